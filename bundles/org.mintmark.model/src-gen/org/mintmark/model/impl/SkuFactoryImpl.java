/**
 */
package org.mintmark.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.mintmark.model.*;

import org.mintmark.model.behavior.GptAttributeBits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SkuFactoryImpl extends EFactoryImpl implements SkuFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SkuFactory init() {
		try {
			SkuFactory theSkuFactory = (SkuFactory)EPackage.Registry.INSTANCE.getEFactory(SkuPackage.eNS_URI);
			if (theSkuFactory != null) {
				return theSkuFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SkuFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SkuFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SkuPackage.SKU: return createSku();
			case SkuPackage.HARDWARE_ID: return createHardwareId();
			case SkuPackage.DISK_LAYOUT: return createDiskLayout();
			case SkuPackage.DISK: return createDisk();
			case SkuPackage.PARTITION: return createPartition();
			case SkuPackage.CULTURE: return createCulture();
			case SkuPackage.ASSET: return createAsset();
			case SkuPackage.DRIVER_SET: return createDriverSet();
			case SkuPackage.DRIVER_PACKAGE: return createDriverPackage();
			case SkuPackage.CAPTURE: return createCapture();
			case SkuPackage.SEALED_FILE: return createSealedFile();
			case SkuPackage.EDITION: return createEdition();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SkuPackage.ADMINISTRATION:
				return createAdministrationFromString(eDataType, initialValue);
			case SkuPackage.FIRMWARE:
				return createFirmwareFromString(eDataType, initialValue);
			case SkuPackage.GENERATION:
				return createGenerationFromString(eDataType, initialValue);
			case SkuPackage.HARDWARE_ID_KIND:
				return createHardwareIdKindFromString(eDataType, initialValue);
			case SkuPackage.PARTITION_STYLE:
				return createPartitionStyleFromString(eDataType, initialValue);
			case SkuPackage.PARTITION_ROLE:
				return createPartitionRoleFromString(eDataType, initialValue);
			case SkuPackage.ASSET_KIND:
				return createAssetKindFromString(eDataType, initialValue);
			case SkuPackage.ASSET_STATE:
				return createAssetStateFromString(eDataType, initialValue);
			case SkuPackage.DRIVER_TARGET:
				return createDriverTargetFromString(eDataType, initialValue);
			case SkuPackage.CAPTURE_MODE:
				return createCaptureModeFromString(eDataType, initialValue);
			case SkuPackage.COMPRESSION:
				return createCompressionFromString(eDataType, initialValue);
			case SkuPackage.TARGET_MEDIUM:
				return createTargetMediumFromString(eDataType, initialValue);
			case SkuPackage.PATH:
				return createPathFromString(eDataType, initialValue);
			case SkuPackage.BYTES:
				return createBytesFromString(eDataType, initialValue);
			case SkuPackage.GPT_ATTRIBUTES:
				return createGptAttributesFromString(eDataType, initialValue);
			case SkuPackage.TIMESTAMP:
				return createTimestampFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SkuPackage.ADMINISTRATION:
				return convertAdministrationToString(eDataType, instanceValue);
			case SkuPackage.FIRMWARE:
				return convertFirmwareToString(eDataType, instanceValue);
			case SkuPackage.GENERATION:
				return convertGenerationToString(eDataType, instanceValue);
			case SkuPackage.HARDWARE_ID_KIND:
				return convertHardwareIdKindToString(eDataType, instanceValue);
			case SkuPackage.PARTITION_STYLE:
				return convertPartitionStyleToString(eDataType, instanceValue);
			case SkuPackage.PARTITION_ROLE:
				return convertPartitionRoleToString(eDataType, instanceValue);
			case SkuPackage.ASSET_KIND:
				return convertAssetKindToString(eDataType, instanceValue);
			case SkuPackage.ASSET_STATE:
				return convertAssetStateToString(eDataType, instanceValue);
			case SkuPackage.DRIVER_TARGET:
				return convertDriverTargetToString(eDataType, instanceValue);
			case SkuPackage.CAPTURE_MODE:
				return convertCaptureModeToString(eDataType, instanceValue);
			case SkuPackage.COMPRESSION:
				return convertCompressionToString(eDataType, instanceValue);
			case SkuPackage.TARGET_MEDIUM:
				return convertTargetMediumToString(eDataType, instanceValue);
			case SkuPackage.PATH:
				return convertPathToString(eDataType, instanceValue);
			case SkuPackage.BYTES:
				return convertBytesToString(eDataType, instanceValue);
			case SkuPackage.GPT_ATTRIBUTES:
				return convertGptAttributesToString(eDataType, instanceValue);
			case SkuPackage.TIMESTAMP:
				return convertTimestampToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sku createSku() {
		SkuImpl sku = new SkuImpl();
		return sku;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HardwareId createHardwareId() {
		HardwareIdImpl hardwareId = new HardwareIdImpl();
		return hardwareId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskLayout createDiskLayout() {
		DiskLayoutImpl diskLayout = new DiskLayoutImpl();
		return diskLayout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disk createDisk() {
		DiskImpl disk = new DiskImpl();
		return disk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partition createPartition() {
		PartitionImpl partition = new PartitionImpl();
		return partition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Culture createCulture() {
		CultureImpl culture = new CultureImpl();
		return culture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Asset createAsset() {
		AssetImpl asset = new AssetImpl();
		return asset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverSet createDriverSet() {
		DriverSetImpl driverSet = new DriverSetImpl();
		return driverSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverPackage createDriverPackage() {
		DriverPackageImpl driverPackage = new DriverPackageImpl();
		return driverPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capture createCapture() {
		CaptureImpl capture = new CaptureImpl();
		return capture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SealedFile createSealedFile() {
		SealedFileImpl sealedFile = new SealedFileImpl();
		return sealedFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Edition createEdition() {
		EditionImpl edition = new EditionImpl();
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Administration createAdministrationFromString(EDataType eDataType, String initialValue) {
		Administration result = Administration.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAdministrationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Firmware createFirmwareFromString(EDataType eDataType, String initialValue) {
		Firmware result = Firmware.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFirmwareToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Generation createGenerationFromString(EDataType eDataType, String initialValue) {
		Generation result = Generation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGenerationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HardwareIdKind createHardwareIdKindFromString(EDataType eDataType, String initialValue) {
		HardwareIdKind result = HardwareIdKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHardwareIdKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartitionStyle createPartitionStyleFromString(EDataType eDataType, String initialValue) {
		PartitionStyle result = PartitionStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartitionStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartitionRole createPartitionRoleFromString(EDataType eDataType, String initialValue) {
		PartitionRole result = PartitionRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartitionRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssetKind createAssetKindFromString(EDataType eDataType, String initialValue) {
		AssetKind result = AssetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssetState createAssetStateFromString(EDataType eDataType, String initialValue) {
		AssetState result = AssetState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssetStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverTarget createDriverTargetFromString(EDataType eDataType, String initialValue) {
		DriverTarget result = DriverTarget.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverTargetToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaptureMode createCaptureModeFromString(EDataType eDataType, String initialValue) {
		CaptureMode result = CaptureMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaptureModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Compression createCompressionFromString(EDataType eDataType, String initialValue) {
		Compression result = Compression.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCompressionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TargetMedium createTargetMediumFromString(EDataType eDataType, String initialValue) {
		TargetMedium result = TargetMedium.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTargetMediumToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createPathFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPathToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createBytesFromString(EDataType eDataType, String initialValue) {
		return (Long)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBytesToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createGptAttributes(final String it) {
		return GptAttributeBits.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createGptAttributesFromString(EDataType eDataType, String initialValue) {
		return createGptAttributes(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGptAttributes(final long it) {
		return GptAttributeBits.format(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGptAttributesToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertGptAttributes((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTimestamp(final String it) {
		return it == null ? null : Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTimestampFromString(EDataType eDataType, String initialValue) {
		return createTimestamp(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimestamp(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimestampToString(EDataType eDataType, Object instanceValue) {
		return convertTimestamp((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SkuPackage getSkuPackage() {
		return (SkuPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SkuPackage getPackage() {
		return SkuPackage.eINSTANCE;
	}

} //SkuFactoryImpl
