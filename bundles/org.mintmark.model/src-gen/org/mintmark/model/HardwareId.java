/**
 */
package org.mintmark.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hardware Id</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An identifier that a device of the server reports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.HardwareId#getValue <em>Value</em>}</li>
 *   <li>{@link org.mintmark.model.HardwareId#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mintmark.model.HardwareId#getPosition <em>Position</em>}</li>
 *   <li>{@link org.mintmark.model.HardwareId#getDevice <em>Device</em>}</li>
 *   <li>{@link org.mintmark.model.HardwareId#getDeviceClass <em>Device Class</em>}</li>
 *   <li>{@link org.mintmark.model.HardwareId#isCritical <em>Critical</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getHardwareId()
 * @model
 * @generated
 */
public interface HardwareId extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identifier as Windows writes it, for example PCI\VEN_8086&DEV_1533&SUBSYS_00008086.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.mintmark.model.SkuPackage#getHardwareId_Value()
	 * @model required="true"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.mintmark.model.HardwareId#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.HardwareIdKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hardware ID (exact) or compatible ID (generic).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mintmark.model.HardwareIdKind
	 * @see #setKind(HardwareIdKind)
	 * @see org.mintmark.model.SkuPackage#getHardwareId_Kind()
	 * @model
	 * @generated
	 */
	HardwareIdKind getKind();

	/**
	 * Sets the value of the '{@link org.mintmark.model.HardwareId#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mintmark.model.HardwareIdKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(HardwareIdKind value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the device's list of that kind, 0 first: ranking prefers the earlier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.mintmark.model.SkuPackage#getHardwareId_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.mintmark.model.HardwareId#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The device as people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device</em>' attribute.
	 * @see #setDevice(String)
	 * @see org.mintmark.model.SkuPackage#getHardwareId_Device()
	 * @model
	 * @generated
	 */
	String getDevice();

	/**
	 * Sets the value of the '{@link org.mintmark.model.HardwareId#getDevice <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device</em>' attribute.
	 * @see #getDevice()
	 * @generated
	 */
	void setDevice(String value);

	/**
	 * Returns the value of the '<em><b>Device Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Setup class of the device, for example Net or SCSIAdapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Class</em>' attribute.
	 * @see #setDeviceClass(String)
	 * @see org.mintmark.model.SkuPackage#getHardwareId_DeviceClass()
	 * @model
	 * @generated
	 */
	String getDeviceClass();

	/**
	 * Sets the value of the '{@link org.mintmark.model.HardwareId#getDeviceClass <em>Device Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Class</em>' attribute.
	 * @see #getDeviceClass()
	 * @generated
	 */
	void setDeviceClass(String value);

	/**
	 * Returns the value of the '<em><b>Critical</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when recovery cannot work without a driver for it, whatever its class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical</em>' attribute.
	 * @see #setCritical(boolean)
	 * @see org.mintmark.model.SkuPackage#getHardwareId_Critical()
	 * @model
	 * @generated
	 */
	boolean isCritical();

	/**
	 * Sets the value of the '{@link org.mintmark.model.HardwareId#isCritical <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical</em>' attribute.
	 * @see #isCritical()
	 * @generated
	 */
	void setCritical(boolean value);

} // HardwareId
