/**
 */
package org.mintmark.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A partition of a disk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.Partition#getId <em>Id</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getNumber <em>Number</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getRole <em>Role</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getType <em>Type</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getName <em>Name</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getLabel <em>Label</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getLetter <em>Letter</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getSize <em>Size</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getMinimumSize <em>Minimum Size</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getUsed <em>Used</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#isExtend <em>Extend</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#isActive <em>Active</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getImage <em>Image</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getImageIndex <em>Image Index</em>}</li>
 *   <li>{@link org.mintmark.model.Partition#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getPartition()
 * @model
 * @generated
 */
public interface Partition extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readable identifier, unique on the disk, for example windows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.mintmark.model.SkuPackage#getPartition_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in the partition table, 1 first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.mintmark.model.SkuPackage#getPartition_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"other"</code>.
	 * The literals are from the enumeration {@link org.mintmark.model.PartitionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the partition is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.mintmark.model.PartitionRole
	 * @see #setRole(PartitionRole)
	 * @see org.mintmark.model.SkuPackage#getPartition_Role()
	 * @model default="other"
	 * @generated
	 */
	PartitionRole getRole();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.mintmark.model.PartitionRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(PartitionRole value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GPT type GUID in lower case, or the MBR type as two hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.mintmark.model.SkuPackage#getPartition_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GPT partition name, at most 36 UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mintmark.model.SkuPackage#getPartition_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.mintmark.model.SkuPackage#getPartition_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File system: ntfs, fat32, exfat, refs; unset for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File System</em>' attribute.
	 * @see #setFileSystem(String)
	 * @see org.mintmark.model.SkuPackage#getPartition_FileSystem()
	 * @model
	 * @generated
	 */
	String getFileSystem();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getFileSystem <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File System</em>' attribute.
	 * @see #getFileSystem()
	 * @generated
	 */
	void setFileSystem(String value);

	/**
	 * Returns the value of the '<em><b>Letter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drive letter C to Z the partition gets when it is made anew.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Letter</em>' attribute.
	 * @see #setLetter(String)
	 * @see org.mintmark.model.SkuPackage#getPartition_Letter()
	 * @model
	 * @generated
	 */
	String getLetter();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getLetter <em>Letter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Letter</em>' attribute.
	 * @see #getLetter()
	 * @generated
	 */
	void setLetter(String value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset from the start of the disk in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(long)
	 * @see org.mintmark.model.SkuPackage#getPartition_Offset()
	 * @model dataType="org.mintmark.model.Bytes"
	 * @generated
	 */
	long getOffset();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size in bytes; for the extending partition its size on the captured machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.mintmark.model.SkuPackage#getPartition_Size()
	 * @model dataType="org.mintmark.model.Bytes"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Minimum Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes a smaller target must still give the extending partition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Size</em>' attribute.
	 * @see #isSetMinimumSize()
	 * @see #unsetMinimumSize()
	 * @see #setMinimumSize(long)
	 * @see org.mintmark.model.SkuPackage#getPartition_MinimumSize()
	 * @model unsettable="true" dataType="org.mintmark.model.Bytes"
	 * @generated
	 */
	long getMinimumSize();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getMinimumSize <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Size</em>' attribute.
	 * @see #isSetMinimumSize()
	 * @see #unsetMinimumSize()
	 * @see #getMinimumSize()
	 * @generated
	 */
	void setMinimumSize(long value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Partition#getMinimumSize <em>Minimum Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMinimumSize()
	 * @see #getMinimumSize()
	 * @see #setMinimumSize(long)
	 * @generated
	 */
	void unsetMinimumSize();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Partition#getMinimumSize <em>Minimum Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Minimum Size</em>' attribute is set.
	 * @see #unsetMinimumSize()
	 * @see #getMinimumSize()
	 * @see #setMinimumSize(long)
	 * @generated
	 */
	boolean isSetMinimumSize();

	/**
	 * Returns the value of the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes in use when it was captured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used</em>' attribute.
	 * @see #isSetUsed()
	 * @see #unsetUsed()
	 * @see #setUsed(long)
	 * @see org.mintmark.model.SkuPackage#getPartition_Used()
	 * @model unsettable="true" dataType="org.mintmark.model.Bytes"
	 * @generated
	 */
	long getUsed();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getUsed <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used</em>' attribute.
	 * @see #isSetUsed()
	 * @see #unsetUsed()
	 * @see #getUsed()
	 * @generated
	 */
	void setUsed(long value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Partition#getUsed <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUsed()
	 * @see #getUsed()
	 * @see #setUsed(long)
	 * @generated
	 */
	void unsetUsed();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Partition#getUsed <em>Used</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Used</em>' attribute is set.
	 * @see #unsetUsed()
	 * @see #getUsed()
	 * @see #setUsed(long)
	 * @generated
	 */
	boolean isSetUsed();

	/**
	 * Returns the value of the '<em><b>Extend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for the one partition of a disk that takes what is left on the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extend</em>' attribute.
	 * @see #setExtend(boolean)
	 * @see org.mintmark.model.SkuPackage#getPartition_Extend()
	 * @model
	 * @generated
	 */
	boolean isExtend();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#isExtend <em>Extend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extend</em>' attribute.
	 * @see #isExtend()
	 * @generated
	 */
	void setExtend(boolean value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MBR: the partition the BIOS starts from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.mintmark.model.SkuPackage#getPartition_Active()
	 * @model
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GPT attribute bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' attribute.
	 * @see #setAttributes(long)
	 * @see org.mintmark.model.SkuPackage#getPartition_Attributes()
	 * @model dataType="org.mintmark.model.GptAttributes"
	 * @generated
	 */
	long getAttributes();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getAttributes <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attributes</em>' attribute.
	 * @see #getAttributes()
	 * @generated
	 */
	void setAttributes(long value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of the capture folder that is applied here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #setImage(String)
	 * @see org.mintmark.model.SkuPackage#getPartition_Image()
	 * @model
	 * @generated
	 */
	String getImage();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(String value);

	/**
	 * Returns the value of the '<em><b>Image Index</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Image in that file, 1 first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image Index</em>' attribute.
	 * @see #setImageIndex(int)
	 * @see org.mintmark.model.SkuPackage#getPartition_ImageIndex()
	 * @model default="1"
	 * @generated
	 */
	int getImageIndex();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Partition#getImageIndex <em>Image Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image Index</em>' attribute.
	 * @see #getImageIndex()
	 * @generated
	 */
	void setImageIndex(int value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.Partition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logical partitions of an MBR extended partition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getPartition_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Partition> getChildren();

} // Partition
