/**
 */
package org.mintmark.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mintmark.model.Administration;
import org.mintmark.model.Capture;
import org.mintmark.model.Culture;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.DriverSet;
import org.mintmark.model.Edition;
import org.mintmark.model.Firmware;
import org.mintmark.model.Generation;
import org.mintmark.model.HardwareId;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sku</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#isAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getAdministration <em>Administration</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getSmbiosModel <em>Smbios Model</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getHardwareIds <em>Hardware Ids</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getCultures <em>Cultures</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getExcludedCultures <em>Excluded Cultures</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.mintmark.model.impl.SkuImpl#getEditions <em>Editions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkuImpl extends MinimalEObjectImpl.Container implements Sku {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbstract()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABSTRACT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAbstract()
	 * @generated
	 * @ordered
	 */
	protected boolean abstract_ = ABSTRACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int SCHEMA_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSchemaVersion() <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemaVersion()
	 * @generated
	 * @ordered
	 */
	protected int schemaVersion = SCHEMA_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected String base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdministration() <em>Administration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdministration()
	 * @generated
	 * @ordered
	 */
	protected static final Administration ADMINISTRATION_EDEFAULT = Administration.REMOTE;

	/**
	 * The cached value of the '{@link #getAdministration() <em>Administration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdministration()
	 * @generated
	 * @ordered
	 */
	protected Administration administration = ADMINISTRATION_EDEFAULT;

	/**
	 * This is true if the Administration attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean administrationESet;

	/**
	 * The default value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected static final Firmware FIRMWARE_EDEFAULT = Firmware.UEFI;

	/**
	 * The cached value of the '{@link #getFirmware() <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirmware()
	 * @generated
	 * @ordered
	 */
	protected Firmware firmware = FIRMWARE_EDEFAULT;

	/**
	 * This is true if the Firmware attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean firmwareESet;

	/**
	 * The default value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final Generation GENERATION_EDEFAULT = Generation.ESSENTIALS_2012;

	/**
	 * The cached value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected Generation generation = GENERATION_EDEFAULT;

	/**
	 * This is true if the Generation attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean generationESet;

	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final String REVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected String revision = REVISION_EDEFAULT;

	/**
	 * This is true if the Revision attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean revisionESet;

	/**
	 * The default value of the '{@link #getSmbiosModel() <em>Smbios Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmbiosModel()
	 * @generated
	 * @ordered
	 */
	protected static final String SMBIOS_MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSmbiosModel() <em>Smbios Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmbiosModel()
	 * @generated
	 * @ordered
	 */
	protected String smbiosModel = SMBIOS_MODEL_EDEFAULT;

	/**
	 * This is true if the Smbios Model attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean smbiosModelESet;

	/**
	 * The cached value of the '{@link #getHardwareIds() <em>Hardware Ids</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHardwareIds()
	 * @generated
	 * @ordered
	 */
	protected EList<HardwareId> hardwareIds;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected DiskLayout layout;

	/**
	 * The cached value of the '{@link #getCultures() <em>Cultures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCultures()
	 * @generated
	 * @ordered
	 */
	protected EList<Culture> cultures;

	/**
	 * The cached value of the '{@link #getExcludedCultures() <em>Excluded Cultures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcludedCultures()
	 * @generated
	 * @ordered
	 */
	protected EList<String> excludedCultures;

	/**
	 * The cached value of the '{@link #getDrivers() <em>Drivers</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrivers()
	 * @generated
	 * @ordered
	 */
	protected DriverSet drivers;

	/**
	 * The cached value of the '{@link #getCapture() <em>Capture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapture()
	 * @generated
	 * @ordered
	 */
	protected Capture capture;

	/**
	 * The cached value of the '{@link #getEditions() <em>Editions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Edition> editions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SkuImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SkuPackage.Literals.SKU;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAbstract() {
		return abstract_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstract(boolean newAbstract) {
		boolean oldAbstract = abstract_;
		abstract_ = newAbstract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__ABSTRACT, oldAbstract, abstract_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSchemaVersion() {
		return schemaVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchemaVersion(int newSchemaVersion) {
		int oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(String newBase) {
		String oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Administration getAdministration() {
		return administration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdministration(Administration newAdministration) {
		Administration oldAdministration = administration;
		administration = newAdministration == null ? ADMINISTRATION_EDEFAULT : newAdministration;
		boolean oldAdministrationESet = administrationESet;
		administrationESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__ADMINISTRATION, oldAdministration, administration, !oldAdministrationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAdministration() {
		Administration oldAdministration = administration;
		boolean oldAdministrationESet = administrationESet;
		administration = ADMINISTRATION_EDEFAULT;
		administrationESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.SKU__ADMINISTRATION, oldAdministration, ADMINISTRATION_EDEFAULT, oldAdministrationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAdministration() {
		return administrationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firmware getFirmware() {
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirmware(Firmware newFirmware) {
		Firmware oldFirmware = firmware;
		firmware = newFirmware == null ? FIRMWARE_EDEFAULT : newFirmware;
		boolean oldFirmwareESet = firmwareESet;
		firmwareESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__FIRMWARE, oldFirmware, firmware, !oldFirmwareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFirmware() {
		Firmware oldFirmware = firmware;
		boolean oldFirmwareESet = firmwareESet;
		firmware = FIRMWARE_EDEFAULT;
		firmwareESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.SKU__FIRMWARE, oldFirmware, FIRMWARE_EDEFAULT, oldFirmwareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFirmware() {
		return firmwareESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Generation getGeneration() {
		return generation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneration(Generation newGeneration) {
		Generation oldGeneration = generation;
		generation = newGeneration == null ? GENERATION_EDEFAULT : newGeneration;
		boolean oldGenerationESet = generationESet;
		generationESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__GENERATION, oldGeneration, generation, !oldGenerationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGeneration() {
		Generation oldGeneration = generation;
		boolean oldGenerationESet = generationESet;
		generation = GENERATION_EDEFAULT;
		generationESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.SKU__GENERATION, oldGeneration, GENERATION_EDEFAULT, oldGenerationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGeneration() {
		return generationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(String newRevision) {
		String oldRevision = revision;
		revision = newRevision;
		boolean oldRevisionESet = revisionESet;
		revisionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__REVISION, oldRevision, revision, !oldRevisionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRevision() {
		String oldRevision = revision;
		boolean oldRevisionESet = revisionESet;
		revision = REVISION_EDEFAULT;
		revisionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.SKU__REVISION, oldRevision, REVISION_EDEFAULT, oldRevisionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRevision() {
		return revisionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSmbiosModel() {
		return smbiosModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmbiosModel(String newSmbiosModel) {
		String oldSmbiosModel = smbiosModel;
		smbiosModel = newSmbiosModel;
		boolean oldSmbiosModelESet = smbiosModelESet;
		smbiosModelESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__SMBIOS_MODEL, oldSmbiosModel, smbiosModel, !oldSmbiosModelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSmbiosModel() {
		String oldSmbiosModel = smbiosModel;
		boolean oldSmbiosModelESet = smbiosModelESet;
		smbiosModel = SMBIOS_MODEL_EDEFAULT;
		smbiosModelESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.SKU__SMBIOS_MODEL, oldSmbiosModel, SMBIOS_MODEL_EDEFAULT, oldSmbiosModelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSmbiosModel() {
		return smbiosModelESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HardwareId> getHardwareIds() {
		if (hardwareIds == null) {
			hardwareIds = new EObjectContainmentEList<HardwareId>(HardwareId.class, this, SkuPackage.SKU__HARDWARE_IDS);
		}
		return hardwareIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskLayout getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLayout(DiskLayout newLayout, NotificationChain msgs) {
		DiskLayout oldLayout = layout;
		layout = newLayout;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__LAYOUT, oldLayout, newLayout);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(DiskLayout newLayout) {
		if (newLayout != layout) {
			NotificationChain msgs = null;
			if (layout != null)
				msgs = ((InternalEObject)layout).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SkuPackage.SKU__LAYOUT, null, msgs);
			if (newLayout != null)
				msgs = ((InternalEObject)newLayout).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SkuPackage.SKU__LAYOUT, null, msgs);
			msgs = basicSetLayout(newLayout, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__LAYOUT, newLayout, newLayout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Culture> getCultures() {
		if (cultures == null) {
			cultures = new EObjectContainmentEList<Culture>(Culture.class, this, SkuPackage.SKU__CULTURES);
		}
		return cultures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExcludedCultures() {
		if (excludedCultures == null) {
			excludedCultures = new EDataTypeUniqueEList<String>(String.class, this, SkuPackage.SKU__EXCLUDED_CULTURES);
		}
		return excludedCultures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverSet getDrivers() {
		return drivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDrivers(DriverSet newDrivers, NotificationChain msgs) {
		DriverSet oldDrivers = drivers;
		drivers = newDrivers;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__DRIVERS, oldDrivers, newDrivers);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrivers(DriverSet newDrivers) {
		if (newDrivers != drivers) {
			NotificationChain msgs = null;
			if (drivers != null)
				msgs = ((InternalEObject)drivers).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SkuPackage.SKU__DRIVERS, null, msgs);
			if (newDrivers != null)
				msgs = ((InternalEObject)newDrivers).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SkuPackage.SKU__DRIVERS, null, msgs);
			msgs = basicSetDrivers(newDrivers, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__DRIVERS, newDrivers, newDrivers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capture getCapture() {
		return capture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapture(Capture newCapture, NotificationChain msgs) {
		Capture oldCapture = capture;
		capture = newCapture;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__CAPTURE, oldCapture, newCapture);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapture(Capture newCapture) {
		if (newCapture != capture) {
			NotificationChain msgs = null;
			if (capture != null)
				msgs = ((InternalEObject)capture).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SkuPackage.SKU__CAPTURE, null, msgs);
			if (newCapture != null)
				msgs = ((InternalEObject)newCapture).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SkuPackage.SKU__CAPTURE, null, msgs);
			msgs = basicSetCapture(newCapture, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.SKU__CAPTURE, newCapture, newCapture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Edition> getEditions() {
		if (editions == null) {
			editions = new EObjectContainmentEList<Edition>(Edition.class, this, SkuPackage.SKU__EDITIONS);
		}
		return editions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SkuPackage.SKU__HARDWARE_IDS:
				return ((InternalEList<?>)getHardwareIds()).basicRemove(otherEnd, msgs);
			case SkuPackage.SKU__LAYOUT:
				return basicSetLayout(null, msgs);
			case SkuPackage.SKU__CULTURES:
				return ((InternalEList<?>)getCultures()).basicRemove(otherEnd, msgs);
			case SkuPackage.SKU__DRIVERS:
				return basicSetDrivers(null, msgs);
			case SkuPackage.SKU__CAPTURE:
				return basicSetCapture(null, msgs);
			case SkuPackage.SKU__EDITIONS:
				return ((InternalEList<?>)getEditions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SkuPackage.SKU__ID:
				return getId();
			case SkuPackage.SKU__NAME:
				return getName();
			case SkuPackage.SKU__ABSTRACT:
				return isAbstract();
			case SkuPackage.SKU__SCHEMA_VERSION:
				return getSchemaVersion();
			case SkuPackage.SKU__BASE:
				return getBase();
			case SkuPackage.SKU__ADMINISTRATION:
				return getAdministration();
			case SkuPackage.SKU__FIRMWARE:
				return getFirmware();
			case SkuPackage.SKU__GENERATION:
				return getGeneration();
			case SkuPackage.SKU__REVISION:
				return getRevision();
			case SkuPackage.SKU__SMBIOS_MODEL:
				return getSmbiosModel();
			case SkuPackage.SKU__HARDWARE_IDS:
				return getHardwareIds();
			case SkuPackage.SKU__LAYOUT:
				return getLayout();
			case SkuPackage.SKU__CULTURES:
				return getCultures();
			case SkuPackage.SKU__EXCLUDED_CULTURES:
				return getExcludedCultures();
			case SkuPackage.SKU__DRIVERS:
				return getDrivers();
			case SkuPackage.SKU__CAPTURE:
				return getCapture();
			case SkuPackage.SKU__EDITIONS:
				return getEditions();
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
			case SkuPackage.SKU__ID:
				setId((String)newValue);
				return;
			case SkuPackage.SKU__NAME:
				setName((String)newValue);
				return;
			case SkuPackage.SKU__ABSTRACT:
				setAbstract((Boolean)newValue);
				return;
			case SkuPackage.SKU__SCHEMA_VERSION:
				setSchemaVersion((Integer)newValue);
				return;
			case SkuPackage.SKU__BASE:
				setBase((String)newValue);
				return;
			case SkuPackage.SKU__ADMINISTRATION:
				setAdministration((Administration)newValue);
				return;
			case SkuPackage.SKU__FIRMWARE:
				setFirmware((Firmware)newValue);
				return;
			case SkuPackage.SKU__GENERATION:
				setGeneration((Generation)newValue);
				return;
			case SkuPackage.SKU__REVISION:
				setRevision((String)newValue);
				return;
			case SkuPackage.SKU__SMBIOS_MODEL:
				setSmbiosModel((String)newValue);
				return;
			case SkuPackage.SKU__HARDWARE_IDS:
				getHardwareIds().clear();
				getHardwareIds().addAll((Collection<? extends HardwareId>)newValue);
				return;
			case SkuPackage.SKU__LAYOUT:
				setLayout((DiskLayout)newValue);
				return;
			case SkuPackage.SKU__CULTURES:
				getCultures().clear();
				getCultures().addAll((Collection<? extends Culture>)newValue);
				return;
			case SkuPackage.SKU__EXCLUDED_CULTURES:
				getExcludedCultures().clear();
				getExcludedCultures().addAll((Collection<? extends String>)newValue);
				return;
			case SkuPackage.SKU__DRIVERS:
				setDrivers((DriverSet)newValue);
				return;
			case SkuPackage.SKU__CAPTURE:
				setCapture((Capture)newValue);
				return;
			case SkuPackage.SKU__EDITIONS:
				getEditions().clear();
				getEditions().addAll((Collection<? extends Edition>)newValue);
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
			case SkuPackage.SKU__ID:
				setId(ID_EDEFAULT);
				return;
			case SkuPackage.SKU__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SkuPackage.SKU__ABSTRACT:
				setAbstract(ABSTRACT_EDEFAULT);
				return;
			case SkuPackage.SKU__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case SkuPackage.SKU__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case SkuPackage.SKU__ADMINISTRATION:
				unsetAdministration();
				return;
			case SkuPackage.SKU__FIRMWARE:
				unsetFirmware();
				return;
			case SkuPackage.SKU__GENERATION:
				unsetGeneration();
				return;
			case SkuPackage.SKU__REVISION:
				unsetRevision();
				return;
			case SkuPackage.SKU__SMBIOS_MODEL:
				unsetSmbiosModel();
				return;
			case SkuPackage.SKU__HARDWARE_IDS:
				getHardwareIds().clear();
				return;
			case SkuPackage.SKU__LAYOUT:
				setLayout((DiskLayout)null);
				return;
			case SkuPackage.SKU__CULTURES:
				getCultures().clear();
				return;
			case SkuPackage.SKU__EXCLUDED_CULTURES:
				getExcludedCultures().clear();
				return;
			case SkuPackage.SKU__DRIVERS:
				setDrivers((DriverSet)null);
				return;
			case SkuPackage.SKU__CAPTURE:
				setCapture((Capture)null);
				return;
			case SkuPackage.SKU__EDITIONS:
				getEditions().clear();
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
			case SkuPackage.SKU__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case SkuPackage.SKU__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SkuPackage.SKU__ABSTRACT:
				return abstract_ != ABSTRACT_EDEFAULT;
			case SkuPackage.SKU__SCHEMA_VERSION:
				return schemaVersion != SCHEMA_VERSION_EDEFAULT;
			case SkuPackage.SKU__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case SkuPackage.SKU__ADMINISTRATION:
				return isSetAdministration();
			case SkuPackage.SKU__FIRMWARE:
				return isSetFirmware();
			case SkuPackage.SKU__GENERATION:
				return isSetGeneration();
			case SkuPackage.SKU__REVISION:
				return isSetRevision();
			case SkuPackage.SKU__SMBIOS_MODEL:
				return isSetSmbiosModel();
			case SkuPackage.SKU__HARDWARE_IDS:
				return hardwareIds != null && !hardwareIds.isEmpty();
			case SkuPackage.SKU__LAYOUT:
				return layout != null;
			case SkuPackage.SKU__CULTURES:
				return cultures != null && !cultures.isEmpty();
			case SkuPackage.SKU__EXCLUDED_CULTURES:
				return excludedCultures != null && !excludedCultures.isEmpty();
			case SkuPackage.SKU__DRIVERS:
				return drivers != null;
			case SkuPackage.SKU__CAPTURE:
				return capture != null;
			case SkuPackage.SKU__EDITIONS:
				return editions != null && !editions.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(", abstract: ");
		result.append(abstract_);
		result.append(", schemaVersion: ");
		result.append(schemaVersion);
		result.append(", base: ");
		result.append(base);
		result.append(", administration: ");
		if (administrationESet) result.append(administration); else result.append("<unset>");
		result.append(", firmware: ");
		if (firmwareESet) result.append(firmware); else result.append("<unset>");
		result.append(", generation: ");
		if (generationESet) result.append(generation); else result.append("<unset>");
		result.append(", revision: ");
		if (revisionESet) result.append(revision); else result.append("<unset>");
		result.append(", smbiosModel: ");
		if (smbiosModelESet) result.append(smbiosModel); else result.append("<unset>");
		result.append(", excludedCultures: ");
		result.append(excludedCultures);
		result.append(')');
		return result.toString();
	}

} //SkuImpl
