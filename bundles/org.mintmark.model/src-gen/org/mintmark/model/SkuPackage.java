/**
 */
package org.mintmark.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A hardware SKU and what its server recovery DVD is made of. Value features are unsettable: unset means inherited from the base.
 * <!-- end-model-doc -->
 * @see org.mintmark.model.SkuFactory
 * @model kind="package"
 * @generated
 */
public interface SkuPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:mintmark:sku:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "sku";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SkuPackage eINSTANCE = org.mintmark.model.impl.SkuPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.SkuImpl <em>Sku</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.SkuImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getSku()
	 * @generated
	 */
	int SKU = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__NAME = 1;

	/**
	 * The feature id for the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__ABSTRACT = 2;

	/**
	 * The feature id for the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__SCHEMA_VERSION = 3;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__BASE = 4;

	/**
	 * The feature id for the '<em><b>Administration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__ADMINISTRATION = 5;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__FIRMWARE = 6;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__GENERATION = 7;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__REVISION = 8;

	/**
	 * The feature id for the '<em><b>Smbios Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__SMBIOS_MODEL = 9;

	/**
	 * The feature id for the '<em><b>Hardware Ids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__HARDWARE_IDS = 10;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__LAYOUT = 11;

	/**
	 * The feature id for the '<em><b>Cultures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__CULTURES = 12;

	/**
	 * The feature id for the '<em><b>Excluded Cultures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__EXCLUDED_CULTURES = 13;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__DRIVERS = 14;

	/**
	 * The feature id for the '<em><b>Capture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__CAPTURE = 15;

	/**
	 * The feature id for the '<em><b>Editions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU__EDITIONS = 16;

	/**
	 * The number of structural features of the '<em>Sku</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Sku</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKU_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.HardwareIdImpl <em>Hardware Id</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.HardwareIdImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getHardwareId()
	 * @generated
	 */
	int HARDWARE_ID = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID__KIND = 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID__POSITION = 2;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID__DEVICE = 3;

	/**
	 * The feature id for the '<em><b>Device Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID__DEVICE_CLASS = 4;

	/**
	 * The feature id for the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID__CRITICAL = 5;

	/**
	 * The number of structural features of the '<em>Hardware Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Hardware Id</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HARDWARE_ID_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.DiskLayoutImpl <em>Disk Layout</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.DiskLayoutImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getDiskLayout()
	 * @generated
	 */
	int DISK_LAYOUT = 2;

	/**
	 * The feature id for the '<em><b>Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_LAYOUT__DISKS = 0;

	/**
	 * The number of structural features of the '<em>Disk Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_LAYOUT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Disk Layout</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_LAYOUT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.DiskImpl <em>Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.DiskImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getDisk()
	 * @generated
	 */
	int DISK = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__ID = 0;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__STYLE = 1;

	/**
	 * The feature id for the '<em><b>Sector Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__SECTOR_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__SIZE = 3;

	/**
	 * The feature id for the '<em><b>Partitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__PARTITIONS = 4;

	/**
	 * The number of structural features of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.PartitionImpl <em>Partition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.PartitionImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getPartition()
	 * @generated
	 */
	int PARTITION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__ROLE = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__TYPE = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__NAME = 4;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__LABEL = 5;

	/**
	 * The feature id for the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__FILE_SYSTEM = 6;

	/**
	 * The feature id for the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__LETTER = 7;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__OFFSET = 8;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__SIZE = 9;

	/**
	 * The feature id for the '<em><b>Minimum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__MINIMUM_SIZE = 10;

	/**
	 * The feature id for the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__USED = 11;

	/**
	 * The feature id for the '<em><b>Extend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__EXTEND = 12;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__ACTIVE = 13;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__ATTRIBUTES = 14;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__IMAGE = 15;

	/**
	 * The feature id for the '<em><b>Image Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__IMAGE_INDEX = 16;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION__CHILDREN = 17;

	/**
	 * The number of structural features of the '<em>Partition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Partition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.CultureImpl <em>Culture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.CultureImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getCulture()
	 * @generated
	 */
	int CULTURE = 5;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE__TAG = 0;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE__ASSETS = 1;

	/**
	 * The number of structural features of the '<em>Culture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Culture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CULTURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.AssetImpl <em>Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.AssetImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getAsset()
	 * @generated
	 */
	int ASSET = 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__KIND = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PATH = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__STATE = 2;

	/**
	 * The number of structural features of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.DriverSetImpl <em>Driver Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.DriverSetImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getDriverSet()
	 * @generated
	 */
	int DRIVER_SET = 7;

	/**
	 * The feature id for the '<em><b>Packages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_SET__PACKAGES = 0;

	/**
	 * The feature id for the '<em><b>Excluded</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_SET__EXCLUDED = 1;

	/**
	 * The number of structural features of the '<em>Driver Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_SET_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Driver Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_SET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.DriverPackageImpl <em>Driver Package</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.DriverPackageImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getDriverPackage()
	 * @generated
	 */
	int DRIVER_PACKAGE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_PACKAGE__ID = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_PACKAGE__PATH = 1;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_PACKAGE__TARGETS = 2;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_PACKAGE__ORDER = 3;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_PACKAGE__ENABLED = 4;

	/**
	 * The number of structural features of the '<em>Driver Package</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_PACKAGE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Driver Package</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_PACKAGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.CaptureImpl <em>Capture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.CaptureImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getCapture()
	 * @generated
	 */
	int CAPTURE = 9;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__FOLDER = 1;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__MODE = 2;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__EXCLUSIONS = 3;

	/**
	 * The feature id for the '<em><b>Compression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__COMPRESSION = 4;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__LEVEL = 5;

	/**
	 * The feature id for the '<em><b>Part Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__PART_SIZE = 6;

	/**
	 * The feature id for the '<em><b>Sealed</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__SEALED = 7;

	/**
	 * The number of structural features of the '<em>Capture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Capture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.SealedFileImpl <em>Sealed File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.SealedFileImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getSealedFile()
	 * @generated
	 */
	int SEALED_FILE = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEALED_FILE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEALED_FILE__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEALED_FILE__SHA256 = 2;

	/**
	 * The number of structural features of the '<em>Sealed File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEALED_FILE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Sealed File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEALED_FILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.impl.EditionImpl <em>Edition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.EditionImpl
	 * @see org.mintmark.model.impl.SkuPackageImpl#getEdition()
	 * @generated
	 */
	int EDITION = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Part Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__PART_NUMBER = 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__DATE = 3;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__TARGET = 4;

	/**
	 * The feature id for the '<em><b>Cultures</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__CULTURES = 5;

	/**
	 * The feature id for the '<em><b>Partner Kit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__PARTNER_KIT = 6;

	/**
	 * The feature id for the '<em><b>Partner Kit Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__PARTNER_KIT_DIGEST = 7;

	/**
	 * The feature id for the '<em><b>Boot Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__BOOT_IMAGE = 8;

	/**
	 * The feature id for the '<em><b>Boot Image Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__BOOT_IMAGE_INDEX = 9;

	/**
	 * The feature id for the '<em><b>Language Packs</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__LANGUAGE_PACKS = 10;

	/**
	 * The feature id for the '<em><b>Udf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__UDF = 11;

	/**
	 * The feature id for the '<em><b>Overlay</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION__OVERLAY = 12;

	/**
	 * The number of structural features of the '<em>Edition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Edition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.mintmark.model.Administration <em>Administration</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.Administration
	 * @see org.mintmark.model.impl.SkuPackageImpl#getAdministration()
	 * @generated
	 */
	int ADMINISTRATION = 12;

	/**
	 * The meta object id for the '{@link org.mintmark.model.Firmware <em>Firmware</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.Firmware
	 * @see org.mintmark.model.impl.SkuPackageImpl#getFirmware()
	 * @generated
	 */
	int FIRMWARE = 13;

	/**
	 * The meta object id for the '{@link org.mintmark.model.Generation <em>Generation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.Generation
	 * @see org.mintmark.model.impl.SkuPackageImpl#getGeneration()
	 * @generated
	 */
	int GENERATION = 14;

	/**
	 * The meta object id for the '{@link org.mintmark.model.HardwareIdKind <em>Hardware Id Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.HardwareIdKind
	 * @see org.mintmark.model.impl.SkuPackageImpl#getHardwareIdKind()
	 * @generated
	 */
	int HARDWARE_ID_KIND = 15;

	/**
	 * The meta object id for the '{@link org.mintmark.model.PartitionStyle <em>Partition Style</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.PartitionStyle
	 * @see org.mintmark.model.impl.SkuPackageImpl#getPartitionStyle()
	 * @generated
	 */
	int PARTITION_STYLE = 16;

	/**
	 * The meta object id for the '{@link org.mintmark.model.PartitionRole <em>Partition Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.PartitionRole
	 * @see org.mintmark.model.impl.SkuPackageImpl#getPartitionRole()
	 * @generated
	 */
	int PARTITION_ROLE = 17;

	/**
	 * The meta object id for the '{@link org.mintmark.model.AssetKind <em>Asset Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.AssetKind
	 * @see org.mintmark.model.impl.SkuPackageImpl#getAssetKind()
	 * @generated
	 */
	int ASSET_KIND = 18;

	/**
	 * The meta object id for the '{@link org.mintmark.model.AssetState <em>Asset State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.AssetState
	 * @see org.mintmark.model.impl.SkuPackageImpl#getAssetState()
	 * @generated
	 */
	int ASSET_STATE = 19;

	/**
	 * The meta object id for the '{@link org.mintmark.model.DriverTarget <em>Driver Target</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.DriverTarget
	 * @see org.mintmark.model.impl.SkuPackageImpl#getDriverTarget()
	 * @generated
	 */
	int DRIVER_TARGET = 20;

	/**
	 * The meta object id for the '{@link org.mintmark.model.CaptureMode <em>Capture Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.CaptureMode
	 * @see org.mintmark.model.impl.SkuPackageImpl#getCaptureMode()
	 * @generated
	 */
	int CAPTURE_MODE = 21;

	/**
	 * The meta object id for the '{@link org.mintmark.model.Compression <em>Compression</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.Compression
	 * @see org.mintmark.model.impl.SkuPackageImpl#getCompression()
	 * @generated
	 */
	int COMPRESSION = 22;

	/**
	 * The meta object id for the '{@link org.mintmark.model.TargetMedium <em>Target Medium</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.TargetMedium
	 * @see org.mintmark.model.impl.SkuPackageImpl#getTargetMedium()
	 * @generated
	 */
	int TARGET_MEDIUM = 23;

	/**
	 * The meta object id for the '<em>Path</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.mintmark.model.impl.SkuPackageImpl#getPath()
	 * @generated
	 */
	int PATH = 24;

	/**
	 * The meta object id for the '<em>Bytes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.SkuPackageImpl#getBytes()
	 * @generated
	 */
	int BYTES = 25;

	/**
	 * The meta object id for the '<em>Gpt Attributes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.mintmark.model.impl.SkuPackageImpl#getGptAttributes()
	 * @generated
	 */
	int GPT_ATTRIBUTES = 26;

	/**
	 * The meta object id for the '<em>Timestamp</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.mintmark.model.impl.SkuPackageImpl#getTimestamp()
	 * @generated
	 */
	int TIMESTAMP = 27;


	/**
	 * Returns the meta object for class '{@link org.mintmark.model.Sku <em>Sku</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sku</em>'.
	 * @see org.mintmark.model.Sku
	 * @generated
	 */
	EClass getSku();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.mintmark.model.Sku#getId()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mintmark.model.Sku#getName()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#isAbstract <em>Abstract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstract</em>'.
	 * @see org.mintmark.model.Sku#isAbstract()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Abstract();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getSchemaVersion <em>Schema Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema Version</em>'.
	 * @see org.mintmark.model.Sku#getSchemaVersion()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_SchemaVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.mintmark.model.Sku#getBase()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getAdministration <em>Administration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Administration</em>'.
	 * @see org.mintmark.model.Sku#getAdministration()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Administration();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see org.mintmark.model.Sku#getFirmware()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see org.mintmark.model.Sku#getGeneration()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Generation();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.mintmark.model.Sku#getRevision()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Sku#getSmbiosModel <em>Smbios Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Smbios Model</em>'.
	 * @see org.mintmark.model.Sku#getSmbiosModel()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_SmbiosModel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.Sku#getHardwareIds <em>Hardware Ids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hardware Ids</em>'.
	 * @see org.mintmark.model.Sku#getHardwareIds()
	 * @see #getSku()
	 * @generated
	 */
	EReference getSku_HardwareIds();

	/**
	 * Returns the meta object for the containment reference '{@link org.mintmark.model.Sku#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Layout</em>'.
	 * @see org.mintmark.model.Sku#getLayout()
	 * @see #getSku()
	 * @generated
	 */
	EReference getSku_Layout();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.Sku#getCultures <em>Cultures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cultures</em>'.
	 * @see org.mintmark.model.Sku#getCultures()
	 * @see #getSku()
	 * @generated
	 */
	EReference getSku_Cultures();

	/**
	 * Returns the meta object for the attribute list '{@link org.mintmark.model.Sku#getExcludedCultures <em>Excluded Cultures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Excluded Cultures</em>'.
	 * @see org.mintmark.model.Sku#getExcludedCultures()
	 * @see #getSku()
	 * @generated
	 */
	EAttribute getSku_ExcludedCultures();

	/**
	 * Returns the meta object for the containment reference '{@link org.mintmark.model.Sku#getDrivers <em>Drivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Drivers</em>'.
	 * @see org.mintmark.model.Sku#getDrivers()
	 * @see #getSku()
	 * @generated
	 */
	EReference getSku_Drivers();

	/**
	 * Returns the meta object for the containment reference '{@link org.mintmark.model.Sku#getCapture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capture</em>'.
	 * @see org.mintmark.model.Sku#getCapture()
	 * @see #getSku()
	 * @generated
	 */
	EReference getSku_Capture();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.Sku#getEditions <em>Editions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Editions</em>'.
	 * @see org.mintmark.model.Sku#getEditions()
	 * @see #getSku()
	 * @generated
	 */
	EReference getSku_Editions();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.HardwareId <em>Hardware Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hardware Id</em>'.
	 * @see org.mintmark.model.HardwareId
	 * @generated
	 */
	EClass getHardwareId();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.HardwareId#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.mintmark.model.HardwareId#getValue()
	 * @see #getHardwareId()
	 * @generated
	 */
	EAttribute getHardwareId_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.HardwareId#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mintmark.model.HardwareId#getKind()
	 * @see #getHardwareId()
	 * @generated
	 */
	EAttribute getHardwareId_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.HardwareId#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.mintmark.model.HardwareId#getPosition()
	 * @see #getHardwareId()
	 * @generated
	 */
	EAttribute getHardwareId_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.HardwareId#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.mintmark.model.HardwareId#getDevice()
	 * @see #getHardwareId()
	 * @generated
	 */
	EAttribute getHardwareId_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.HardwareId#getDeviceClass <em>Device Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Class</em>'.
	 * @see org.mintmark.model.HardwareId#getDeviceClass()
	 * @see #getHardwareId()
	 * @generated
	 */
	EAttribute getHardwareId_DeviceClass();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.HardwareId#isCritical <em>Critical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical</em>'.
	 * @see org.mintmark.model.HardwareId#isCritical()
	 * @see #getHardwareId()
	 * @generated
	 */
	EAttribute getHardwareId_Critical();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.DiskLayout <em>Disk Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Layout</em>'.
	 * @see org.mintmark.model.DiskLayout
	 * @generated
	 */
	EClass getDiskLayout();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.DiskLayout#getDisks <em>Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disks</em>'.
	 * @see org.mintmark.model.DiskLayout#getDisks()
	 * @see #getDiskLayout()
	 * @generated
	 */
	EReference getDiskLayout_Disks();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.Disk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk</em>'.
	 * @see org.mintmark.model.Disk
	 * @generated
	 */
	EClass getDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Disk#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.mintmark.model.Disk#getId()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Disk#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.mintmark.model.Disk#getStyle()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Disk#getSectorSize <em>Sector Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sector Size</em>'.
	 * @see org.mintmark.model.Disk#getSectorSize()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_SectorSize();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Disk#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mintmark.model.Disk#getSize()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Size();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.Disk#getPartitions <em>Partitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Partitions</em>'.
	 * @see org.mintmark.model.Disk#getPartitions()
	 * @see #getDisk()
	 * @generated
	 */
	EReference getDisk_Partitions();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.Partition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partition</em>'.
	 * @see org.mintmark.model.Partition
	 * @generated
	 */
	EClass getPartition();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.mintmark.model.Partition#getId()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.mintmark.model.Partition#getNumber()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.mintmark.model.Partition#getRole()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.mintmark.model.Partition#getType()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mintmark.model.Partition#getName()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.mintmark.model.Partition#getLabel()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getFileSystem <em>File System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File System</em>'.
	 * @see org.mintmark.model.Partition#getFileSystem()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_FileSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getLetter <em>Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Letter</em>'.
	 * @see org.mintmark.model.Partition#getLetter()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Letter();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.mintmark.model.Partition#getOffset()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mintmark.model.Partition#getSize()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getMinimumSize <em>Minimum Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Size</em>'.
	 * @see org.mintmark.model.Partition#getMinimumSize()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_MinimumSize();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used</em>'.
	 * @see org.mintmark.model.Partition#getUsed()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Used();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#isExtend <em>Extend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extend</em>'.
	 * @see org.mintmark.model.Partition#isExtend()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Extend();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#isActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.mintmark.model.Partition#isActive()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Active();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attributes</em>'.
	 * @see org.mintmark.model.Partition#getAttributes()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see org.mintmark.model.Partition#getImage()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_Image();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Partition#getImageIndex <em>Image Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image Index</em>'.
	 * @see org.mintmark.model.Partition#getImageIndex()
	 * @see #getPartition()
	 * @generated
	 */
	EAttribute getPartition_ImageIndex();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.Partition#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.mintmark.model.Partition#getChildren()
	 * @see #getPartition()
	 * @generated
	 */
	EReference getPartition_Children();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.Culture <em>Culture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Culture</em>'.
	 * @see org.mintmark.model.Culture
	 * @generated
	 */
	EClass getCulture();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Culture#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.mintmark.model.Culture#getTag()
	 * @see #getCulture()
	 * @generated
	 */
	EAttribute getCulture_Tag();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.Culture#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assets</em>'.
	 * @see org.mintmark.model.Culture#getAssets()
	 * @see #getCulture()
	 * @generated
	 */
	EReference getCulture_Assets();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Asset</em>'.
	 * @see org.mintmark.model.Asset
	 * @generated
	 */
	EClass getAsset();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Asset#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.mintmark.model.Asset#getKind()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Asset#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.mintmark.model.Asset#getPath()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Asset#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.mintmark.model.Asset#getState()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_State();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.DriverSet <em>Driver Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Driver Set</em>'.
	 * @see org.mintmark.model.DriverSet
	 * @generated
	 */
	EClass getDriverSet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.DriverSet#getPackages <em>Packages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Packages</em>'.
	 * @see org.mintmark.model.DriverSet#getPackages()
	 * @see #getDriverSet()
	 * @generated
	 */
	EReference getDriverSet_Packages();

	/**
	 * Returns the meta object for the attribute list '{@link org.mintmark.model.DriverSet#getExcluded <em>Excluded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Excluded</em>'.
	 * @see org.mintmark.model.DriverSet#getExcluded()
	 * @see #getDriverSet()
	 * @generated
	 */
	EAttribute getDriverSet_Excluded();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.DriverPackage <em>Driver Package</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Driver Package</em>'.
	 * @see org.mintmark.model.DriverPackage
	 * @generated
	 */
	EClass getDriverPackage();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.DriverPackage#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.mintmark.model.DriverPackage#getId()
	 * @see #getDriverPackage()
	 * @generated
	 */
	EAttribute getDriverPackage_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.DriverPackage#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.mintmark.model.DriverPackage#getPath()
	 * @see #getDriverPackage()
	 * @generated
	 */
	EAttribute getDriverPackage_Path();

	/**
	 * Returns the meta object for the attribute list '{@link org.mintmark.model.DriverPackage#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Targets</em>'.
	 * @see org.mintmark.model.DriverPackage#getTargets()
	 * @see #getDriverPackage()
	 * @generated
	 */
	EAttribute getDriverPackage_Targets();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.DriverPackage#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.mintmark.model.DriverPackage#getOrder()
	 * @see #getDriverPackage()
	 * @generated
	 */
	EAttribute getDriverPackage_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.DriverPackage#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.mintmark.model.DriverPackage#isEnabled()
	 * @see #getDriverPackage()
	 * @generated
	 */
	EAttribute getDriverPackage_Enabled();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.Capture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capture</em>'.
	 * @see org.mintmark.model.Capture
	 * @generated
	 */
	EClass getCapture();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Capture#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.mintmark.model.Capture#getSource()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Capture#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see org.mintmark.model.Capture#getFolder()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Folder();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Capture#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.mintmark.model.Capture#getMode()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Mode();

	/**
	 * Returns the meta object for the attribute list '{@link org.mintmark.model.Capture#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Exclusions</em>'.
	 * @see org.mintmark.model.Capture#getExclusions()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Exclusions();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Capture#getCompression <em>Compression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compression</em>'.
	 * @see org.mintmark.model.Capture#getCompression()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Compression();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Capture#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.mintmark.model.Capture#getLevel()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Capture#getPartSize <em>Part Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part Size</em>'.
	 * @see org.mintmark.model.Capture#getPartSize()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_PartSize();

	/**
	 * Returns the meta object for the containment reference list '{@link org.mintmark.model.Capture#getSealed <em>Sealed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sealed</em>'.
	 * @see org.mintmark.model.Capture#getSealed()
	 * @see #getCapture()
	 * @generated
	 */
	EReference getCapture_Sealed();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.SealedFile <em>Sealed File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sealed File</em>'.
	 * @see org.mintmark.model.SealedFile
	 * @generated
	 */
	EClass getSealedFile();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.SealedFile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.mintmark.model.SealedFile#getName()
	 * @see #getSealedFile()
	 * @generated
	 */
	EAttribute getSealedFile_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.SealedFile#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.mintmark.model.SealedFile#getSize()
	 * @see #getSealedFile()
	 * @generated
	 */
	EAttribute getSealedFile_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.SealedFile#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.mintmark.model.SealedFile#getSha256()
	 * @see #getSealedFile()
	 * @generated
	 */
	EAttribute getSealedFile_Sha256();

	/**
	 * Returns the meta object for class '{@link org.mintmark.model.Edition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edition</em>'.
	 * @see org.mintmark.model.Edition
	 * @generated
	 */
	EClass getEdition();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.mintmark.model.Edition#getId()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.mintmark.model.Edition#getLabel()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getPartNumber <em>Part Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part Number</em>'.
	 * @see org.mintmark.model.Edition#getPartNumber()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_PartNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.mintmark.model.Edition#getDate()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.mintmark.model.Edition#getTarget()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Target();

	/**
	 * Returns the meta object for the attribute list '{@link org.mintmark.model.Edition#getCultures <em>Cultures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Cultures</em>'.
	 * @see org.mintmark.model.Edition#getCultures()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Cultures();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getPartnerKit <em>Partner Kit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partner Kit</em>'.
	 * @see org.mintmark.model.Edition#getPartnerKit()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_PartnerKit();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getPartnerKitDigest <em>Partner Kit Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partner Kit Digest</em>'.
	 * @see org.mintmark.model.Edition#getPartnerKitDigest()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_PartnerKitDigest();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getBootImage <em>Boot Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Image</em>'.
	 * @see org.mintmark.model.Edition#getBootImage()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_BootImage();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#getBootImageIndex <em>Boot Image Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Image Index</em>'.
	 * @see org.mintmark.model.Edition#getBootImageIndex()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_BootImageIndex();

	/**
	 * Returns the meta object for the attribute list '{@link org.mintmark.model.Edition#getLanguagePacks <em>Language Packs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Language Packs</em>'.
	 * @see org.mintmark.model.Edition#getLanguagePacks()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_LanguagePacks();

	/**
	 * Returns the meta object for the attribute '{@link org.mintmark.model.Edition#isUdf <em>Udf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Udf</em>'.
	 * @see org.mintmark.model.Edition#isUdf()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Udf();

	/**
	 * Returns the meta object for the attribute list '{@link org.mintmark.model.Edition#getOverlay <em>Overlay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Overlay</em>'.
	 * @see org.mintmark.model.Edition#getOverlay()
	 * @see #getEdition()
	 * @generated
	 */
	EAttribute getEdition_Overlay();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.Administration <em>Administration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Administration</em>'.
	 * @see org.mintmark.model.Administration
	 * @generated
	 */
	EEnum getAdministration();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.Firmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Firmware</em>'.
	 * @see org.mintmark.model.Firmware
	 * @generated
	 */
	EEnum getFirmware();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.Generation <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Generation</em>'.
	 * @see org.mintmark.model.Generation
	 * @generated
	 */
	EEnum getGeneration();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.HardwareIdKind <em>Hardware Id Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hardware Id Kind</em>'.
	 * @see org.mintmark.model.HardwareIdKind
	 * @generated
	 */
	EEnum getHardwareIdKind();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.PartitionStyle <em>Partition Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Partition Style</em>'.
	 * @see org.mintmark.model.PartitionStyle
	 * @generated
	 */
	EEnum getPartitionStyle();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.PartitionRole <em>Partition Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Partition Role</em>'.
	 * @see org.mintmark.model.PartitionRole
	 * @generated
	 */
	EEnum getPartitionRole();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.AssetKind <em>Asset Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Asset Kind</em>'.
	 * @see org.mintmark.model.AssetKind
	 * @generated
	 */
	EEnum getAssetKind();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.AssetState <em>Asset State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Asset State</em>'.
	 * @see org.mintmark.model.AssetState
	 * @generated
	 */
	EEnum getAssetState();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.DriverTarget <em>Driver Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver Target</em>'.
	 * @see org.mintmark.model.DriverTarget
	 * @generated
	 */
	EEnum getDriverTarget();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.CaptureMode <em>Capture Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Capture Mode</em>'.
	 * @see org.mintmark.model.CaptureMode
	 * @generated
	 */
	EEnum getCaptureMode();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.Compression <em>Compression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Compression</em>'.
	 * @see org.mintmark.model.Compression
	 * @generated
	 */
	EEnum getCompression();

	/**
	 * Returns the meta object for enum '{@link org.mintmark.model.TargetMedium <em>Target Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Target Medium</em>'.
	 * @see org.mintmark.model.TargetMedium
	 * @generated
	 */
	EEnum getTargetMedium();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A POSIX path relative to the file that declares it, or ${location}/….
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Path</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getPath();

	/**
	 * Returns the meta object for data type '<em>Bytes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of bytes.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bytes</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getBytes();

	/**
	 * Returns the meta object for data type '<em>Gpt Attributes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * GPT attribute bits, written in hexadecimal with 0x.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Gpt Attributes</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return &lt;%org.mintmark.model.behavior.GptAttributeBits%&gt;.parse(it);' convert='return &lt;%org.mintmark.model.behavior.GptAttributeBits%&gt;.format(it);'"
	 * @generated
	 */
	EDataType getGptAttributes();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Timestamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC, written as in 2016-10-12T00:00:00Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Timestamp</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : &lt;%java.time.Instant%&gt;.parse(it);' convert='return it == null ? null : it.toString();'"
	 * @generated
	 */
	EDataType getTimestamp();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SkuFactory getSkuFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.SkuImpl <em>Sku</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.SkuImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getSku()
		 * @generated
		 */
		EClass SKU = eINSTANCE.getSku();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__ID = eINSTANCE.getSku_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__NAME = eINSTANCE.getSku_Name();

		/**
		 * The meta object literal for the '<em><b>Abstract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__ABSTRACT = eINSTANCE.getSku_Abstract();

		/**
		 * The meta object literal for the '<em><b>Schema Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__SCHEMA_VERSION = eINSTANCE.getSku_SchemaVersion();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__BASE = eINSTANCE.getSku_Base();

		/**
		 * The meta object literal for the '<em><b>Administration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__ADMINISTRATION = eINSTANCE.getSku_Administration();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__FIRMWARE = eINSTANCE.getSku_Firmware();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__GENERATION = eINSTANCE.getSku_Generation();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__REVISION = eINSTANCE.getSku_Revision();

		/**
		 * The meta object literal for the '<em><b>Smbios Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__SMBIOS_MODEL = eINSTANCE.getSku_SmbiosModel();

		/**
		 * The meta object literal for the '<em><b>Hardware Ids</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKU__HARDWARE_IDS = eINSTANCE.getSku_HardwareIds();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKU__LAYOUT = eINSTANCE.getSku_Layout();

		/**
		 * The meta object literal for the '<em><b>Cultures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKU__CULTURES = eINSTANCE.getSku_Cultures();

		/**
		 * The meta object literal for the '<em><b>Excluded Cultures</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKU__EXCLUDED_CULTURES = eINSTANCE.getSku_ExcludedCultures();

		/**
		 * The meta object literal for the '<em><b>Drivers</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKU__DRIVERS = eINSTANCE.getSku_Drivers();

		/**
		 * The meta object literal for the '<em><b>Capture</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKU__CAPTURE = eINSTANCE.getSku_Capture();

		/**
		 * The meta object literal for the '<em><b>Editions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKU__EDITIONS = eINSTANCE.getSku_Editions();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.HardwareIdImpl <em>Hardware Id</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.HardwareIdImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getHardwareId()
		 * @generated
		 */
		EClass HARDWARE_ID = eINSTANCE.getHardwareId();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_ID__VALUE = eINSTANCE.getHardwareId_Value();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_ID__KIND = eINSTANCE.getHardwareId_Kind();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_ID__POSITION = eINSTANCE.getHardwareId_Position();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_ID__DEVICE = eINSTANCE.getHardwareId_Device();

		/**
		 * The meta object literal for the '<em><b>Device Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_ID__DEVICE_CLASS = eINSTANCE.getHardwareId_DeviceClass();

		/**
		 * The meta object literal for the '<em><b>Critical</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HARDWARE_ID__CRITICAL = eINSTANCE.getHardwareId_Critical();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.DiskLayoutImpl <em>Disk Layout</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.DiskLayoutImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getDiskLayout()
		 * @generated
		 */
		EClass DISK_LAYOUT = eINSTANCE.getDiskLayout();

		/**
		 * The meta object literal for the '<em><b>Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_LAYOUT__DISKS = eINSTANCE.getDiskLayout_Disks();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.DiskImpl <em>Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.DiskImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getDisk()
		 * @generated
		 */
		EClass DISK = eINSTANCE.getDisk();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__ID = eINSTANCE.getDisk_Id();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__STYLE = eINSTANCE.getDisk_Style();

		/**
		 * The meta object literal for the '<em><b>Sector Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__SECTOR_SIZE = eINSTANCE.getDisk_SectorSize();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__SIZE = eINSTANCE.getDisk_Size();

		/**
		 * The meta object literal for the '<em><b>Partitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK__PARTITIONS = eINSTANCE.getDisk_Partitions();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.PartitionImpl <em>Partition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.PartitionImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getPartition()
		 * @generated
		 */
		EClass PARTITION = eINSTANCE.getPartition();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__ID = eINSTANCE.getPartition_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__NUMBER = eINSTANCE.getPartition_Number();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__ROLE = eINSTANCE.getPartition_Role();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__TYPE = eINSTANCE.getPartition_Type();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__NAME = eINSTANCE.getPartition_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__LABEL = eINSTANCE.getPartition_Label();

		/**
		 * The meta object literal for the '<em><b>File System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__FILE_SYSTEM = eINSTANCE.getPartition_FileSystem();

		/**
		 * The meta object literal for the '<em><b>Letter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__LETTER = eINSTANCE.getPartition_Letter();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__OFFSET = eINSTANCE.getPartition_Offset();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__SIZE = eINSTANCE.getPartition_Size();

		/**
		 * The meta object literal for the '<em><b>Minimum Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__MINIMUM_SIZE = eINSTANCE.getPartition_MinimumSize();

		/**
		 * The meta object literal for the '<em><b>Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__USED = eINSTANCE.getPartition_Used();

		/**
		 * The meta object literal for the '<em><b>Extend</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__EXTEND = eINSTANCE.getPartition_Extend();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__ACTIVE = eINSTANCE.getPartition_Active();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__ATTRIBUTES = eINSTANCE.getPartition_Attributes();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__IMAGE = eINSTANCE.getPartition_Image();

		/**
		 * The meta object literal for the '<em><b>Image Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTITION__IMAGE_INDEX = eINSTANCE.getPartition_ImageIndex();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTITION__CHILDREN = eINSTANCE.getPartition_Children();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.CultureImpl <em>Culture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.CultureImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getCulture()
		 * @generated
		 */
		EClass CULTURE = eINSTANCE.getCulture();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CULTURE__TAG = eINSTANCE.getCulture_Tag();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CULTURE__ASSETS = eINSTANCE.getCulture_Assets();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.AssetImpl <em>Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.AssetImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getAsset()
		 * @generated
		 */
		EClass ASSET = eINSTANCE.getAsset();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__KIND = eINSTANCE.getAsset_Kind();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__PATH = eINSTANCE.getAsset_Path();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__STATE = eINSTANCE.getAsset_State();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.DriverSetImpl <em>Driver Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.DriverSetImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getDriverSet()
		 * @generated
		 */
		EClass DRIVER_SET = eINSTANCE.getDriverSet();

		/**
		 * The meta object literal for the '<em><b>Packages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER_SET__PACKAGES = eINSTANCE.getDriverSet_Packages();

		/**
		 * The meta object literal for the '<em><b>Excluded</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_SET__EXCLUDED = eINSTANCE.getDriverSet_Excluded();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.DriverPackageImpl <em>Driver Package</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.DriverPackageImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getDriverPackage()
		 * @generated
		 */
		EClass DRIVER_PACKAGE = eINSTANCE.getDriverPackage();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_PACKAGE__ID = eINSTANCE.getDriverPackage_Id();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_PACKAGE__PATH = eINSTANCE.getDriverPackage_Path();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_PACKAGE__TARGETS = eINSTANCE.getDriverPackage_Targets();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_PACKAGE__ORDER = eINSTANCE.getDriverPackage_Order();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER_PACKAGE__ENABLED = eINSTANCE.getDriverPackage_Enabled();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.CaptureImpl <em>Capture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.CaptureImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getCapture()
		 * @generated
		 */
		EClass CAPTURE = eINSTANCE.getCapture();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__SOURCE = eINSTANCE.getCapture_Source();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__FOLDER = eINSTANCE.getCapture_Folder();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__MODE = eINSTANCE.getCapture_Mode();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__EXCLUSIONS = eINSTANCE.getCapture_Exclusions();

		/**
		 * The meta object literal for the '<em><b>Compression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__COMPRESSION = eINSTANCE.getCapture_Compression();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__LEVEL = eINSTANCE.getCapture_Level();

		/**
		 * The meta object literal for the '<em><b>Part Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__PART_SIZE = eINSTANCE.getCapture_PartSize();

		/**
		 * The meta object literal for the '<em><b>Sealed</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPTURE__SEALED = eINSTANCE.getCapture_Sealed();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.SealedFileImpl <em>Sealed File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.SealedFileImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getSealedFile()
		 * @generated
		 */
		EClass SEALED_FILE = eINSTANCE.getSealedFile();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEALED_FILE__NAME = eINSTANCE.getSealedFile_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEALED_FILE__SIZE = eINSTANCE.getSealedFile_Size();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEALED_FILE__SHA256 = eINSTANCE.getSealedFile_Sha256();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.impl.EditionImpl <em>Edition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.EditionImpl
		 * @see org.mintmark.model.impl.SkuPackageImpl#getEdition()
		 * @generated
		 */
		EClass EDITION = eINSTANCE.getEdition();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__ID = eINSTANCE.getEdition_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__LABEL = eINSTANCE.getEdition_Label();

		/**
		 * The meta object literal for the '<em><b>Part Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__PART_NUMBER = eINSTANCE.getEdition_PartNumber();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__DATE = eINSTANCE.getEdition_Date();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__TARGET = eINSTANCE.getEdition_Target();

		/**
		 * The meta object literal for the '<em><b>Cultures</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__CULTURES = eINSTANCE.getEdition_Cultures();

		/**
		 * The meta object literal for the '<em><b>Partner Kit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__PARTNER_KIT = eINSTANCE.getEdition_PartnerKit();

		/**
		 * The meta object literal for the '<em><b>Partner Kit Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__PARTNER_KIT_DIGEST = eINSTANCE.getEdition_PartnerKitDigest();

		/**
		 * The meta object literal for the '<em><b>Boot Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__BOOT_IMAGE = eINSTANCE.getEdition_BootImage();

		/**
		 * The meta object literal for the '<em><b>Boot Image Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__BOOT_IMAGE_INDEX = eINSTANCE.getEdition_BootImageIndex();

		/**
		 * The meta object literal for the '<em><b>Language Packs</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__LANGUAGE_PACKS = eINSTANCE.getEdition_LanguagePacks();

		/**
		 * The meta object literal for the '<em><b>Udf</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__UDF = eINSTANCE.getEdition_Udf();

		/**
		 * The meta object literal for the '<em><b>Overlay</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION__OVERLAY = eINSTANCE.getEdition_Overlay();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.Administration <em>Administration</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.Administration
		 * @see org.mintmark.model.impl.SkuPackageImpl#getAdministration()
		 * @generated
		 */
		EEnum ADMINISTRATION = eINSTANCE.getAdministration();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.Firmware <em>Firmware</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.Firmware
		 * @see org.mintmark.model.impl.SkuPackageImpl#getFirmware()
		 * @generated
		 */
		EEnum FIRMWARE = eINSTANCE.getFirmware();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.Generation <em>Generation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.Generation
		 * @see org.mintmark.model.impl.SkuPackageImpl#getGeneration()
		 * @generated
		 */
		EEnum GENERATION = eINSTANCE.getGeneration();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.HardwareIdKind <em>Hardware Id Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.HardwareIdKind
		 * @see org.mintmark.model.impl.SkuPackageImpl#getHardwareIdKind()
		 * @generated
		 */
		EEnum HARDWARE_ID_KIND = eINSTANCE.getHardwareIdKind();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.PartitionStyle <em>Partition Style</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.PartitionStyle
		 * @see org.mintmark.model.impl.SkuPackageImpl#getPartitionStyle()
		 * @generated
		 */
		EEnum PARTITION_STYLE = eINSTANCE.getPartitionStyle();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.PartitionRole <em>Partition Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.PartitionRole
		 * @see org.mintmark.model.impl.SkuPackageImpl#getPartitionRole()
		 * @generated
		 */
		EEnum PARTITION_ROLE = eINSTANCE.getPartitionRole();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.AssetKind <em>Asset Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.AssetKind
		 * @see org.mintmark.model.impl.SkuPackageImpl#getAssetKind()
		 * @generated
		 */
		EEnum ASSET_KIND = eINSTANCE.getAssetKind();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.AssetState <em>Asset State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.AssetState
		 * @see org.mintmark.model.impl.SkuPackageImpl#getAssetState()
		 * @generated
		 */
		EEnum ASSET_STATE = eINSTANCE.getAssetState();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.DriverTarget <em>Driver Target</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.DriverTarget
		 * @see org.mintmark.model.impl.SkuPackageImpl#getDriverTarget()
		 * @generated
		 */
		EEnum DRIVER_TARGET = eINSTANCE.getDriverTarget();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.CaptureMode <em>Capture Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.CaptureMode
		 * @see org.mintmark.model.impl.SkuPackageImpl#getCaptureMode()
		 * @generated
		 */
		EEnum CAPTURE_MODE = eINSTANCE.getCaptureMode();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.Compression <em>Compression</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.Compression
		 * @see org.mintmark.model.impl.SkuPackageImpl#getCompression()
		 * @generated
		 */
		EEnum COMPRESSION = eINSTANCE.getCompression();

		/**
		 * The meta object literal for the '{@link org.mintmark.model.TargetMedium <em>Target Medium</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.TargetMedium
		 * @see org.mintmark.model.impl.SkuPackageImpl#getTargetMedium()
		 * @generated
		 */
		EEnum TARGET_MEDIUM = eINSTANCE.getTargetMedium();

		/**
		 * The meta object literal for the '<em>Path</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.mintmark.model.impl.SkuPackageImpl#getPath()
		 * @generated
		 */
		EDataType PATH = eINSTANCE.getPath();

		/**
		 * The meta object literal for the '<em>Bytes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.SkuPackageImpl#getBytes()
		 * @generated
		 */
		EDataType BYTES = eINSTANCE.getBytes();

		/**
		 * The meta object literal for the '<em>Gpt Attributes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.mintmark.model.impl.SkuPackageImpl#getGptAttributes()
		 * @generated
		 */
		EDataType GPT_ATTRIBUTES = eINSTANCE.getGptAttributes();

		/**
		 * The meta object literal for the '<em>Timestamp</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.mintmark.model.impl.SkuPackageImpl#getTimestamp()
		 * @generated
		 */
		EDataType TIMESTAMP = eINSTANCE.getTimestamp();

	}

} //SkuPackage
