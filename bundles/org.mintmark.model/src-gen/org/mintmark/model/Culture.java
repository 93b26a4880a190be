/**
 */
package org.mintmark.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Culture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A culture the wizard is branded for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.Culture#getTag <em>Tag</em>}</li>
 *   <li>{@link org.mintmark.model.Culture#getAssets <em>Assets</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getCulture()
 * @model
 * @generated
 */
public interface Culture extends EObject {
	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Culture name, for example ja-JP; one of the 19 the recovery wizard knows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see org.mintmark.model.SkuPackage#getCulture_Tag()
	 * @model required="true"
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Culture#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only the assets that do not lie in customization/<tag>/ or are forced to fall back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getCulture_Assets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Asset> getAssets();

} // Culture
