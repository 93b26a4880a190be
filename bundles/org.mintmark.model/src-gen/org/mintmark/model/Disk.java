/**
 */
package org.mintmark.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical disk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.Disk#getId <em>Id</em>}</li>
 *   <li>{@link org.mintmark.model.Disk#getStyle <em>Style</em>}</li>
 *   <li>{@link org.mintmark.model.Disk#getSectorSize <em>Sector Size</em>}</li>
 *   <li>{@link org.mintmark.model.Disk#getSize <em>Size</em>}</li>
 *   <li>{@link org.mintmark.model.Disk#getPartitions <em>Partitions</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getDisk()
 * @model
 * @generated
 */
public interface Disk extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readable identifier, unique in the layout, for example disk0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.mintmark.model.SkuPackage#getDisk_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Disk#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.PartitionStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partition table: GPT or MBR.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see org.mintmark.model.PartitionStyle
	 * @see #setStyle(PartitionStyle)
	 * @see org.mintmark.model.SkuPackage#getDisk_Style()
	 * @model
	 * @generated
	 */
	PartitionStyle getStyle();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Disk#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see org.mintmark.model.PartitionStyle
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(PartitionStyle value);

	/**
	 * Returns the value of the '<em><b>Sector Size</b></em>' attribute.
	 * The default value is <code>"512"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logical sector size in bytes: 512 or 4096.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sector Size</em>' attribute.
	 * @see #setSectorSize(int)
	 * @see org.mintmark.model.SkuPackage#getDisk_SectorSize()
	 * @model default="512"
	 * @generated
	 */
	int getSectorSize();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Disk#getSectorSize <em>Sector Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sector Size</em>' attribute.
	 * @see #getSectorSize()
	 * @generated
	 */
	void setSectorSize(int value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the disk in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.mintmark.model.SkuPackage#getDisk_Size()
	 * @model dataType="org.mintmark.model.Bytes"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Disk#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Partitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.Partition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partitions in the order of their offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partitions</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getDisk_Partitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Partition> getPartitions();

} // Disk
