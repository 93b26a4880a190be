/**
 */
package org.mintmark.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.mintmark.model.HardwareId;
import org.mintmark.model.HardwareIdKind;
import org.mintmark.model.SkuPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hardware Id</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.impl.HardwareIdImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.mintmark.model.impl.HardwareIdImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mintmark.model.impl.HardwareIdImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.mintmark.model.impl.HardwareIdImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link org.mintmark.model.impl.HardwareIdImpl#getDeviceClass <em>Device Class</em>}</li>
 *   <li>{@link org.mintmark.model.impl.HardwareIdImpl#isCritical <em>Critical</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HardwareIdImpl extends MinimalEObjectImpl.Container implements HardwareId {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final HardwareIdKind KIND_EDEFAULT = HardwareIdKind.HARDWARE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected HardwareIdKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected String device = DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceClass() <em>Device Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceClass()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_CLASS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceClass() <em>Device Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceClass()
	 * @generated
	 * @ordered
	 */
	protected String deviceClass = DEVICE_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #isCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCritical()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CRITICAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCritical() <em>Critical</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCritical()
	 * @generated
	 * @ordered
	 */
	protected boolean critical = CRITICAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HardwareIdImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SkuPackage.Literals.HARDWARE_ID;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.HARDWARE_ID__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HardwareIdKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(HardwareIdKind newKind) {
		HardwareIdKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.HARDWARE_ID__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.HARDWARE_ID__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(String newDevice) {
		String oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.HARDWARE_ID__DEVICE, oldDevice, device));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceClass() {
		return deviceClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceClass(String newDeviceClass) {
		String oldDeviceClass = deviceClass;
		deviceClass = newDeviceClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.HARDWARE_ID__DEVICE_CLASS, oldDeviceClass, deviceClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCritical() {
		return critical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCritical(boolean newCritical) {
		boolean oldCritical = critical;
		critical = newCritical;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.HARDWARE_ID__CRITICAL, oldCritical, critical));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SkuPackage.HARDWARE_ID__VALUE:
				return getValue();
			case SkuPackage.HARDWARE_ID__KIND:
				return getKind();
			case SkuPackage.HARDWARE_ID__POSITION:
				return getPosition();
			case SkuPackage.HARDWARE_ID__DEVICE:
				return getDevice();
			case SkuPackage.HARDWARE_ID__DEVICE_CLASS:
				return getDeviceClass();
			case SkuPackage.HARDWARE_ID__CRITICAL:
				return isCritical();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SkuPackage.HARDWARE_ID__VALUE:
				setValue((String)newValue);
				return;
			case SkuPackage.HARDWARE_ID__KIND:
				setKind((HardwareIdKind)newValue);
				return;
			case SkuPackage.HARDWARE_ID__POSITION:
				setPosition((Integer)newValue);
				return;
			case SkuPackage.HARDWARE_ID__DEVICE:
				setDevice((String)newValue);
				return;
			case SkuPackage.HARDWARE_ID__DEVICE_CLASS:
				setDeviceClass((String)newValue);
				return;
			case SkuPackage.HARDWARE_ID__CRITICAL:
				setCritical((Boolean)newValue);
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
			case SkuPackage.HARDWARE_ID__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case SkuPackage.HARDWARE_ID__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SkuPackage.HARDWARE_ID__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case SkuPackage.HARDWARE_ID__DEVICE:
				setDevice(DEVICE_EDEFAULT);
				return;
			case SkuPackage.HARDWARE_ID__DEVICE_CLASS:
				setDeviceClass(DEVICE_CLASS_EDEFAULT);
				return;
			case SkuPackage.HARDWARE_ID__CRITICAL:
				setCritical(CRITICAL_EDEFAULT);
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
			case SkuPackage.HARDWARE_ID__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case SkuPackage.HARDWARE_ID__KIND:
				return kind != KIND_EDEFAULT;
			case SkuPackage.HARDWARE_ID__POSITION:
				return position != POSITION_EDEFAULT;
			case SkuPackage.HARDWARE_ID__DEVICE:
				return DEVICE_EDEFAULT == null ? device != null : !DEVICE_EDEFAULT.equals(device);
			case SkuPackage.HARDWARE_ID__DEVICE_CLASS:
				return DEVICE_CLASS_EDEFAULT == null ? deviceClass != null : !DEVICE_CLASS_EDEFAULT.equals(deviceClass);
			case SkuPackage.HARDWARE_ID__CRITICAL:
				return critical != CRITICAL_EDEFAULT;
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
		result.append(" (value: ");
		result.append(value);
		result.append(", kind: ");
		result.append(kind);
		result.append(", position: ");
		result.append(position);
		result.append(", device: ");
		result.append(device);
		result.append(", deviceClass: ");
		result.append(deviceClass);
		result.append(", critical: ");
		result.append(critical);
		result.append(')');
		return result.toString();
	}

} //HardwareIdImpl
