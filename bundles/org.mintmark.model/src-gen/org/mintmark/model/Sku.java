/**
 */
package org.mintmark.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sku</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A hardware SKU, or a family (an abstract SKU that others are based on).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.Sku#getId <em>Id</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getName <em>Name</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#isAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getBase <em>Base</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getAdministration <em>Administration</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getFirmware <em>Firmware</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getSmbiosModel <em>Smbios Model</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getHardwareIds <em>Hardware Ids</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getCultures <em>Cultures</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getExcludedCultures <em>Excluded Cultures</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.mintmark.model.Sku#getEditions <em>Editions</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getSku()
 * @model
 * @generated
 */
public interface Sku extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readable identifier, unique in a fleet; begins as the folder's name and is independent of it afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.mintmark.model.SkuPackage#getSku_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The product's name as people say it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mintmark.model.SkuPackage#getSku_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a family: others are based on it, it has no disc of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abstract</em>' attribute.
	 * @see #setAbstract(boolean)
	 * @see org.mintmark.model.SkuPackage#getSku_Abstract()
	 * @model
	 * @generated
	 */
	boolean isAbstract();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#isAbstract <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstract</em>' attribute.
	 * @see #isAbstract()
	 * @generated
	 */
	void setAbstract(boolean value);

	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of this model's schema that the file was written with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(int)
	 * @see org.mintmark.model.SkuPackage#getSku_SchemaVersion()
	 * @model default="1"
	 * @generated
	 */
	int getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(int value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the family's .sku file, relative to this file; a plain path, not a reference, so that a missing base is a finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(String)
	 * @see org.mintmark.model.SkuPackage#getSku_Base()
	 * @model dataType="org.mintmark.model.Path"
	 * @generated
	 */
	String getBase();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(String value);

	/**
	 * Returns the value of the '<em><b>Administration</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.Administration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the server is administered; a locally administered one needs no recovery DVD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Administration</em>' attribute.
	 * @see org.mintmark.model.Administration
	 * @see #isSetAdministration()
	 * @see #unsetAdministration()
	 * @see #setAdministration(Administration)
	 * @see org.mintmark.model.SkuPackage#getSku_Administration()
	 * @model unsettable="true"
	 * @generated
	 */
	Administration getAdministration();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getAdministration <em>Administration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Administration</em>' attribute.
	 * @see org.mintmark.model.Administration
	 * @see #isSetAdministration()
	 * @see #unsetAdministration()
	 * @see #getAdministration()
	 * @generated
	 */
	void setAdministration(Administration value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Sku#getAdministration <em>Administration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAdministration()
	 * @see #getAdministration()
	 * @see #setAdministration(Administration)
	 * @generated
	 */
	void unsetAdministration();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Sku#getAdministration <em>Administration</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Administration</em>' attribute is set.
	 * @see #unsetAdministration()
	 * @see #getAdministration()
	 * @see #setAdministration(Administration)
	 * @generated
	 */
	boolean isSetAdministration();

	/**
	 * Returns the value of the '<em><b>Firmware</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.Firmware}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Firmware that starts the server: decides the system partition and the images to capture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Firmware</em>' attribute.
	 * @see org.mintmark.model.Firmware
	 * @see #isSetFirmware()
	 * @see #unsetFirmware()
	 * @see #setFirmware(Firmware)
	 * @see org.mintmark.model.SkuPackage#getSku_Firmware()
	 * @model unsettable="true"
	 * @generated
	 */
	Firmware getFirmware();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Firmware</em>' attribute.
	 * @see org.mintmark.model.Firmware
	 * @see #isSetFirmware()
	 * @see #unsetFirmware()
	 * @see #getFirmware()
	 * @generated
	 */
	void setFirmware(Firmware value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Sku#getFirmware <em>Firmware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFirmware()
	 * @see #getFirmware()
	 * @see #setFirmware(Firmware)
	 * @generated
	 */
	void unsetFirmware();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Sku#getFirmware <em>Firmware</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Firmware</em>' attribute is set.
	 * @see #unsetFirmware()
	 * @see #getFirmware()
	 * @see #setFirmware(Firmware)
	 * @generated
	 */
	boolean isSetFirmware();

	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.Generation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows Server Essentials generation that partner kit, boot image and factory image must share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see org.mintmark.model.Generation
	 * @see #isSetGeneration()
	 * @see #unsetGeneration()
	 * @see #setGeneration(Generation)
	 * @see org.mintmark.model.SkuPackage#getSku_Generation()
	 * @model unsettable="true"
	 * @generated
	 */
	Generation getGeneration();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see org.mintmark.model.Generation
	 * @see #isSetGeneration()
	 * @see #unsetGeneration()
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(Generation value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Sku#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGeneration()
	 * @see #getGeneration()
	 * @see #setGeneration(Generation)
	 * @generated
	 */
	void unsetGeneration();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Sku#getGeneration <em>Generation</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Generation</em>' attribute is set.
	 * @see #unsetGeneration()
	 * @see #getGeneration()
	 * @see #setGeneration(Generation)
	 * @generated
	 */
	boolean isSetGeneration();

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revision of the SKU, as printed on its discs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #isSetRevision()
	 * @see #unsetRevision()
	 * @see #setRevision(String)
	 * @see org.mintmark.model.SkuPackage#getSku_Revision()
	 * @model unsettable="true"
	 * @generated
	 */
	String getRevision();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #isSetRevision()
	 * @see #unsetRevision()
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Sku#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRevision()
	 * @see #getRevision()
	 * @see #setRevision(String)
	 * @generated
	 */
	void unsetRevision();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Sku#getRevision <em>Revision</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Revision</em>' attribute is set.
	 * @see #unsetRevision()
	 * @see #getRevision()
	 * @see #setRevision(String)
	 * @generated
	 */
	boolean isSetRevision();

	/**
	 * Returns the value of the '<em><b>Smbios Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product name that the server's SMBIOS reports (system information, type 1): the reset.cmd of our own captures refuses any other machine, so a SKU that overrides it gets its own capture; unset or empty, the machine is not compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smbios Model</em>' attribute.
	 * @see #isSetSmbiosModel()
	 * @see #unsetSmbiosModel()
	 * @see #setSmbiosModel(String)
	 * @see org.mintmark.model.SkuPackage#getSku_SmbiosModel()
	 * @model unsettable="true"
	 * @generated
	 */
	String getSmbiosModel();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getSmbiosModel <em>Smbios Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smbios Model</em>' attribute.
	 * @see #isSetSmbiosModel()
	 * @see #unsetSmbiosModel()
	 * @see #getSmbiosModel()
	 * @generated
	 */
	void setSmbiosModel(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Sku#getSmbiosModel <em>Smbios Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSmbiosModel()
	 * @see #getSmbiosModel()
	 * @see #setSmbiosModel(String)
	 * @generated
	 */
	void unsetSmbiosModel();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Sku#getSmbiosModel <em>Smbios Model</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Smbios Model</em>' attribute is set.
	 * @see #unsetSmbiosModel()
	 * @see #getSmbiosModel()
	 * @see #setSmbiosModel(String)
	 * @generated
	 */
	boolean isSetSmbiosModel();

	/**
	 * Returns the value of the '<em><b>Hardware Ids</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.HardwareId}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices of the server that Windows PE must drive; merged with the base's by value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hardware Ids</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getSku_HardwareIds()
	 * @model containment="true"
	 * @generated
	 */
	EList<HardwareId> getHardwareIds();

	/**
	 * Returns the value of the '<em><b>Layout</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disk layout; inherited whole or not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout</em>' containment reference.
	 * @see #setLayout(DiskLayout)
	 * @see org.mintmark.model.SkuPackage#getSku_Layout()
	 * @model containment="true"
	 * @generated
	 */
	DiskLayout getLayout();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getLayout <em>Layout</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout</em>' containment reference.
	 * @see #getLayout()
	 * @generated
	 */
	void setLayout(DiskLayout value);

	/**
	 * Returns the value of the '<em><b>Cultures</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.Culture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cultures the wizard is branded for, in addition to the folders in customization/; merged with the base's by tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cultures</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getSku_Cultures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Culture> getCultures();

	/**
	 * Returns the value of the '<em><b>Excluded Cultures</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tags of inherited cultures this SKU does not ship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded Cultures</em>' attribute list.
	 * @see org.mintmark.model.SkuPackage#getSku_ExcludedCultures()
	 * @model
	 * @generated
	 */
	EList<String> getExcludedCultures();

	/**
	 * Returns the value of the '<em><b>Drivers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Driver packages for the boot image and the factory image; merged with the base's by id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drivers</em>' containment reference.
	 * @see #setDrivers(DriverSet)
	 * @see org.mintmark.model.SkuPackage#getSku_Drivers()
	 * @model containment="true"
	 * @generated
	 */
	DriverSet getDrivers();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getDrivers <em>Drivers</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drivers</em>' containment reference.
	 * @see #getDrivers()
	 * @generated
	 */
	void setDrivers(DriverSet value);

	/**
	 * Returns the value of the '<em><b>Capture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the factory images come from and how they are captured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture</em>' containment reference.
	 * @see #setCapture(Capture)
	 * @see org.mintmark.model.SkuPackage#getSku_Capture()
	 * @model containment="true"
	 * @generated
	 */
	Capture getCapture();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Sku#getCapture <em>Capture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture</em>' containment reference.
	 * @see #getCapture()
	 * @generated
	 */
	void setCapture(Capture value);

	/**
	 * Returns the value of the '<em><b>Editions</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.Edition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discs this SKU ships; merged with the base's by id, each feature by itself. None at all means one named default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Editions</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getSku_Editions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Edition> getEditions();

} // Sku
