/**
 */
package org.mintmark.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A customization asset that is elsewhere than in the culture's folder, or deliberately absent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.Asset#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mintmark.model.Asset#getPath <em>Path</em>}</li>
 *   <li>{@link org.mintmark.model.Asset#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getAsset()
 * @model
 * @generated
 */
public interface Asset extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.AssetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the three files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mintmark.model.AssetKind
	 * @see #setKind(AssetKind)
	 * @see org.mintmark.model.SkuPackage#getAsset_Kind()
	 * @model
	 * @generated
	 */
	AssetKind getKind();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Asset#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mintmark.model.AssetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AssetKind value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file to use instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.mintmark.model.SkuPackage#getAsset_Path()
	 * @model dataType="org.mintmark.model.Path"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Asset#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.AssetState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the file is put on the disc or left out so that the wizard falls back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.mintmark.model.AssetState
	 * @see #setState(AssetState)
	 * @see org.mintmark.model.SkuPackage#getAsset_State()
	 * @model
	 * @generated
	 */
	AssetState getState();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Asset#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.mintmark.model.AssetState
	 * @see #getState()
	 * @generated
	 */
	void setState(AssetState value);

} // Asset
