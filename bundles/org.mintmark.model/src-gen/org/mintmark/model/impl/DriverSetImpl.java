/**
 */
package org.mintmark.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mintmark.model.DriverPackage;
import org.mintmark.model.DriverSet;
import org.mintmark.model.SkuPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Driver Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.impl.DriverSetImpl#getPackages <em>Packages</em>}</li>
 *   <li>{@link org.mintmark.model.impl.DriverSetImpl#getExcluded <em>Excluded</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DriverSetImpl extends MinimalEObjectImpl.Container implements DriverSet {
	/**
	 * The cached value of the '{@link #getPackages() <em>Packages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackages()
	 * @generated
	 * @ordered
	 */
	protected EList<DriverPackage> packages;

	/**
	 * The cached value of the '{@link #getExcluded() <em>Excluded</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcluded()
	 * @generated
	 * @ordered
	 */
	protected EList<String> excluded;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DriverSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SkuPackage.Literals.DRIVER_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DriverPackage> getPackages() {
		if (packages == null) {
			packages = new EObjectContainmentEList<DriverPackage>(DriverPackage.class, this, SkuPackage.DRIVER_SET__PACKAGES);
		}
		return packages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExcluded() {
		if (excluded == null) {
			excluded = new EDataTypeUniqueEList<String>(String.class, this, SkuPackage.DRIVER_SET__EXCLUDED);
		}
		return excluded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SkuPackage.DRIVER_SET__PACKAGES:
				return ((InternalEList<?>)getPackages()).basicRemove(otherEnd, msgs);
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
			case SkuPackage.DRIVER_SET__PACKAGES:
				return getPackages();
			case SkuPackage.DRIVER_SET__EXCLUDED:
				return getExcluded();
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
			case SkuPackage.DRIVER_SET__PACKAGES:
				getPackages().clear();
				getPackages().addAll((Collection<? extends DriverPackage>)newValue);
				return;
			case SkuPackage.DRIVER_SET__EXCLUDED:
				getExcluded().clear();
				getExcluded().addAll((Collection<? extends String>)newValue);
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
			case SkuPackage.DRIVER_SET__PACKAGES:
				getPackages().clear();
				return;
			case SkuPackage.DRIVER_SET__EXCLUDED:
				getExcluded().clear();
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
			case SkuPackage.DRIVER_SET__PACKAGES:
				return packages != null && !packages.isEmpty();
			case SkuPackage.DRIVER_SET__EXCLUDED:
				return excluded != null && !excluded.isEmpty();
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
		result.append(" (excluded: ");
		result.append(excluded);
		result.append(')');
		return result.toString();
	}

} //DriverSetImpl
