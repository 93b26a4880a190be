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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.SkuPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getLetter <em>Letter</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getUsed <em>Used</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#isExtend <em>Extend</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#isActive <em>Active</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getImage <em>Image</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getImageIndex <em>Image Index</em>}</li>
 *   <li>{@link org.mintmark.model.impl.PartitionImpl#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartitionImpl extends MinimalEObjectImpl.Container implements Partition {
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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final PartitionRole ROLE_EDEFAULT = PartitionRole.OTHER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected PartitionRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getFileSystem() <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileSystem() <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSystem()
	 * @generated
	 * @ordered
	 */
	protected String fileSystem = FILE_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLetter() <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetter()
	 * @generated
	 * @ordered
	 */
	protected static final String LETTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLetter() <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLetter()
	 * @generated
	 * @ordered
	 */
	protected String letter = LETTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected long offset = OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumSize() <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSize()
	 * @generated
	 * @ordered
	 */
	protected static final long MINIMUM_SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMinimumSize() <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumSize()
	 * @generated
	 * @ordered
	 */
	protected long minimumSize = MINIMUM_SIZE_EDEFAULT;

	/**
	 * This is true if the Minimum Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean minimumSizeESet;

	/**
	 * The default value of the '{@link #getUsed() <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsed()
	 * @generated
	 * @ordered
	 */
	protected static final long USED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUsed() <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsed()
	 * @generated
	 * @ordered
	 */
	protected long used = USED_EDEFAULT;

	/**
	 * This is true if the Used attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean usedESet;

	/**
	 * The default value of the '{@link #isExtend() <em>Extend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExtend()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXTEND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExtend() <em>Extend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExtend()
	 * @generated
	 * @ordered
	 */
	protected boolean extend = EXTEND_EDEFAULT;

	/**
	 * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isActive()
	 * @generated
	 * @ordered
	 */
	protected boolean active = ACTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttributes() <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected static final long ATTRIBUTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected long attributes = ATTRIBUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected static final String IMAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected String image = IMAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImageIndex() <em>Image Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int IMAGE_INDEX_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getImageIndex() <em>Image Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageIndex()
	 * @generated
	 * @ordered
	 */
	protected int imageIndex = IMAGE_INDEX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Partition> children;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SkuPackage.Literals.PARTITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartitionRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(PartitionRole newRole) {
		PartitionRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__NAME, oldName, name));
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileSystem() {
		return fileSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileSystem(String newFileSystem) {
		String oldFileSystem = fileSystem;
		fileSystem = newFileSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__FILE_SYSTEM, oldFileSystem, fileSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLetter() {
		return letter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLetter(String newLetter) {
		String oldLetter = letter;
		letter = newLetter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__LETTER, oldLetter, letter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffset() {
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(long newOffset) {
		long oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMinimumSize() {
		return minimumSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumSize(long newMinimumSize) {
		long oldMinimumSize = minimumSize;
		minimumSize = newMinimumSize;
		boolean oldMinimumSizeESet = minimumSizeESet;
		minimumSizeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__MINIMUM_SIZE, oldMinimumSize, minimumSize, !oldMinimumSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMinimumSize() {
		long oldMinimumSize = minimumSize;
		boolean oldMinimumSizeESet = minimumSizeESet;
		minimumSize = MINIMUM_SIZE_EDEFAULT;
		minimumSizeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.PARTITION__MINIMUM_SIZE, oldMinimumSize, MINIMUM_SIZE_EDEFAULT, oldMinimumSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMinimumSize() {
		return minimumSizeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUsed() {
		return used;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsed(long newUsed) {
		long oldUsed = used;
		used = newUsed;
		boolean oldUsedESet = usedESet;
		usedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__USED, oldUsed, used, !oldUsedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUsed() {
		long oldUsed = used;
		boolean oldUsedESet = usedESet;
		used = USED_EDEFAULT;
		usedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.PARTITION__USED, oldUsed, USED_EDEFAULT, oldUsedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUsed() {
		return usedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExtend() {
		return extend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtend(boolean newExtend) {
		boolean oldExtend = extend;
		extend = newExtend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__EXTEND, oldExtend, extend));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		boolean oldActive = active;
		active = newActive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__ACTIVE, oldActive, active));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAttributes() {
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttributes(long newAttributes) {
		long oldAttributes = attributes;
		attributes = newAttributes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__ATTRIBUTES, oldAttributes, attributes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImage() {
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImage(String newImage) {
		String oldImage = image;
		image = newImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__IMAGE, oldImage, image));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImageIndex() {
		return imageIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImageIndex(int newImageIndex) {
		int oldImageIndex = imageIndex;
		imageIndex = newImageIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.PARTITION__IMAGE_INDEX, oldImageIndex, imageIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Partition> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<Partition>(Partition.class, this, SkuPackage.PARTITION__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SkuPackage.PARTITION__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
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
			case SkuPackage.PARTITION__ID:
				return getId();
			case SkuPackage.PARTITION__NUMBER:
				return getNumber();
			case SkuPackage.PARTITION__ROLE:
				return getRole();
			case SkuPackage.PARTITION__TYPE:
				return getType();
			case SkuPackage.PARTITION__NAME:
				return getName();
			case SkuPackage.PARTITION__LABEL:
				return getLabel();
			case SkuPackage.PARTITION__FILE_SYSTEM:
				return getFileSystem();
			case SkuPackage.PARTITION__LETTER:
				return getLetter();
			case SkuPackage.PARTITION__OFFSET:
				return getOffset();
			case SkuPackage.PARTITION__SIZE:
				return getSize();
			case SkuPackage.PARTITION__MINIMUM_SIZE:
				return getMinimumSize();
			case SkuPackage.PARTITION__USED:
				return getUsed();
			case SkuPackage.PARTITION__EXTEND:
				return isExtend();
			case SkuPackage.PARTITION__ACTIVE:
				return isActive();
			case SkuPackage.PARTITION__ATTRIBUTES:
				return getAttributes();
			case SkuPackage.PARTITION__IMAGE:
				return getImage();
			case SkuPackage.PARTITION__IMAGE_INDEX:
				return getImageIndex();
			case SkuPackage.PARTITION__CHILDREN:
				return getChildren();
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
			case SkuPackage.PARTITION__ID:
				setId((String)newValue);
				return;
			case SkuPackage.PARTITION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case SkuPackage.PARTITION__ROLE:
				setRole((PartitionRole)newValue);
				return;
			case SkuPackage.PARTITION__TYPE:
				setType((String)newValue);
				return;
			case SkuPackage.PARTITION__NAME:
				setName((String)newValue);
				return;
			case SkuPackage.PARTITION__LABEL:
				setLabel((String)newValue);
				return;
			case SkuPackage.PARTITION__FILE_SYSTEM:
				setFileSystem((String)newValue);
				return;
			case SkuPackage.PARTITION__LETTER:
				setLetter((String)newValue);
				return;
			case SkuPackage.PARTITION__OFFSET:
				setOffset((Long)newValue);
				return;
			case SkuPackage.PARTITION__SIZE:
				setSize((Long)newValue);
				return;
			case SkuPackage.PARTITION__MINIMUM_SIZE:
				setMinimumSize((Long)newValue);
				return;
			case SkuPackage.PARTITION__USED:
				setUsed((Long)newValue);
				return;
			case SkuPackage.PARTITION__EXTEND:
				setExtend((Boolean)newValue);
				return;
			case SkuPackage.PARTITION__ACTIVE:
				setActive((Boolean)newValue);
				return;
			case SkuPackage.PARTITION__ATTRIBUTES:
				setAttributes((Long)newValue);
				return;
			case SkuPackage.PARTITION__IMAGE:
				setImage((String)newValue);
				return;
			case SkuPackage.PARTITION__IMAGE_INDEX:
				setImageIndex((Integer)newValue);
				return;
			case SkuPackage.PARTITION__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Partition>)newValue);
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
			case SkuPackage.PARTITION__ID:
				setId(ID_EDEFAULT);
				return;
			case SkuPackage.PARTITION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case SkuPackage.PARTITION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case SkuPackage.PARTITION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case SkuPackage.PARTITION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SkuPackage.PARTITION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case SkuPackage.PARTITION__FILE_SYSTEM:
				setFileSystem(FILE_SYSTEM_EDEFAULT);
				return;
			case SkuPackage.PARTITION__LETTER:
				setLetter(LETTER_EDEFAULT);
				return;
			case SkuPackage.PARTITION__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case SkuPackage.PARTITION__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case SkuPackage.PARTITION__MINIMUM_SIZE:
				unsetMinimumSize();
				return;
			case SkuPackage.PARTITION__USED:
				unsetUsed();
				return;
			case SkuPackage.PARTITION__EXTEND:
				setExtend(EXTEND_EDEFAULT);
				return;
			case SkuPackage.PARTITION__ACTIVE:
				setActive(ACTIVE_EDEFAULT);
				return;
			case SkuPackage.PARTITION__ATTRIBUTES:
				setAttributes(ATTRIBUTES_EDEFAULT);
				return;
			case SkuPackage.PARTITION__IMAGE:
				setImage(IMAGE_EDEFAULT);
				return;
			case SkuPackage.PARTITION__IMAGE_INDEX:
				setImageIndex(IMAGE_INDEX_EDEFAULT);
				return;
			case SkuPackage.PARTITION__CHILDREN:
				getChildren().clear();
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
			case SkuPackage.PARTITION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case SkuPackage.PARTITION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case SkuPackage.PARTITION__ROLE:
				return role != ROLE_EDEFAULT;
			case SkuPackage.PARTITION__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case SkuPackage.PARTITION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SkuPackage.PARTITION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case SkuPackage.PARTITION__FILE_SYSTEM:
				return FILE_SYSTEM_EDEFAULT == null ? fileSystem != null : !FILE_SYSTEM_EDEFAULT.equals(fileSystem);
			case SkuPackage.PARTITION__LETTER:
				return LETTER_EDEFAULT == null ? letter != null : !LETTER_EDEFAULT.equals(letter);
			case SkuPackage.PARTITION__OFFSET:
				return offset != OFFSET_EDEFAULT;
			case SkuPackage.PARTITION__SIZE:
				return size != SIZE_EDEFAULT;
			case SkuPackage.PARTITION__MINIMUM_SIZE:
				return isSetMinimumSize();
			case SkuPackage.PARTITION__USED:
				return isSetUsed();
			case SkuPackage.PARTITION__EXTEND:
				return extend != EXTEND_EDEFAULT;
			case SkuPackage.PARTITION__ACTIVE:
				return active != ACTIVE_EDEFAULT;
			case SkuPackage.PARTITION__ATTRIBUTES:
				return attributes != ATTRIBUTES_EDEFAULT;
			case SkuPackage.PARTITION__IMAGE:
				return IMAGE_EDEFAULT == null ? image != null : !IMAGE_EDEFAULT.equals(image);
			case SkuPackage.PARTITION__IMAGE_INDEX:
				return imageIndex != IMAGE_INDEX_EDEFAULT;
			case SkuPackage.PARTITION__CHILDREN:
				return children != null && !children.isEmpty();
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
		result.append(", number: ");
		result.append(number);
		result.append(", role: ");
		result.append(role);
		result.append(", type: ");
		result.append(type);
		result.append(", name: ");
		result.append(name);
		result.append(", label: ");
		result.append(label);
		result.append(", fileSystem: ");
		result.append(fileSystem);
		result.append(", letter: ");
		result.append(letter);
		result.append(", offset: ");
		result.append(offset);
		result.append(", size: ");
		result.append(size);
		result.append(", minimumSize: ");
		if (minimumSizeESet) result.append(minimumSize); else result.append("<unset>");
		result.append(", used: ");
		if (usedESet) result.append(used); else result.append("<unset>");
		result.append(", extend: ");
		result.append(extend);
		result.append(", active: ");
		result.append(active);
		result.append(", attributes: ");
		result.append(attributes);
		result.append(", image: ");
		result.append(image);
		result.append(", imageIndex: ");
		result.append(imageIndex);
		result.append(')');
		return result.toString();
	}

} //PartitionImpl
