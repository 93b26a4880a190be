/**
 */
package org.mintmark.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mintmark.model.Administration;
import org.mintmark.model.Asset;
import org.mintmark.model.AssetKind;
import org.mintmark.model.AssetState;
import org.mintmark.model.Capture;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.Compression;
import org.mintmark.model.Culture;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.DriverPackage;
import org.mintmark.model.DriverSet;
import org.mintmark.model.DriverTarget;
import org.mintmark.model.Edition;
import org.mintmark.model.Firmware;
import org.mintmark.model.Generation;
import org.mintmark.model.HardwareId;
import org.mintmark.model.HardwareIdKind;
import org.mintmark.model.Partition;
import org.mintmark.model.PartitionRole;
import org.mintmark.model.PartitionStyle;
import org.mintmark.model.SealedFile;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.SkuPackage;
import org.mintmark.model.TargetMedium;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SkuPackageImpl extends EPackageImpl implements SkuPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hardwareIdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskLayoutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cultureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driverSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driverPackageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass captureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sealedFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass editionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum administrationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum firmwareEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum generationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum hardwareIdKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partitionStyleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partitionRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assetKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assetStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverTargetEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum captureModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum compressionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum targetMediumEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType pathEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType bytesEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType gptAttributesEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timestampEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.mintmark.model.SkuPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SkuPackageImpl() {
		super(eNS_URI, SkuFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SkuPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SkuPackage init() {
		if (isInited) return (SkuPackage)EPackage.Registry.INSTANCE.getEPackage(SkuPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSkuPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SkuPackageImpl theSkuPackage = registeredSkuPackage instanceof SkuPackageImpl ? (SkuPackageImpl)registeredSkuPackage : new SkuPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theSkuPackage.createPackageContents();

		// Initialize created meta-data
		theSkuPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSkuPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SkuPackage.eNS_URI, theSkuPackage);
		return theSkuPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSku() {
		return skuEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Id() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Name() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Abstract() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_SchemaVersion() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Base() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Administration() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Firmware() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Generation() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_Revision() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_SmbiosModel() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSku_HardwareIds() {
		return (EReference)skuEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSku_Layout() {
		return (EReference)skuEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSku_Cultures() {
		return (EReference)skuEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSku_ExcludedCultures() {
		return (EAttribute)skuEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSku_Drivers() {
		return (EReference)skuEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSku_Capture() {
		return (EReference)skuEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSku_Editions() {
		return (EReference)skuEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHardwareId() {
		return hardwareIdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareId_Value() {
		return (EAttribute)hardwareIdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareId_Kind() {
		return (EAttribute)hardwareIdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareId_Position() {
		return (EAttribute)hardwareIdEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareId_Device() {
		return (EAttribute)hardwareIdEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareId_DeviceClass() {
		return (EAttribute)hardwareIdEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHardwareId_Critical() {
		return (EAttribute)hardwareIdEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskLayout() {
		return diskLayoutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskLayout_Disks() {
		return (EReference)diskLayoutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisk() {
		return diskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Id() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Style() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_SectorSize() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Size() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisk_Partitions() {
		return (EReference)diskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPartition() {
		return partitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Id() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Number() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Role() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Type() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Name() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Label() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_FileSystem() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Letter() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Offset() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Size() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_MinimumSize() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Used() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Extend() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Active() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Attributes() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_Image() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartition_ImageIndex() {
		return (EAttribute)partitionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPartition_Children() {
		return (EReference)partitionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCulture() {
		return cultureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCulture_Tag() {
		return (EAttribute)cultureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCulture_Assets() {
		return (EReference)cultureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAsset() {
		return assetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Kind() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Path() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_State() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriverSet() {
		return driverSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriverSet_Packages() {
		return (EReference)driverSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverSet_Excluded() {
		return (EAttribute)driverSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriverPackage() {
		return driverPackageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverPackage_Id() {
		return (EAttribute)driverPackageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverPackage_Path() {
		return (EAttribute)driverPackageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverPackage_Targets() {
		return (EAttribute)driverPackageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverPackage_Order() {
		return (EAttribute)driverPackageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriverPackage_Enabled() {
		return (EAttribute)driverPackageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapture() {
		return captureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Source() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Folder() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Mode() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Exclusions() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Compression() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Level() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_PartSize() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapture_Sealed() {
		return (EReference)captureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSealedFile() {
		return sealedFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSealedFile_Name() {
		return (EAttribute)sealedFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSealedFile_Size() {
		return (EAttribute)sealedFileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSealedFile_Sha256() {
		return (EAttribute)sealedFileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEdition() {
		return editionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Id() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Label() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_PartNumber() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Date() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Target() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Cultures() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_PartnerKit() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_PartnerKitDigest() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_BootImage() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_BootImageIndex() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_LanguagePacks() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Udf() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEdition_Overlay() {
		return (EAttribute)editionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAdministration() {
		return administrationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFirmware() {
		return firmwareEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGeneration() {
		return generationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHardwareIdKind() {
		return hardwareIdKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartitionStyle() {
		return partitionStyleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartitionRole() {
		return partitionRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssetKind() {
		return assetKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssetState() {
		return assetStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverTarget() {
		return driverTargetEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCaptureMode() {
		return captureModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCompression() {
		return compressionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTargetMedium() {
		return targetMediumEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPath() {
		return pathEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBytes() {
		return bytesEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getGptAttributes() {
		return gptAttributesEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTimestamp() {
		return timestampEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SkuFactory getSkuFactory() {
		return (SkuFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		skuEClass = createEClass(SKU);
		createEAttribute(skuEClass, SKU__ID);
		createEAttribute(skuEClass, SKU__NAME);
		createEAttribute(skuEClass, SKU__ABSTRACT);
		createEAttribute(skuEClass, SKU__SCHEMA_VERSION);
		createEAttribute(skuEClass, SKU__BASE);
		createEAttribute(skuEClass, SKU__ADMINISTRATION);
		createEAttribute(skuEClass, SKU__FIRMWARE);
		createEAttribute(skuEClass, SKU__GENERATION);
		createEAttribute(skuEClass, SKU__REVISION);
		createEAttribute(skuEClass, SKU__SMBIOS_MODEL);
		createEReference(skuEClass, SKU__HARDWARE_IDS);
		createEReference(skuEClass, SKU__LAYOUT);
		createEReference(skuEClass, SKU__CULTURES);
		createEAttribute(skuEClass, SKU__EXCLUDED_CULTURES);
		createEReference(skuEClass, SKU__DRIVERS);
		createEReference(skuEClass, SKU__CAPTURE);
		createEReference(skuEClass, SKU__EDITIONS);

		hardwareIdEClass = createEClass(HARDWARE_ID);
		createEAttribute(hardwareIdEClass, HARDWARE_ID__VALUE);
		createEAttribute(hardwareIdEClass, HARDWARE_ID__KIND);
		createEAttribute(hardwareIdEClass, HARDWARE_ID__POSITION);
		createEAttribute(hardwareIdEClass, HARDWARE_ID__DEVICE);
		createEAttribute(hardwareIdEClass, HARDWARE_ID__DEVICE_CLASS);
		createEAttribute(hardwareIdEClass, HARDWARE_ID__CRITICAL);

		diskLayoutEClass = createEClass(DISK_LAYOUT);
		createEReference(diskLayoutEClass, DISK_LAYOUT__DISKS);

		diskEClass = createEClass(DISK);
		createEAttribute(diskEClass, DISK__ID);
		createEAttribute(diskEClass, DISK__STYLE);
		createEAttribute(diskEClass, DISK__SECTOR_SIZE);
		createEAttribute(diskEClass, DISK__SIZE);
		createEReference(diskEClass, DISK__PARTITIONS);

		partitionEClass = createEClass(PARTITION);
		createEAttribute(partitionEClass, PARTITION__ID);
		createEAttribute(partitionEClass, PARTITION__NUMBER);
		createEAttribute(partitionEClass, PARTITION__ROLE);
		createEAttribute(partitionEClass, PARTITION__TYPE);
		createEAttribute(partitionEClass, PARTITION__NAME);
		createEAttribute(partitionEClass, PARTITION__LABEL);
		createEAttribute(partitionEClass, PARTITION__FILE_SYSTEM);
		createEAttribute(partitionEClass, PARTITION__LETTER);
		createEAttribute(partitionEClass, PARTITION__OFFSET);
		createEAttribute(partitionEClass, PARTITION__SIZE);
		createEAttribute(partitionEClass, PARTITION__MINIMUM_SIZE);
		createEAttribute(partitionEClass, PARTITION__USED);
		createEAttribute(partitionEClass, PARTITION__EXTEND);
		createEAttribute(partitionEClass, PARTITION__ACTIVE);
		createEAttribute(partitionEClass, PARTITION__ATTRIBUTES);
		createEAttribute(partitionEClass, PARTITION__IMAGE);
		createEAttribute(partitionEClass, PARTITION__IMAGE_INDEX);
		createEReference(partitionEClass, PARTITION__CHILDREN);

		cultureEClass = createEClass(CULTURE);
		createEAttribute(cultureEClass, CULTURE__TAG);
		createEReference(cultureEClass, CULTURE__ASSETS);

		assetEClass = createEClass(ASSET);
		createEAttribute(assetEClass, ASSET__KIND);
		createEAttribute(assetEClass, ASSET__PATH);
		createEAttribute(assetEClass, ASSET__STATE);

		driverSetEClass = createEClass(DRIVER_SET);
		createEReference(driverSetEClass, DRIVER_SET__PACKAGES);
		createEAttribute(driverSetEClass, DRIVER_SET__EXCLUDED);

		driverPackageEClass = createEClass(DRIVER_PACKAGE);
		createEAttribute(driverPackageEClass, DRIVER_PACKAGE__ID);
		createEAttribute(driverPackageEClass, DRIVER_PACKAGE__PATH);
		createEAttribute(driverPackageEClass, DRIVER_PACKAGE__TARGETS);
		createEAttribute(driverPackageEClass, DRIVER_PACKAGE__ORDER);
		createEAttribute(driverPackageEClass, DRIVER_PACKAGE__ENABLED);

		captureEClass = createEClass(CAPTURE);
		createEAttribute(captureEClass, CAPTURE__SOURCE);
		createEAttribute(captureEClass, CAPTURE__FOLDER);
		createEAttribute(captureEClass, CAPTURE__MODE);
		createEAttribute(captureEClass, CAPTURE__EXCLUSIONS);
		createEAttribute(captureEClass, CAPTURE__COMPRESSION);
		createEAttribute(captureEClass, CAPTURE__LEVEL);
		createEAttribute(captureEClass, CAPTURE__PART_SIZE);
		createEReference(captureEClass, CAPTURE__SEALED);

		sealedFileEClass = createEClass(SEALED_FILE);
		createEAttribute(sealedFileEClass, SEALED_FILE__NAME);
		createEAttribute(sealedFileEClass, SEALED_FILE__SIZE);
		createEAttribute(sealedFileEClass, SEALED_FILE__SHA256);

		editionEClass = createEClass(EDITION);
		createEAttribute(editionEClass, EDITION__ID);
		createEAttribute(editionEClass, EDITION__LABEL);
		createEAttribute(editionEClass, EDITION__PART_NUMBER);
		createEAttribute(editionEClass, EDITION__DATE);
		createEAttribute(editionEClass, EDITION__TARGET);
		createEAttribute(editionEClass, EDITION__CULTURES);
		createEAttribute(editionEClass, EDITION__PARTNER_KIT);
		createEAttribute(editionEClass, EDITION__PARTNER_KIT_DIGEST);
		createEAttribute(editionEClass, EDITION__BOOT_IMAGE);
		createEAttribute(editionEClass, EDITION__BOOT_IMAGE_INDEX);
		createEAttribute(editionEClass, EDITION__LANGUAGE_PACKS);
		createEAttribute(editionEClass, EDITION__UDF);
		createEAttribute(editionEClass, EDITION__OVERLAY);

		// Create enums
		administrationEEnum = createEEnum(ADMINISTRATION);
		firmwareEEnum = createEEnum(FIRMWARE);
		generationEEnum = createEEnum(GENERATION);
		hardwareIdKindEEnum = createEEnum(HARDWARE_ID_KIND);
		partitionStyleEEnum = createEEnum(PARTITION_STYLE);
		partitionRoleEEnum = createEEnum(PARTITION_ROLE);
		assetKindEEnum = createEEnum(ASSET_KIND);
		assetStateEEnum = createEEnum(ASSET_STATE);
		driverTargetEEnum = createEEnum(DRIVER_TARGET);
		captureModeEEnum = createEEnum(CAPTURE_MODE);
		compressionEEnum = createEEnum(COMPRESSION);
		targetMediumEEnum = createEEnum(TARGET_MEDIUM);

		// Create data types
		pathEDataType = createEDataType(PATH);
		bytesEDataType = createEDataType(BYTES);
		gptAttributesEDataType = createEDataType(GPT_ATTRIBUTES);
		timestampEDataType = createEDataType(TIMESTAMP);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(skuEClass, Sku.class, "Sku", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSku_Id(), ecorePackage.getEString(), "id", null, 1, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_Name(), ecorePackage.getEString(), "name", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_Abstract(), ecorePackage.getEBoolean(), "abstract", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_SchemaVersion(), ecorePackage.getEInt(), "schemaVersion", "1", 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_Base(), this.getPath(), "base", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_Administration(), this.getAdministration(), "administration", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_Firmware(), this.getFirmware(), "firmware", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_Generation(), this.getGeneration(), "generation", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_Revision(), ecorePackage.getEString(), "revision", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_SmbiosModel(), ecorePackage.getEString(), "smbiosModel", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSku_HardwareIds(), this.getHardwareId(), null, "hardwareIds", null, 0, -1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSku_Layout(), this.getDiskLayout(), null, "layout", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSku_Cultures(), this.getCulture(), null, "cultures", null, 0, -1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSku_ExcludedCultures(), ecorePackage.getEString(), "excludedCultures", null, 0, -1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSku_Drivers(), this.getDriverSet(), null, "drivers", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSku_Capture(), this.getCapture(), null, "capture", null, 0, 1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSku_Editions(), this.getEdition(), null, "editions", null, 0, -1, Sku.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hardwareIdEClass, HardwareId.class, "HardwareId", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHardwareId_Value(), ecorePackage.getEString(), "value", null, 1, 1, HardwareId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardwareId_Kind(), this.getHardwareIdKind(), "kind", null, 0, 1, HardwareId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardwareId_Position(), ecorePackage.getEInt(), "position", null, 0, 1, HardwareId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardwareId_Device(), ecorePackage.getEString(), "device", null, 0, 1, HardwareId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardwareId_DeviceClass(), ecorePackage.getEString(), "deviceClass", null, 0, 1, HardwareId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHardwareId_Critical(), ecorePackage.getEBoolean(), "critical", null, 0, 1, HardwareId.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskLayoutEClass, DiskLayout.class, "DiskLayout", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiskLayout_Disks(), this.getDisk(), null, "disks", null, 0, -1, DiskLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskEClass, Disk.class, "Disk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisk_Id(), ecorePackage.getEString(), "id", null, 1, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Style(), this.getPartitionStyle(), "style", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_SectorSize(), ecorePackage.getEInt(), "sectorSize", "512", 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Size(), this.getBytes(), "size", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Partitions(), this.getPartition(), null, "partitions", null, 0, -1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partitionEClass, Partition.class, "Partition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPartition_Id(), ecorePackage.getEString(), "id", null, 1, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Number(), ecorePackage.getEInt(), "number", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Role(), this.getPartitionRole(), "role", "other", 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Type(), ecorePackage.getEString(), "type", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Name(), ecorePackage.getEString(), "name", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Label(), ecorePackage.getEString(), "label", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_FileSystem(), ecorePackage.getEString(), "fileSystem", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Letter(), ecorePackage.getEString(), "letter", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Offset(), this.getBytes(), "offset", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Size(), this.getBytes(), "size", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_MinimumSize(), this.getBytes(), "minimumSize", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Used(), this.getBytes(), "used", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Extend(), ecorePackage.getEBoolean(), "extend", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Active(), ecorePackage.getEBoolean(), "active", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Attributes(), this.getGptAttributes(), "attributes", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_Image(), ecorePackage.getEString(), "image", null, 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartition_ImageIndex(), ecorePackage.getEInt(), "imageIndex", "1", 0, 1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPartition_Children(), this.getPartition(), null, "children", null, 0, -1, Partition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cultureEClass, Culture.class, "Culture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCulture_Tag(), ecorePackage.getEString(), "tag", null, 1, 1, Culture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCulture_Assets(), this.getAsset(), null, "assets", null, 0, -1, Culture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assetEClass, Asset.class, "Asset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAsset_Kind(), this.getAssetKind(), "kind", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_Path(), this.getPath(), "path", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAsset_State(), this.getAssetState(), "state", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(driverSetEClass, DriverSet.class, "DriverSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDriverSet_Packages(), this.getDriverPackage(), null, "packages", null, 0, -1, DriverSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriverSet_Excluded(), ecorePackage.getEString(), "excluded", null, 0, -1, DriverSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(driverPackageEClass, DriverPackage.class, "DriverPackage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDriverPackage_Id(), ecorePackage.getEString(), "id", null, 1, 1, DriverPackage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriverPackage_Path(), this.getPath(), "path", null, 0, 1, DriverPackage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriverPackage_Targets(), this.getDriverTarget(), "targets", null, 0, -1, DriverPackage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriverPackage_Order(), ecorePackage.getEInt(), "order", null, 0, 1, DriverPackage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDriverPackage_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, DriverPackage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(captureEClass, Capture.class, "Capture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapture_Source(), this.getPath(), "source", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Folder(), this.getPath(), "folder", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Mode(), this.getCaptureMode(), "mode", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Exclusions(), ecorePackage.getEString(), "exclusions", null, 0, -1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Compression(), this.getCompression(), "compression", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Level(), ecorePackage.getEInt(), "level", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_PartSize(), this.getBytes(), "partSize", "4194304000", 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapture_Sealed(), this.getSealedFile(), null, "sealed", null, 0, -1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sealedFileEClass, SealedFile.class, "SealedFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSealedFile_Name(), ecorePackage.getEString(), "name", null, 1, 1, SealedFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSealedFile_Size(), this.getBytes(), "size", null, 0, 1, SealedFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSealedFile_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, SealedFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(editionEClass, Edition.class, "Edition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEdition_Id(), ecorePackage.getEString(), "id", null, 1, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_Label(), ecorePackage.getEString(), "label", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_PartNumber(), ecorePackage.getEString(), "partNumber", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_Date(), this.getTimestamp(), "date", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_Target(), this.getTargetMedium(), "target", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_Cultures(), ecorePackage.getEString(), "cultures", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_PartnerKit(), this.getPath(), "partnerKit", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_PartnerKitDigest(), ecorePackage.getEString(), "partnerKitDigest", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_BootImage(), this.getPath(), "bootImage", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_BootImageIndex(), ecorePackage.getEInt(), "bootImageIndex", "1", 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_LanguagePacks(), this.getPath(), "languagePacks", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_Udf(), ecorePackage.getEBoolean(), "udf", null, 0, 1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEdition_Overlay(), this.getPath(), "overlay", null, 0, -1, Edition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(administrationEEnum, Administration.class, "Administration");
		addEEnumLiteral(administrationEEnum, Administration.REMOTE);
		addEEnumLiteral(administrationEEnum, Administration.LOCAL);

		initEEnum(firmwareEEnum, Firmware.class, "Firmware");
		addEEnumLiteral(firmwareEEnum, Firmware.UEFI);
		addEEnumLiteral(firmwareEEnum, Firmware.BIOS);

		initEEnum(generationEEnum, Generation.class, "Generation");
		addEEnumLiteral(generationEEnum, Generation.ESSENTIALS_2012);
		addEEnumLiteral(generationEEnum, Generation.ESSENTIALS_2012_R2);
		addEEnumLiteral(generationEEnum, Generation.ESSENTIALS_2016);

		initEEnum(hardwareIdKindEEnum, HardwareIdKind.class, "HardwareIdKind");
		addEEnumLiteral(hardwareIdKindEEnum, HardwareIdKind.HARDWARE);
		addEEnumLiteral(hardwareIdKindEEnum, HardwareIdKind.COMPATIBLE);

		initEEnum(partitionStyleEEnum, PartitionStyle.class, "PartitionStyle");
		addEEnumLiteral(partitionStyleEEnum, PartitionStyle.GPT);
		addEEnumLiteral(partitionStyleEEnum, PartitionStyle.MBR);

		initEEnum(partitionRoleEEnum, PartitionRole.class, "PartitionRole");
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.SYSTEM_RESERVED);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.ESP);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.MSR);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.WINDOWS);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.RECOVERY);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.DATA);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.OEM);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.EXTENDED);
		addEEnumLiteral(partitionRoleEEnum, PartitionRole.OTHER);

		initEEnum(assetKindEEnum, AssetKind.class, "AssetKind");
		addEEnumLiteral(assetKindEEnum, AssetKind.SERVER_IMAGE);
		addEEnumLiteral(assetKindEEnum, AssetKind.RESTART_INSTRUCTIONS);
		addEEnumLiteral(assetKindEEnum, AssetKind.RESTART_HELP);

		initEEnum(assetStateEEnum, AssetState.class, "AssetState");
		addEEnumLiteral(assetStateEEnum, AssetState.USE);
		addEEnumLiteral(assetStateEEnum, AssetState.FALLBACK);

		initEEnum(driverTargetEEnum, DriverTarget.class, "DriverTarget");
		addEEnumLiteral(driverTargetEEnum, DriverTarget.WINDOWS_PE);
		addEEnumLiteral(driverTargetEEnum, DriverTarget.SERVER_IMAGE);

		initEEnum(captureModeEEnum, CaptureMode.class, "CaptureMode");
		addEEnumLiteral(captureModeEEnum, CaptureMode.CAPTURE);
		addEEnumLiteral(captureModeEEnum, CaptureMode.IMPORT);

		initEEnum(compressionEEnum, Compression.class, "Compression");
		addEEnumLiteral(compressionEEnum, Compression.XPRESS);
		addEEnumLiteral(compressionEEnum, Compression.LZX);

		initEEnum(targetMediumEEnum, TargetMedium.class, "TargetMedium");
		addEEnumLiteral(targetMediumEEnum, TargetMedium.DVD5);
		addEEnumLiteral(targetMediumEEnum, TargetMedium.DVD9);
		addEEnumLiteral(targetMediumEEnum, TargetMedium.BD25);
		addEEnumLiteral(targetMediumEEnum, TargetMedium.KEY8);

		// Initialize data types
		initEDataType(pathEDataType, String.class, "Path", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(bytesEDataType, long.class, "Bytes", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(gptAttributesEDataType, long.class, "GptAttributes", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timestampEDataType, Instant.class, "Timestamp", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "A hardware SKU and what its server recovery DVD is made of. Value features are unsettable: unset means inherited from the base."
		   });
		addAnnotation
		  (skuEClass,
		   source,
		   new String[] {
			   "documentation", "A hardware SKU, or a family (an abstract SKU that others are based on)."
		   });
		addAnnotation
		  (getSku_Id(),
		   source,
		   new String[] {
			   "documentation", "Readable identifier, unique in a fleet; begins as the folder\'s name and is independent of it afterwards."
		   });
		addAnnotation
		  (getSku_Name(),
		   source,
		   new String[] {
			   "documentation", "The product\'s name as people say it."
		   });
		addAnnotation
		  (getSku_Abstract(),
		   source,
		   new String[] {
			   "documentation", "True for a family: others are based on it, it has no disc of its own."
		   });
		addAnnotation
		  (getSku_SchemaVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of this model\'s schema that the file was written with."
		   });
		addAnnotation
		  (getSku_Base(),
		   source,
		   new String[] {
			   "documentation", "Path of the family\'s .sku file, relative to this file; a plain path, not a reference, so that a missing base is a finding."
		   });
		addAnnotation
		  (getSku_Administration(),
		   source,
		   new String[] {
			   "documentation", "How the server is administered; a locally administered one needs no recovery DVD."
		   });
		addAnnotation
		  (getSku_Firmware(),
		   source,
		   new String[] {
			   "documentation", "Firmware that starts the server: decides the system partition and the images to capture."
		   });
		addAnnotation
		  (getSku_Generation(),
		   source,
		   new String[] {
			   "documentation", "Windows Server Essentials generation that partner kit, boot image and factory image must share."
		   });
		addAnnotation
		  (getSku_Revision(),
		   source,
		   new String[] {
			   "documentation", "Revision of the SKU, as printed on its discs."
		   });
		addAnnotation
		  (getSku_SmbiosModel(),
		   source,
		   new String[] {
			   "documentation", "Product name that the server\'s SMBIOS reports (system information, type 1): the reset.cmd of our own captures refuses any other machine, so a SKU that overrides it gets its own capture; unset or empty, the machine is not compared."
		   });
		addAnnotation
		  (getSku_HardwareIds(),
		   source,
		   new String[] {
			   "documentation", "Devices of the server that Windows PE must drive; merged with the base\'s by value."
		   });
		addAnnotation
		  (getSku_Layout(),
		   source,
		   new String[] {
			   "documentation", "Disk layout; inherited whole or not at all."
		   });
		addAnnotation
		  (getSku_Cultures(),
		   source,
		   new String[] {
			   "documentation", "Cultures the wizard is branded for, in addition to the folders in customization/; merged with the base\'s by tag."
		   });
		addAnnotation
		  (getSku_ExcludedCultures(),
		   source,
		   new String[] {
			   "documentation", "Tags of inherited cultures this SKU does not ship."
		   });
		addAnnotation
		  (getSku_Drivers(),
		   source,
		   new String[] {
			   "documentation", "Driver packages for the boot image and the factory image; merged with the base\'s by id."
		   });
		addAnnotation
		  (getSku_Capture(),
		   source,
		   new String[] {
			   "documentation", "Where the factory images come from and how they are captured."
		   });
		addAnnotation
		  (getSku_Editions(),
		   source,
		   new String[] {
			   "documentation", "Discs this SKU ships; merged with the base\'s by id, each feature by itself. None at all means one named default."
		   });
		addAnnotation
		  (hardwareIdEClass,
		   source,
		   new String[] {
			   "documentation", "An identifier that a device of the server reports."
		   });
		addAnnotation
		  (getHardwareId_Value(),
		   source,
		   new String[] {
			   "documentation", "The identifier as Windows writes it, for example PCI\\VEN_8086&DEV_1533&SUBSYS_00008086."
		   });
		addAnnotation
		  (getHardwareId_Kind(),
		   source,
		   new String[] {
			   "documentation", "Hardware ID (exact) or compatible ID (generic)."
		   });
		addAnnotation
		  (getHardwareId_Position(),
		   source,
		   new String[] {
			   "documentation", "Place in the device\'s list of that kind, 0 first: ranking prefers the earlier."
		   });
		addAnnotation
		  (getHardwareId_Device(),
		   source,
		   new String[] {
			   "documentation", "The device as people call it."
		   });
		addAnnotation
		  (getHardwareId_DeviceClass(),
		   source,
		   new String[] {
			   "documentation", "Setup class of the device, for example Net or SCSIAdapter."
		   });
		addAnnotation
		  (getHardwareId_Critical(),
		   source,
		   new String[] {
			   "documentation", "True when recovery cannot work without a driver for it, whatever its class."
		   });
		addAnnotation
		  (diskLayoutEClass,
		   source,
		   new String[] {
			   "documentation", "Disks of the server and how they are partitioned."
		   });
		addAnnotation
		  (getDiskLayout_Disks(),
		   source,
		   new String[] {
			   "documentation", "The disks, in the order of their index."
		   });
		addAnnotation
		  (diskEClass,
		   source,
		   new String[] {
			   "documentation", "A physical disk."
		   });
		addAnnotation
		  (getDisk_Id(),
		   source,
		   new String[] {
			   "documentation", "Readable identifier, unique in the layout, for example disk0."
		   });
		addAnnotation
		  (getDisk_Style(),
		   source,
		   new String[] {
			   "documentation", "Partition table: GPT or MBR."
		   });
		addAnnotation
		  (getDisk_SectorSize(),
		   source,
		   new String[] {
			   "documentation", "Logical sector size in bytes: 512 or 4096."
		   });
		addAnnotation
		  (getDisk_Size(),
		   source,
		   new String[] {
			   "documentation", "Size of the disk in bytes."
		   });
		addAnnotation
		  (getDisk_Partitions(),
		   source,
		   new String[] {
			   "documentation", "Partitions in the order of their offset."
		   });
		addAnnotation
		  (partitionEClass,
		   source,
		   new String[] {
			   "documentation", "A partition of a disk."
		   });
		addAnnotation
		  (getPartition_Id(),
		   source,
		   new String[] {
			   "documentation", "Readable identifier, unique on the disk, for example windows."
		   });
		addAnnotation
		  (getPartition_Number(),
		   source,
		   new String[] {
			   "documentation", "Number in the partition table, 1 first."
		   });
		addAnnotation
		  (getPartition_Role(),
		   source,
		   new String[] {
			   "documentation", "What the partition is for."
		   });
		addAnnotation
		  (getPartition_Type(),
		   source,
		   new String[] {
			   "documentation", "GPT type GUID in lower case, or the MBR type as two hexadecimal digits."
		   });
		addAnnotation
		  (getPartition_Name(),
		   source,
		   new String[] {
			   "documentation", "GPT partition name, at most 36 UTF-16 units."
		   });
		addAnnotation
		  (getPartition_Label(),
		   source,
		   new String[] {
			   "documentation", "Volume label."
		   });
		addAnnotation
		  (getPartition_FileSystem(),
		   source,
		   new String[] {
			   "documentation", "File system: ntfs, fat32, exfat, refs; unset for none."
		   });
		addAnnotation
		  (getPartition_Letter(),
		   source,
		   new String[] {
			   "documentation", "Drive letter C to Z the partition gets when it is made anew."
		   });
		addAnnotation
		  (getPartition_Offset(),
		   source,
		   new String[] {
			   "documentation", "Offset from the start of the disk in bytes."
		   });
		addAnnotation
		  (getPartition_Size(),
		   source,
		   new String[] {
			   "documentation", "Size in bytes; for the extending partition its size on the captured machine."
		   });
		addAnnotation
		  (getPartition_MinimumSize(),
		   source,
		   new String[] {
			   "documentation", "Bytes a smaller target must still give the extending partition."
		   });
		addAnnotation
		  (getPartition_Used(),
		   source,
		   new String[] {
			   "documentation", "Bytes in use when it was captured."
		   });
		addAnnotation
		  (getPartition_Extend(),
		   source,
		   new String[] {
			   "documentation", "True for the one partition of a disk that takes what is left on the target."
		   });
		addAnnotation
		  (getPartition_Active(),
		   source,
		   new String[] {
			   "documentation", "MBR: the partition the BIOS starts from."
		   });
		addAnnotation
		  (getPartition_Attributes(),
		   source,
		   new String[] {
			   "documentation", "GPT attribute bits."
		   });
		addAnnotation
		  (getPartition_Image(),
		   source,
		   new String[] {
			   "documentation", "File of the capture folder that is applied here."
		   });
		addAnnotation
		  (getPartition_ImageIndex(),
		   source,
		   new String[] {
			   "documentation", "Image in that file, 1 first."
		   });
		addAnnotation
		  (getPartition_Children(),
		   source,
		   new String[] {
			   "documentation", "Logical partitions of an MBR extended partition."
		   });
		addAnnotation
		  (cultureEClass,
		   source,
		   new String[] {
			   "documentation", "A culture the wizard is branded for."
		   });
		addAnnotation
		  (getCulture_Tag(),
		   source,
		   new String[] {
			   "documentation", "Culture name, for example ja-JP; one of the 19 the recovery wizard knows."
		   });
		addAnnotation
		  (getCulture_Assets(),
		   source,
		   new String[] {
			   "documentation", "Only the assets that do not lie in customization/<tag>/ or are forced to fall back."
		   });
		addAnnotation
		  (assetEClass,
		   source,
		   new String[] {
			   "documentation", "A customization asset that is elsewhere than in the culture\'s folder, or deliberately absent."
		   });
		addAnnotation
		  (getAsset_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which of the three files."
		   });
		addAnnotation
		  (getAsset_Path(),
		   source,
		   new String[] {
			   "documentation", "The file to use instead."
		   });
		addAnnotation
		  (getAsset_State(),
		   source,
		   new String[] {
			   "documentation", "Whether the file is put on the disc or left out so that the wizard falls back."
		   });
		addAnnotation
		  (driverSetEClass,
		   source,
		   new String[] {
			   "documentation", "Driver packages of a SKU."
		   });
		addAnnotation
		  (getDriverSet_Packages(),
		   source,
		   new String[] {
			   "documentation", "The packages."
		   });
		addAnnotation
		  (getDriverSet_Excluded(),
		   source,
		   new String[] {
			   "documentation", "Ids of inherited packages this SKU does not use."
		   });
		addAnnotation
		  (driverPackageEClass,
		   source,
		   new String[] {
			   "documentation", "A folder with one or more INF files and what they name."
		   });
		addAnnotation
		  (getDriverPackage_Id(),
		   source,
		   new String[] {
			   "documentation", "Readable identifier, unique in the SKU."
		   });
		addAnnotation
		  (getDriverPackage_Path(),
		   source,
		   new String[] {
			   "documentation", "Folder of the package."
		   });
		addAnnotation
		  (getDriverPackage_Targets(),
		   source,
		   new String[] {
			   "documentation", "Images the package is meant for; empty means Windows PE."
		   });
		addAnnotation
		  (getDriverPackage_Order(),
		   source,
		   new String[] {
			   "documentation", "Place in the loading order, lower first."
		   });
		addAnnotation
		  (getDriverPackage_Enabled(),
		   source,
		   new String[] {
			   "documentation", "False keeps the package in the model without using it."
		   });
		addAnnotation
		  (captureEClass,
		   source,
		   new String[] {
			   "documentation", "Source of the factory images, or the folder they were imported from."
		   });
		addAnnotation
		  (getCapture_Source(),
		   source,
		   new String[] {
			   "documentation", "Disk image or block device to capture; for an import the folder GenDiskXML wrote."
		   });
		addAnnotation
		  (getCapture_Folder(),
		   source,
		   new String[] {
			   "documentation", "Folder the images are in; capture/ beside the model when unset."
		   });
		addAnnotation
		  (getCapture_Mode(),
		   source,
		   new String[] {
			   "documentation", "Captured by Mintmark, or imported as one sealed unit."
		   });
		addAnnotation
		  (getCapture_Exclusions(),
		   source,
		   new String[] {
			   "documentation", "Paths left out of the Windows image, in addition to Windows\' own; added to the base\'s."
		   });
		addAnnotation
		  (getCapture_Compression(),
		   source,
		   new String[] {
			   "documentation", "Compression of the images; unset: by the build\'s profile."
		   });
		addAnnotation
		  (getCapture_Level(),
		   source,
		   new String[] {
			   "documentation", "Compression level, 1 to 100; unset: by the build\'s profile."
		   });
		addAnnotation
		  (getCapture_PartSize(),
		   source,
		   new String[] {
			   "documentation", "Largest size in bytes of a part; 4000 MiB when unset."
		   });
		addAnnotation
		  (getCapture_Sealed(),
		   source,
		   new String[] {
			   "documentation", "Files of an imported set with their digests."
		   });
		addAnnotation
		  (sealedFileEClass,
		   source,
		   new String[] {
			   "documentation", "A file of an imported set: same name, same bytes."
		   });
		addAnnotation
		  (getSealedFile_Name(),
		   source,
		   new String[] {
			   "documentation", "File name in the capture folder."
		   });
		addAnnotation
		  (getSealedFile_Size(),
		   source,
		   new String[] {
			   "documentation", "Size in bytes."
		   });
		addAnnotation
		  (getSealedFile_Sha256(),
		   source,
		   new String[] {
			   "documentation", "SHA-256, lower-case hexadecimal."
		   });
		addAnnotation
		  (editionEClass,
		   source,
		   new String[] {
			   "documentation", "A disc that the SKU ships."
		   });
		addAnnotation
		  (getEdition_Id(),
		   source,
		   new String[] {
			   "documentation", "Readable identifier, unique in the SKU; default for the only one."
		   });
		addAnnotation
		  (getEdition_Label(),
		   source,
		   new String[] {
			   "documentation", "Volume label; ${sku}, ${revision}, ${edition} and ${generation} are replaced."
		   });
		addAnnotation
		  (getEdition_PartNumber(),
		   source,
		   new String[] {
			   "documentation", "Part number of the disc."
		   });
		addAnnotation
		  (getEdition_Date(),
		   source,
		   new String[] {
			   "documentation", "Date of everything on the disc; unset: the newest file time inside the captured image."
		   });
		addAnnotation
		  (getEdition_Target(),
		   source,
		   new String[] {
			   "documentation", "Medium the disc must fit."
		   });
		addAnnotation
		  (getEdition_Cultures(),
		   source,
		   new String[] {
			   "documentation", "Tags of the cultures on this disc; unset: all of the SKU; empty: en-US alone."
		   });
		addAnnotation
		  (getEdition_PartnerKit(),
		   source,
		   new String[] {
			   "documentation", "The Server Recovery folder of the partner CD."
		   });
		addAnnotation
		  (getEdition_PartnerKitDigest(),
		   source,
		   new String[] {
			   "documentation", "Digest of the partner kit that was accepted, SHA-256 over its files; a difference is reported."
		   });
		addAnnotation
		  (getEdition_BootImage(),
		   source,
		   new String[] {
			   "documentation", "Windows PE image relative to the disc\'s root, for example sources/boot.wim; unset: found in the kit."
		   });
		addAnnotation
		  (getEdition_BootImageIndex(),
		   source,
		   new String[] {
			   "documentation", "Image in the boot image file, 1 first."
		   });
		addAnnotation
		  (getEdition_LanguagePacks(),
		   source,
		   new String[] {
			   "documentation", "Language pack folders; merged with the base\'s by value."
		   });
		addAnnotation
		  (getEdition_Udf(),
		   source,
		   new String[] {
			   "documentation", "True adds a UDF 1.02 bridge to the ISO."
		   });
		addAnnotation
		  (getEdition_Overlay(),
		   source,
		   new String[] {
			   "documentation", "Folders whose content is put over the disc\'s root, later ones win; added to the base\'s."
		   });
		addAnnotation
		  (administrationEEnum,
		   source,
		   new String[] {
			   "documentation", "How the server is administered."
		   });
		addAnnotation
		  (administrationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "From a client computer; recovery needs a DVD."
		   });
		addAnnotation
		  (administrationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "At the console; a reset is a new installation from the product media."
		   });
		addAnnotation
		  (firmwareEEnum,
		   source,
		   new String[] {
			   "documentation", "Firmware that starts the server."
		   });
		addAnnotation
		  (firmwareEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "UEFI with an EFI system partition."
		   });
		addAnnotation
		  (firmwareEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "BIOS with an active system reserved partition."
		   });
		addAnnotation
		  (generationEEnum,
		   source,
		   new String[] {
			   "documentation", "Windows Server Essentials generation."
		   });
		addAnnotation
		  (generationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Windows Server 2012 Essentials."
		   });
		addAnnotation
		  (generationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Windows Server 2012 R2 Essentials."
		   });
		addAnnotation
		  (generationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Windows Server 2016 Essentials."
		   });
		addAnnotation
		  (hardwareIdKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of a device identifier."
		   });
		addAnnotation
		  (hardwareIdKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Exact identifier."
		   });
		addAnnotation
		  (hardwareIdKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Generic identifier."
		   });
		addAnnotation
		  (partitionStyleEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of partition table."
		   });
		addAnnotation
		  (partitionStyleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "GUID partition table."
		   });
		addAnnotation
		  (partitionStyleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Master boot record."
		   });
		addAnnotation
		  (partitionRoleEEnum,
		   source,
		   new String[] {
			   "documentation", "What a partition is for."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "BIOS: boot manager and boot configuration."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "EFI system partition."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Microsoft reserved partition."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The system drive."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Windows recovery tools."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Customer data."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "The vendor\'s own."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "MBR extended partition that holds logical ones."
		   });
		addAnnotation
		  (partitionRoleEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Anything else."
		   });
		addAnnotation
		  (assetKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The three customization files; their names must match exactly."
		   });
		addAnnotation
		  (assetKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Picture of the device, 256 by 256 pixels."
		   });
		addAnnotation
		  (assetKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Text that says how to start the server in recovery mode."
		   });
		addAnnotation
		  (assetKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Help file behind the page\'s link."
		   });
		addAnnotation
		  (assetStateEEnum,
		   source,
		   new String[] {
			   "documentation", "What becomes of an asset."
		   });
		addAnnotation
		  (assetStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The file is put on the disc."
		   });
		addAnnotation
		  (assetStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The file is left out on purpose."
		   });
		addAnnotation
		  (driverTargetEEnum,
		   source,
		   new String[] {
			   "documentation", "Image a driver package is meant for."
		   });
		addAnnotation
		  (driverTargetEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The boot image."
		   });
		addAnnotation
		  (driverTargetEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The captured factory image."
		   });
		addAnnotation
		  (captureModeEEnum,
		   source,
		   new String[] {
			   "documentation", "Who made the factory images."
		   });
		addAnnotation
		  (captureModeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Mintmark captures them from the source."
		   });
		addAnnotation
		  (captureModeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "GenDiskXML made them; they stay one sealed unit."
		   });
		addAnnotation
		  (compressionEEnum,
		   source,
		   new String[] {
			   "documentation", "Compression of a WIM."
		   });
		addAnnotation
		  (compressionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Fast."
		   });
		addAnnotation
		  (compressionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Small."
		   });
		addAnnotation
		  (targetMediumEEnum,
		   source,
		   new String[] {
			   "documentation", "Medium a disc must fit."
		   });
		addAnnotation
		  (targetMediumEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Single-layer DVD, 4,700,372,992 bytes."
		   });
		addAnnotation
		  (targetMediumEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Dual-layer DVD, 8,543,666,176 bytes."
		   });
		addAnnotation
		  (targetMediumEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Single-layer Blu-ray disc, 25,025,314,816 bytes."
		   });
		addAnnotation
		  (targetMediumEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "USB key of 8 GB nominal."
		   });
		addAnnotation
		  (pathEDataType,
		   source,
		   new String[] {
			   "documentation", "A POSIX path relative to the file that declares it, or ${location}/\u2026."
		   });
		addAnnotation
		  (bytesEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of bytes."
		   });
		addAnnotation
		  (gptAttributesEDataType,
		   source,
		   new String[] {
			   "documentation", "GPT attribute bits, written in hexadecimal with 0x.",
			   "create", "return <%org.mintmark.model.behavior.GptAttributeBits%>.parse(it);",
			   "convert", "return <%org.mintmark.model.behavior.GptAttributeBits%>.format(it);"
		   });
		addAnnotation
		  (timestampEDataType,
		   source,
		   new String[] {
			   "documentation", "A moment in UTC, written as in 2016-10-12T00:00:00Z.",
			   "create", "return it == null ? null : <%java.time.Instant%>.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
	}

} //SkuPackageImpl
