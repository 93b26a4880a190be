/**
 */
package org.mintmark.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disc that the SKU ships.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.Edition#getId <em>Id</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getLabel <em>Label</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getPartNumber <em>Part Number</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getDate <em>Date</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getCultures <em>Cultures</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getPartnerKit <em>Partner Kit</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getPartnerKitDigest <em>Partner Kit Digest</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getBootImage <em>Boot Image</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getBootImageIndex <em>Boot Image Index</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getLanguagePacks <em>Language Packs</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#isUdf <em>Udf</em>}</li>
 *   <li>{@link org.mintmark.model.Edition#getOverlay <em>Overlay</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getEdition()
 * @model
 * @generated
 */
public interface Edition extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readable identifier, unique in the SKU; default for the only one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.mintmark.model.SkuPackage#getEdition_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume label; ${sku}, ${revision}, ${edition} and ${generation} are replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #isSetLabel()
	 * @see #unsetLabel()
	 * @see #setLabel(String)
	 * @see org.mintmark.model.SkuPackage#getEdition_Label()
	 * @model unsettable="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #isSetLabel()
	 * @see #unsetLabel()
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLabel()
	 * @see #getLabel()
	 * @see #setLabel(String)
	 * @generated
	 */
	void unsetLabel();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getLabel <em>Label</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Label</em>' attribute is set.
	 * @see #unsetLabel()
	 * @see #getLabel()
	 * @see #setLabel(String)
	 * @generated
	 */
	boolean isSetLabel();

	/**
	 * Returns the value of the '<em><b>Part Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part number of the disc.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Number</em>' attribute.
	 * @see #isSetPartNumber()
	 * @see #unsetPartNumber()
	 * @see #setPartNumber(String)
	 * @see org.mintmark.model.SkuPackage#getEdition_PartNumber()
	 * @model unsettable="true"
	 * @generated
	 */
	String getPartNumber();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getPartNumber <em>Part Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Number</em>' attribute.
	 * @see #isSetPartNumber()
	 * @see #unsetPartNumber()
	 * @see #getPartNumber()
	 * @generated
	 */
	void setPartNumber(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getPartNumber <em>Part Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPartNumber()
	 * @see #getPartNumber()
	 * @see #setPartNumber(String)
	 * @generated
	 */
	void unsetPartNumber();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getPartNumber <em>Part Number</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Part Number</em>' attribute is set.
	 * @see #unsetPartNumber()
	 * @see #getPartNumber()
	 * @see #setPartNumber(String)
	 * @generated
	 */
	boolean isSetPartNumber();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of everything on the disc; unset: the newest file time inside the captured image.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #isSetDate()
	 * @see #unsetDate()
	 * @see #setDate(Instant)
	 * @see org.mintmark.model.SkuPackage#getEdition_Date()
	 * @model unsettable="true" dataType="org.mintmark.model.Timestamp"
	 * @generated
	 */
	Instant getDate();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #isSetDate()
	 * @see #unsetDate()
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Instant value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDate()
	 * @see #getDate()
	 * @see #setDate(Instant)
	 * @generated
	 */
	void unsetDate();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getDate <em>Date</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Date</em>' attribute is set.
	 * @see #unsetDate()
	 * @see #getDate()
	 * @see #setDate(Instant)
	 * @generated
	 */
	boolean isSetDate();

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.TargetMedium}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Medium the disc must fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see org.mintmark.model.TargetMedium
	 * @see #isSetTarget()
	 * @see #unsetTarget()
	 * @see #setTarget(TargetMedium)
	 * @see org.mintmark.model.SkuPackage#getEdition_Target()
	 * @model unsettable="true"
	 * @generated
	 */
	TargetMedium getTarget();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see org.mintmark.model.TargetMedium
	 * @see #isSetTarget()
	 * @see #unsetTarget()
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(TargetMedium value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTarget()
	 * @see #getTarget()
	 * @see #setTarget(TargetMedium)
	 * @generated
	 */
	void unsetTarget();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getTarget <em>Target</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Target</em>' attribute is set.
	 * @see #unsetTarget()
	 * @see #getTarget()
	 * @see #setTarget(TargetMedium)
	 * @generated
	 */
	boolean isSetTarget();

	/**
	 * Returns the value of the '<em><b>Cultures</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tags of the cultures on this disc; unset: all of the SKU; empty: en-US alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cultures</em>' attribute list.
	 * @see #isSetCultures()
	 * @see #unsetCultures()
	 * @see org.mintmark.model.SkuPackage#getEdition_Cultures()
	 * @model unsettable="true"
	 * @generated
	 */
	EList<String> getCultures();

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getCultures <em>Cultures</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCultures()
	 * @see #getCultures()
	 * @generated
	 */
	void unsetCultures();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getCultures <em>Cultures</em>}' attribute list is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cultures</em>' attribute list is set.
	 * @see #unsetCultures()
	 * @see #getCultures()
	 * @generated
	 */
	boolean isSetCultures();

	/**
	 * Returns the value of the '<em><b>Partner Kit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Server Recovery folder of the partner CD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner Kit</em>' attribute.
	 * @see #isSetPartnerKit()
	 * @see #unsetPartnerKit()
	 * @see #setPartnerKit(String)
	 * @see org.mintmark.model.SkuPackage#getEdition_PartnerKit()
	 * @model unsettable="true" dataType="org.mintmark.model.Path"
	 * @generated
	 */
	String getPartnerKit();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getPartnerKit <em>Partner Kit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner Kit</em>' attribute.
	 * @see #isSetPartnerKit()
	 * @see #unsetPartnerKit()
	 * @see #getPartnerKit()
	 * @generated
	 */
	void setPartnerKit(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getPartnerKit <em>Partner Kit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPartnerKit()
	 * @see #getPartnerKit()
	 * @see #setPartnerKit(String)
	 * @generated
	 */
	void unsetPartnerKit();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getPartnerKit <em>Partner Kit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Partner Kit</em>' attribute is set.
	 * @see #unsetPartnerKit()
	 * @see #getPartnerKit()
	 * @see #setPartnerKit(String)
	 * @generated
	 */
	boolean isSetPartnerKit();

	/**
	 * Returns the value of the '<em><b>Partner Kit Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the partner kit that was accepted, SHA-256 over its files; a difference is reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner Kit Digest</em>' attribute.
	 * @see #isSetPartnerKitDigest()
	 * @see #unsetPartnerKitDigest()
	 * @see #setPartnerKitDigest(String)
	 * @see org.mintmark.model.SkuPackage#getEdition_PartnerKitDigest()
	 * @model unsettable="true"
	 * @generated
	 */
	String getPartnerKitDigest();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getPartnerKitDigest <em>Partner Kit Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner Kit Digest</em>' attribute.
	 * @see #isSetPartnerKitDigest()
	 * @see #unsetPartnerKitDigest()
	 * @see #getPartnerKitDigest()
	 * @generated
	 */
	void setPartnerKitDigest(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getPartnerKitDigest <em>Partner Kit Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPartnerKitDigest()
	 * @see #getPartnerKitDigest()
	 * @see #setPartnerKitDigest(String)
	 * @generated
	 */
	void unsetPartnerKitDigest();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getPartnerKitDigest <em>Partner Kit Digest</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Partner Kit Digest</em>' attribute is set.
	 * @see #unsetPartnerKitDigest()
	 * @see #getPartnerKitDigest()
	 * @see #setPartnerKitDigest(String)
	 * @generated
	 */
	boolean isSetPartnerKitDigest();

	/**
	 * Returns the value of the '<em><b>Boot Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows PE image relative to the disc's root, for example sources/boot.wim; unset: found in the kit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Image</em>' attribute.
	 * @see #isSetBootImage()
	 * @see #unsetBootImage()
	 * @see #setBootImage(String)
	 * @see org.mintmark.model.SkuPackage#getEdition_BootImage()
	 * @model unsettable="true" dataType="org.mintmark.model.Path"
	 * @generated
	 */
	String getBootImage();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getBootImage <em>Boot Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Image</em>' attribute.
	 * @see #isSetBootImage()
	 * @see #unsetBootImage()
	 * @see #getBootImage()
	 * @generated
	 */
	void setBootImage(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getBootImage <em>Boot Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBootImage()
	 * @see #getBootImage()
	 * @see #setBootImage(String)
	 * @generated
	 */
	void unsetBootImage();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getBootImage <em>Boot Image</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Boot Image</em>' attribute is set.
	 * @see #unsetBootImage()
	 * @see #getBootImage()
	 * @see #setBootImage(String)
	 * @generated
	 */
	boolean isSetBootImage();

	/**
	 * Returns the value of the '<em><b>Boot Image Index</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Image in the boot image file, 1 first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Image Index</em>' attribute.
	 * @see #isSetBootImageIndex()
	 * @see #unsetBootImageIndex()
	 * @see #setBootImageIndex(int)
	 * @see org.mintmark.model.SkuPackage#getEdition_BootImageIndex()
	 * @model default="1" unsettable="true"
	 * @generated
	 */
	int getBootImageIndex();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#getBootImageIndex <em>Boot Image Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Image Index</em>' attribute.
	 * @see #isSetBootImageIndex()
	 * @see #unsetBootImageIndex()
	 * @see #getBootImageIndex()
	 * @generated
	 */
	void setBootImageIndex(int value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#getBootImageIndex <em>Boot Image Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBootImageIndex()
	 * @see #getBootImageIndex()
	 * @see #setBootImageIndex(int)
	 * @generated
	 */
	void unsetBootImageIndex();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#getBootImageIndex <em>Boot Image Index</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Boot Image Index</em>' attribute is set.
	 * @see #unsetBootImageIndex()
	 * @see #getBootImageIndex()
	 * @see #setBootImageIndex(int)
	 * @generated
	 */
	boolean isSetBootImageIndex();

	/**
	 * Returns the value of the '<em><b>Language Packs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language pack folders; merged with the base's by value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language Packs</em>' attribute list.
	 * @see org.mintmark.model.SkuPackage#getEdition_LanguagePacks()
	 * @model dataType="org.mintmark.model.Path"
	 * @generated
	 */
	EList<String> getLanguagePacks();

	/**
	 * Returns the value of the '<em><b>Udf</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True adds a UDF 1.02 bridge to the ISO.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Udf</em>' attribute.
	 * @see #isSetUdf()
	 * @see #unsetUdf()
	 * @see #setUdf(boolean)
	 * @see org.mintmark.model.SkuPackage#getEdition_Udf()
	 * @model unsettable="true"
	 * @generated
	 */
	boolean isUdf();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Edition#isUdf <em>Udf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Udf</em>' attribute.
	 * @see #isSetUdf()
	 * @see #unsetUdf()
	 * @see #isUdf()
	 * @generated
	 */
	void setUdf(boolean value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Edition#isUdf <em>Udf</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUdf()
	 * @see #isUdf()
	 * @see #setUdf(boolean)
	 * @generated
	 */
	void unsetUdf();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Edition#isUdf <em>Udf</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Udf</em>' attribute is set.
	 * @see #unsetUdf()
	 * @see #isUdf()
	 * @see #setUdf(boolean)
	 * @generated
	 */
	boolean isSetUdf();

	/**
	 * Returns the value of the '<em><b>Overlay</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folders whose content is put over the disc's root, later ones win; added to the base's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overlay</em>' attribute list.
	 * @see org.mintmark.model.SkuPackage#getEdition_Overlay()
	 * @model dataType="org.mintmark.model.Path"
	 * @generated
	 */
	EList<String> getOverlay();

} // Edition
