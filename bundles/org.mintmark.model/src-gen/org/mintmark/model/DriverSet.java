/**
 */
package org.mintmark.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Driver Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Driver packages of a SKU.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.DriverSet#getPackages <em>Packages</em>}</li>
 *   <li>{@link org.mintmark.model.DriverSet#getExcluded <em>Excluded</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getDriverSet()
 * @model
 * @generated
 */
public interface DriverSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Packages</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.DriverPackage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The packages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packages</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getDriverSet_Packages()
	 * @model containment="true"
	 * @generated
	 */
	EList<DriverPackage> getPackages();

	/**
	 * Returns the value of the '<em><b>Excluded</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of inherited packages this SKU does not use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded</em>' attribute list.
	 * @see org.mintmark.model.SkuPackage#getDriverSet_Excluded()
	 * @model
	 * @generated
	 */
	EList<String> getExcluded();

} // DriverSet
