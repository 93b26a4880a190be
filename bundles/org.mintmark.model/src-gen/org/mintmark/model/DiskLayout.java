/**
 */
package org.mintmark.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Disks of the server and how they are partitioned.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.DiskLayout#getDisks <em>Disks</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getDiskLayout()
 * @model
 * @generated
 */
public interface DiskLayout extends EObject {
	/**
	 * Returns the value of the '<em><b>Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.Disk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disks, in the order of their index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disks</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getDiskLayout_Disks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Disk> getDisks();

} // DiskLayout
