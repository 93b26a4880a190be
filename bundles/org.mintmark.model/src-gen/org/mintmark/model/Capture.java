/**
 */
package org.mintmark.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Source of the factory images, or the folder they were imported from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.Capture#getSource <em>Source</em>}</li>
 *   <li>{@link org.mintmark.model.Capture#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.mintmark.model.Capture#getMode <em>Mode</em>}</li>
 *   <li>{@link org.mintmark.model.Capture#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.mintmark.model.Capture#getCompression <em>Compression</em>}</li>
 *   <li>{@link org.mintmark.model.Capture#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mintmark.model.Capture#getPartSize <em>Part Size</em>}</li>
 *   <li>{@link org.mintmark.model.Capture#getSealed <em>Sealed</em>}</li>
 * </ul>
 *
 * @see org.mintmark.model.SkuPackage#getCapture()
 * @model
 * @generated
 */
public interface Capture extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disk image or block device to capture; for an import the folder GenDiskXML wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #isSetSource()
	 * @see #unsetSource()
	 * @see #setSource(String)
	 * @see org.mintmark.model.SkuPackage#getCapture_Source()
	 * @model unsettable="true" dataType="org.mintmark.model.Path"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Capture#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #isSetSource()
	 * @see #unsetSource()
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Capture#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSource()
	 * @see #getSource()
	 * @see #setSource(String)
	 * @generated
	 */
	void unsetSource();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Capture#getSource <em>Source</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Source</em>' attribute is set.
	 * @see #unsetSource()
	 * @see #getSource()
	 * @see #setSource(String)
	 * @generated
	 */
	boolean isSetSource();

	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder the images are in; capture/ beside the model when unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #isSetFolder()
	 * @see #unsetFolder()
	 * @see #setFolder(String)
	 * @see org.mintmark.model.SkuPackage#getCapture_Folder()
	 * @model unsettable="true" dataType="org.mintmark.model.Path"
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Capture#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #isSetFolder()
	 * @see #unsetFolder()
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Capture#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFolder()
	 * @see #getFolder()
	 * @see #setFolder(String)
	 * @generated
	 */
	void unsetFolder();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Capture#getFolder <em>Folder</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Folder</em>' attribute is set.
	 * @see #unsetFolder()
	 * @see #getFolder()
	 * @see #setFolder(String)
	 * @generated
	 */
	boolean isSetFolder();

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.CaptureMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Captured by Mintmark, or imported as one sealed unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.mintmark.model.CaptureMode
	 * @see #isSetMode()
	 * @see #unsetMode()
	 * @see #setMode(CaptureMode)
	 * @see org.mintmark.model.SkuPackage#getCapture_Mode()
	 * @model unsettable="true"
	 * @generated
	 */
	CaptureMode getMode();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Capture#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.mintmark.model.CaptureMode
	 * @see #isSetMode()
	 * @see #unsetMode()
	 * @see #getMode()
	 * @generated
	 */
	void setMode(CaptureMode value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Capture#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMode()
	 * @see #getMode()
	 * @see #setMode(CaptureMode)
	 * @generated
	 */
	void unsetMode();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Capture#getMode <em>Mode</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Mode</em>' attribute is set.
	 * @see #unsetMode()
	 * @see #getMode()
	 * @see #setMode(CaptureMode)
	 * @generated
	 */
	boolean isSetMode();

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paths left out of the Windows image, in addition to Windows' own; added to the base's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusions</em>' attribute list.
	 * @see org.mintmark.model.SkuPackage#getCapture_Exclusions()
	 * @model
	 * @generated
	 */
	EList<String> getExclusions();

	/**
	 * Returns the value of the '<em><b>Compression</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mintmark.model.Compression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compression of the images; unset: by the build's profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compression</em>' attribute.
	 * @see org.mintmark.model.Compression
	 * @see #isSetCompression()
	 * @see #unsetCompression()
	 * @see #setCompression(Compression)
	 * @see org.mintmark.model.SkuPackage#getCapture_Compression()
	 * @model unsettable="true"
	 * @generated
	 */
	Compression getCompression();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Capture#getCompression <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compression</em>' attribute.
	 * @see org.mintmark.model.Compression
	 * @see #isSetCompression()
	 * @see #unsetCompression()
	 * @see #getCompression()
	 * @generated
	 */
	void setCompression(Compression value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Capture#getCompression <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCompression()
	 * @see #getCompression()
	 * @see #setCompression(Compression)
	 * @generated
	 */
	void unsetCompression();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Capture#getCompression <em>Compression</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Compression</em>' attribute is set.
	 * @see #unsetCompression()
	 * @see #getCompression()
	 * @see #setCompression(Compression)
	 * @generated
	 */
	boolean isSetCompression();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compression level, 1 to 100; unset: by the build's profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #setLevel(int)
	 * @see org.mintmark.model.SkuPackage#getCapture_Level()
	 * @model unsettable="true"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Capture#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Capture#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLevel()
	 * @see #getLevel()
	 * @see #setLevel(int)
	 * @generated
	 */
	void unsetLevel();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Capture#getLevel <em>Level</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Level</em>' attribute is set.
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @see #setLevel(int)
	 * @generated
	 */
	boolean isSetLevel();

	/**
	 * Returns the value of the '<em><b>Part Size</b></em>' attribute.
	 * The default value is <code>"4194304000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest size in bytes of a part; 4000 MiB when unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Size</em>' attribute.
	 * @see #isSetPartSize()
	 * @see #unsetPartSize()
	 * @see #setPartSize(long)
	 * @see org.mintmark.model.SkuPackage#getCapture_PartSize()
	 * @model default="4194304000" unsettable="true" dataType="org.mintmark.model.Bytes"
	 * @generated
	 */
	long getPartSize();

	/**
	 * Sets the value of the '{@link org.mintmark.model.Capture#getPartSize <em>Part Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Size</em>' attribute.
	 * @see #isSetPartSize()
	 * @see #unsetPartSize()
	 * @see #getPartSize()
	 * @generated
	 */
	void setPartSize(long value);

	/**
	 * Unsets the value of the '{@link org.mintmark.model.Capture#getPartSize <em>Part Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPartSize()
	 * @see #getPartSize()
	 * @see #setPartSize(long)
	 * @generated
	 */
	void unsetPartSize();

	/**
	 * Returns whether the value of the '{@link org.mintmark.model.Capture#getPartSize <em>Part Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Part Size</em>' attribute is set.
	 * @see #unsetPartSize()
	 * @see #getPartSize()
	 * @see #setPartSize(long)
	 * @generated
	 */
	boolean isSetPartSize();

	/**
	 * Returns the value of the '<em><b>Sealed</b></em>' containment reference list.
	 * The list contents are of type {@link org.mintmark.model.SealedFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files of an imported set with their digests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sealed</em>' containment reference list.
	 * @see org.mintmark.model.SkuPackage#getCapture_Sealed()
	 * @model containment="true"
	 * @generated
	 */
	EList<SealedFile> getSealed();

} // Capture
