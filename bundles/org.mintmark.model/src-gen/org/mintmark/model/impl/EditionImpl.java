/**
 */
package org.mintmark.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mintmark.model.Edition;
import org.mintmark.model.SkuPackage;
import org.mintmark.model.TargetMedium;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Edition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getPartNumber <em>Part Number</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getCultures <em>Cultures</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getPartnerKit <em>Partner Kit</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getPartnerKitDigest <em>Partner Kit Digest</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getBootImage <em>Boot Image</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getBootImageIndex <em>Boot Image Index</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getLanguagePacks <em>Language Packs</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#isUdf <em>Udf</em>}</li>
 *   <li>{@link org.mintmark.model.impl.EditionImpl#getOverlay <em>Overlay</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EditionImpl extends MinimalEObjectImpl.Container implements Edition {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * This is true if the Label attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean labelESet;

	/**
	 * The default value of the '{@link #getPartNumber() <em>Part Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartNumber() <em>Part Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartNumber()
	 * @generated
	 * @ordered
	 */
	protected String partNumber = PART_NUMBER_EDEFAULT;

	/**
	 * This is true if the Part Number attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean partNumberESet;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected Instant date = DATE_EDEFAULT;

	/**
	 * This is true if the Date attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean dateESet;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final TargetMedium TARGET_EDEFAULT = TargetMedium.DVD5;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected TargetMedium target = TARGET_EDEFAULT;

	/**
	 * This is true if the Target attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean targetESet;

	/**
	 * The cached value of the '{@link #getCultures() <em>Cultures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCultures()
	 * @generated
	 * @ordered
	 */
	protected EList<String> cultures;

	/**
	 * The default value of the '{@link #getPartnerKit() <em>Partner Kit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerKit()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNER_KIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartnerKit() <em>Partner Kit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerKit()
	 * @generated
	 * @ordered
	 */
	protected String partnerKit = PARTNER_KIT_EDEFAULT;

	/**
	 * This is true if the Partner Kit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean partnerKitESet;

	/**
	 * The default value of the '{@link #getPartnerKitDigest() <em>Partner Kit Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerKitDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNER_KIT_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartnerKitDigest() <em>Partner Kit Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerKitDigest()
	 * @generated
	 * @ordered
	 */
	protected String partnerKitDigest = PARTNER_KIT_DIGEST_EDEFAULT;

	/**
	 * This is true if the Partner Kit Digest attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean partnerKitDigestESet;

	/**
	 * The default value of the '{@link #getBootImage() <em>Boot Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootImage()
	 * @generated
	 * @ordered
	 */
	protected static final String BOOT_IMAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBootImage() <em>Boot Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootImage()
	 * @generated
	 * @ordered
	 */
	protected String bootImage = BOOT_IMAGE_EDEFAULT;

	/**
	 * This is true if the Boot Image attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bootImageESet;

	/**
	 * The default value of the '{@link #getBootImageIndex() <em>Boot Image Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootImageIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int BOOT_IMAGE_INDEX_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getBootImageIndex() <em>Boot Image Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootImageIndex()
	 * @generated
	 * @ordered
	 */
	protected int bootImageIndex = BOOT_IMAGE_INDEX_EDEFAULT;

	/**
	 * This is true if the Boot Image Index attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bootImageIndexESet;

	/**
	 * The cached value of the '{@link #getLanguagePacks() <em>Language Packs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguagePacks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languagePacks;

	/**
	 * The default value of the '{@link #isUdf() <em>Udf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUdf()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UDF_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUdf() <em>Udf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUdf()
	 * @generated
	 * @ordered
	 */
	protected boolean udf = UDF_EDEFAULT;

	/**
	 * This is true if the Udf attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean udfESet;

	/**
	 * The cached value of the '{@link #getOverlay() <em>Overlay</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlay()
	 * @generated
	 * @ordered
	 */
	protected EList<String> overlay;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SkuPackage.Literals.EDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		boolean oldLabelESet = labelESet;
		labelESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__LABEL, oldLabel, label, !oldLabelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLabel() {
		String oldLabel = label;
		boolean oldLabelESet = labelESet;
		label = LABEL_EDEFAULT;
		labelESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__LABEL, oldLabel, LABEL_EDEFAULT, oldLabelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLabel() {
		return labelESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartNumber() {
		return partNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartNumber(String newPartNumber) {
		String oldPartNumber = partNumber;
		partNumber = newPartNumber;
		boolean oldPartNumberESet = partNumberESet;
		partNumberESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__PART_NUMBER, oldPartNumber, partNumber, !oldPartNumberESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPartNumber() {
		String oldPartNumber = partNumber;
		boolean oldPartNumberESet = partNumberESet;
		partNumber = PART_NUMBER_EDEFAULT;
		partNumberESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__PART_NUMBER, oldPartNumber, PART_NUMBER_EDEFAULT, oldPartNumberESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPartNumber() {
		return partNumberESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(Instant newDate) {
		Instant oldDate = date;
		date = newDate;
		boolean oldDateESet = dateESet;
		dateESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__DATE, oldDate, date, !oldDateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDate() {
		Instant oldDate = date;
		boolean oldDateESet = dateESet;
		date = DATE_EDEFAULT;
		dateESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__DATE, oldDate, DATE_EDEFAULT, oldDateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDate() {
		return dateESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TargetMedium getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(TargetMedium newTarget) {
		TargetMedium oldTarget = target;
		target = newTarget == null ? TARGET_EDEFAULT : newTarget;
		boolean oldTargetESet = targetESet;
		targetESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__TARGET, oldTarget, target, !oldTargetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTarget() {
		TargetMedium oldTarget = target;
		boolean oldTargetESet = targetESet;
		target = TARGET_EDEFAULT;
		targetESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__TARGET, oldTarget, TARGET_EDEFAULT, oldTargetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTarget() {
		return targetESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCultures() {
		if (cultures == null) {
			cultures = new EDataTypeUniqueEList.Unsettable<String>(String.class, this, SkuPackage.EDITION__CULTURES);
		}
		return cultures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCultures() {
		if (cultures != null) ((InternalEList.Unsettable<?>)cultures).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCultures() {
		return cultures != null && ((InternalEList.Unsettable<?>)cultures).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartnerKit() {
		return partnerKit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartnerKit(String newPartnerKit) {
		String oldPartnerKit = partnerKit;
		partnerKit = newPartnerKit;
		boolean oldPartnerKitESet = partnerKitESet;
		partnerKitESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__PARTNER_KIT, oldPartnerKit, partnerKit, !oldPartnerKitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPartnerKit() {
		String oldPartnerKit = partnerKit;
		boolean oldPartnerKitESet = partnerKitESet;
		partnerKit = PARTNER_KIT_EDEFAULT;
		partnerKitESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__PARTNER_KIT, oldPartnerKit, PARTNER_KIT_EDEFAULT, oldPartnerKitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPartnerKit() {
		return partnerKitESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartnerKitDigest() {
		return partnerKitDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartnerKitDigest(String newPartnerKitDigest) {
		String oldPartnerKitDigest = partnerKitDigest;
		partnerKitDigest = newPartnerKitDigest;
		boolean oldPartnerKitDigestESet = partnerKitDigestESet;
		partnerKitDigestESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__PARTNER_KIT_DIGEST, oldPartnerKitDigest, partnerKitDigest, !oldPartnerKitDigestESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPartnerKitDigest() {
		String oldPartnerKitDigest = partnerKitDigest;
		boolean oldPartnerKitDigestESet = partnerKitDigestESet;
		partnerKitDigest = PARTNER_KIT_DIGEST_EDEFAULT;
		partnerKitDigestESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__PARTNER_KIT_DIGEST, oldPartnerKitDigest, PARTNER_KIT_DIGEST_EDEFAULT, oldPartnerKitDigestESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPartnerKitDigest() {
		return partnerKitDigestESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBootImage() {
		return bootImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootImage(String newBootImage) {
		String oldBootImage = bootImage;
		bootImage = newBootImage;
		boolean oldBootImageESet = bootImageESet;
		bootImageESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__BOOT_IMAGE, oldBootImage, bootImage, !oldBootImageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBootImage() {
		String oldBootImage = bootImage;
		boolean oldBootImageESet = bootImageESet;
		bootImage = BOOT_IMAGE_EDEFAULT;
		bootImageESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__BOOT_IMAGE, oldBootImage, BOOT_IMAGE_EDEFAULT, oldBootImageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBootImage() {
		return bootImageESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBootImageIndex() {
		return bootImageIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootImageIndex(int newBootImageIndex) {
		int oldBootImageIndex = bootImageIndex;
		bootImageIndex = newBootImageIndex;
		boolean oldBootImageIndexESet = bootImageIndexESet;
		bootImageIndexESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__BOOT_IMAGE_INDEX, oldBootImageIndex, bootImageIndex, !oldBootImageIndexESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBootImageIndex() {
		int oldBootImageIndex = bootImageIndex;
		boolean oldBootImageIndexESet = bootImageIndexESet;
		bootImageIndex = BOOT_IMAGE_INDEX_EDEFAULT;
		bootImageIndexESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__BOOT_IMAGE_INDEX, oldBootImageIndex, BOOT_IMAGE_INDEX_EDEFAULT, oldBootImageIndexESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBootImageIndex() {
		return bootImageIndexESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguagePacks() {
		if (languagePacks == null) {
			languagePacks = new EDataTypeUniqueEList<String>(String.class, this, SkuPackage.EDITION__LANGUAGE_PACKS);
		}
		return languagePacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUdf() {
		return udf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUdf(boolean newUdf) {
		boolean oldUdf = udf;
		udf = newUdf;
		boolean oldUdfESet = udfESet;
		udfESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.EDITION__UDF, oldUdf, udf, !oldUdfESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUdf() {
		boolean oldUdf = udf;
		boolean oldUdfESet = udfESet;
		udf = UDF_EDEFAULT;
		udfESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.EDITION__UDF, oldUdf, UDF_EDEFAULT, oldUdfESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUdf() {
		return udfESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOverlay() {
		if (overlay == null) {
			overlay = new EDataTypeUniqueEList<String>(String.class, this, SkuPackage.EDITION__OVERLAY);
		}
		return overlay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SkuPackage.EDITION__ID:
				return getId();
			case SkuPackage.EDITION__LABEL:
				return getLabel();
			case SkuPackage.EDITION__PART_NUMBER:
				return getPartNumber();
			case SkuPackage.EDITION__DATE:
				return getDate();
			case SkuPackage.EDITION__TARGET:
				return getTarget();
			case SkuPackage.EDITION__CULTURES:
				return getCultures();
			case SkuPackage.EDITION__PARTNER_KIT:
				return getPartnerKit();
			case SkuPackage.EDITION__PARTNER_KIT_DIGEST:
				return getPartnerKitDigest();
			case SkuPackage.EDITION__BOOT_IMAGE:
				return getBootImage();
			case SkuPackage.EDITION__BOOT_IMAGE_INDEX:
				return getBootImageIndex();
			case SkuPackage.EDITION__LANGUAGE_PACKS:
				return getLanguagePacks();
			case SkuPackage.EDITION__UDF:
				return isUdf();
			case SkuPackage.EDITION__OVERLAY:
				return getOverlay();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SkuPackage.EDITION__ID:
				setId((String)newValue);
				return;
			case SkuPackage.EDITION__LABEL:
				setLabel((String)newValue);
				return;
			case SkuPackage.EDITION__PART_NUMBER:
				setPartNumber((String)newValue);
				return;
			case SkuPackage.EDITION__DATE:
				setDate((Instant)newValue);
				return;
			case SkuPackage.EDITION__TARGET:
				setTarget((TargetMedium)newValue);
				return;
			case SkuPackage.EDITION__CULTURES:
				getCultures().clear();
				getCultures().addAll((Collection<? extends String>)newValue);
				return;
			case SkuPackage.EDITION__PARTNER_KIT:
				setPartnerKit((String)newValue);
				return;
			case SkuPackage.EDITION__PARTNER_KIT_DIGEST:
				setPartnerKitDigest((String)newValue);
				return;
			case SkuPackage.EDITION__BOOT_IMAGE:
				setBootImage((String)newValue);
				return;
			case SkuPackage.EDITION__BOOT_IMAGE_INDEX:
				setBootImageIndex((Integer)newValue);
				return;
			case SkuPackage.EDITION__LANGUAGE_PACKS:
				getLanguagePacks().clear();
				getLanguagePacks().addAll((Collection<? extends String>)newValue);
				return;
			case SkuPackage.EDITION__UDF:
				setUdf((Boolean)newValue);
				return;
			case SkuPackage.EDITION__OVERLAY:
				getOverlay().clear();
				getOverlay().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SkuPackage.EDITION__ID:
				setId(ID_EDEFAULT);
				return;
			case SkuPackage.EDITION__LABEL:
				unsetLabel();
				return;
			case SkuPackage.EDITION__PART_NUMBER:
				unsetPartNumber();
				return;
			case SkuPackage.EDITION__DATE:
				unsetDate();
				return;
			case SkuPackage.EDITION__TARGET:
				unsetTarget();
				return;
			case SkuPackage.EDITION__CULTURES:
				unsetCultures();
				return;
			case SkuPackage.EDITION__PARTNER_KIT:
				unsetPartnerKit();
				return;
			case SkuPackage.EDITION__PARTNER_KIT_DIGEST:
				unsetPartnerKitDigest();
				return;
			case SkuPackage.EDITION__BOOT_IMAGE:
				unsetBootImage();
				return;
			case SkuPackage.EDITION__BOOT_IMAGE_INDEX:
				unsetBootImageIndex();
				return;
			case SkuPackage.EDITION__LANGUAGE_PACKS:
				getLanguagePacks().clear();
				return;
			case SkuPackage.EDITION__UDF:
				unsetUdf();
				return;
			case SkuPackage.EDITION__OVERLAY:
				getOverlay().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SkuPackage.EDITION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case SkuPackage.EDITION__LABEL:
				return isSetLabel();
			case SkuPackage.EDITION__PART_NUMBER:
				return isSetPartNumber();
			case SkuPackage.EDITION__DATE:
				return isSetDate();
			case SkuPackage.EDITION__TARGET:
				return isSetTarget();
			case SkuPackage.EDITION__CULTURES:
				return isSetCultures();
			case SkuPackage.EDITION__PARTNER_KIT:
				return isSetPartnerKit();
			case SkuPackage.EDITION__PARTNER_KIT_DIGEST:
				return isSetPartnerKitDigest();
			case SkuPackage.EDITION__BOOT_IMAGE:
				return isSetBootImage();
			case SkuPackage.EDITION__BOOT_IMAGE_INDEX:
				return isSetBootImageIndex();
			case SkuPackage.EDITION__LANGUAGE_PACKS:
				return languagePacks != null && !languagePacks.isEmpty();
			case SkuPackage.EDITION__UDF:
				return isSetUdf();
			case SkuPackage.EDITION__OVERLAY:
				return overlay != null && !overlay.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", label: ");
		if (labelESet) result.append(label); else result.append("<unset>");
		result.append(", partNumber: ");
		if (partNumberESet) result.append(partNumber); else result.append("<unset>");
		result.append(", date: ");
		if (dateESet) result.append(date); else result.append("<unset>");
		result.append(", target: ");
		if (targetESet) result.append(target); else result.append("<unset>");
		result.append(", cultures: ");
		result.append(cultures);
		result.append(", partnerKit: ");
		if (partnerKitESet) result.append(partnerKit); else result.append("<unset>");
		result.append(", partnerKitDigest: ");
		if (partnerKitDigestESet) result.append(partnerKitDigest); else result.append("<unset>");
		result.append(", bootImage: ");
		if (bootImageESet) result.append(bootImage); else result.append("<unset>");
		result.append(", bootImageIndex: ");
		if (bootImageIndexESet) result.append(bootImageIndex); else result.append("<unset>");
		result.append(", languagePacks: ");
		result.append(languagePacks);
		result.append(", udf: ");
		if (udfESet) result.append(udf); else result.append("<unset>");
		result.append(", overlay: ");
		result.append(overlay);
		result.append(')');
		return result.toString();
	}

} //EditionImpl
