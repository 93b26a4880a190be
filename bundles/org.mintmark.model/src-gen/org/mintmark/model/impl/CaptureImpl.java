/**
 */
package org.mintmark.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mintmark.model.Capture;
import org.mintmark.model.CaptureMode;
import org.mintmark.model.Compression;
import org.mintmark.model.SealedFile;
import org.mintmark.model.SkuPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getCompression <em>Compression</em>}</li>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getPartSize <em>Part Size</em>}</li>
 *   <li>{@link org.mintmark.model.impl.CaptureImpl#getSealed <em>Sealed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaptureImpl extends MinimalEObjectImpl.Container implements Capture {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * This is true if the Source attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sourceESet;

	/**
	 * The default value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected String folder = FOLDER_EDEFAULT;

	/**
	 * This is true if the Folder attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean folderESet;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final CaptureMode MODE_EDEFAULT = CaptureMode.CAPTURE;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected CaptureMode mode = MODE_EDEFAULT;

	/**
	 * This is true if the Mode attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean modeESet;

	/**
	 * The cached value of the '{@link #getExclusions() <em>Exclusions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> exclusions;

	/**
	 * The default value of the '{@link #getCompression() <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompression()
	 * @generated
	 * @ordered
	 */
	protected static final Compression COMPRESSION_EDEFAULT = Compression.XPRESS;

	/**
	 * The cached value of the '{@link #getCompression() <em>Compression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompression()
	 * @generated
	 * @ordered
	 */
	protected Compression compression = COMPRESSION_EDEFAULT;

	/**
	 * This is true if the Compression attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean compressionESet;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * This is true if the Level attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean levelESet;

	/**
	 * The default value of the '{@link #getPartSize() <em>Part Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartSize()
	 * @generated
	 * @ordered
	 */
	protected static final long PART_SIZE_EDEFAULT = 4194304000L;

	/**
	 * The cached value of the '{@link #getPartSize() <em>Part Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartSize()
	 * @generated
	 * @ordered
	 */
	protected long partSize = PART_SIZE_EDEFAULT;

	/**
	 * This is true if the Part Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean partSizeESet;

	/**
	 * The cached value of the '{@link #getSealed() <em>Sealed</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealed()
	 * @generated
	 * @ordered
	 */
	protected EList<SealedFile> sealed;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaptureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SkuPackage.Literals.CAPTURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		boolean oldSourceESet = sourceESet;
		sourceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.CAPTURE__SOURCE, oldSource, source, !oldSourceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSource() {
		String oldSource = source;
		boolean oldSourceESet = sourceESet;
		source = SOURCE_EDEFAULT;
		sourceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.CAPTURE__SOURCE, oldSource, SOURCE_EDEFAULT, oldSourceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSource() {
		return sourceESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFolder() {
		return folder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolder(String newFolder) {
		String oldFolder = folder;
		folder = newFolder;
		boolean oldFolderESet = folderESet;
		folderESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.CAPTURE__FOLDER, oldFolder, folder, !oldFolderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFolder() {
		String oldFolder = folder;
		boolean oldFolderESet = folderESet;
		folder = FOLDER_EDEFAULT;
		folderESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.CAPTURE__FOLDER, oldFolder, FOLDER_EDEFAULT, oldFolderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFolder() {
		return folderESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaptureMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(CaptureMode newMode) {
		CaptureMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		boolean oldModeESet = modeESet;
		modeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.CAPTURE__MODE, oldMode, mode, !oldModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMode() {
		CaptureMode oldMode = mode;
		boolean oldModeESet = modeESet;
		mode = MODE_EDEFAULT;
		modeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.CAPTURE__MODE, oldMode, MODE_EDEFAULT, oldModeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMode() {
		return modeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExclusions() {
		if (exclusions == null) {
			exclusions = new EDataTypeUniqueEList<String>(String.class, this, SkuPackage.CAPTURE__EXCLUSIONS);
		}
		return exclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Compression getCompression() {
		return compression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompression(Compression newCompression) {
		Compression oldCompression = compression;
		compression = newCompression == null ? COMPRESSION_EDEFAULT : newCompression;
		boolean oldCompressionESet = compressionESet;
		compressionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.CAPTURE__COMPRESSION, oldCompression, compression, !oldCompressionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCompression() {
		Compression oldCompression = compression;
		boolean oldCompressionESet = compressionESet;
		compression = COMPRESSION_EDEFAULT;
		compressionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.CAPTURE__COMPRESSION, oldCompression, COMPRESSION_EDEFAULT, oldCompressionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCompression() {
		return compressionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		boolean oldLevelESet = levelESet;
		levelESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.CAPTURE__LEVEL, oldLevel, level, !oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLevel() {
		int oldLevel = level;
		boolean oldLevelESet = levelESet;
		level = LEVEL_EDEFAULT;
		levelESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.CAPTURE__LEVEL, oldLevel, LEVEL_EDEFAULT, oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLevel() {
		return levelESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPartSize() {
		return partSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartSize(long newPartSize) {
		long oldPartSize = partSize;
		partSize = newPartSize;
		boolean oldPartSizeESet = partSizeESet;
		partSizeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SkuPackage.CAPTURE__PART_SIZE, oldPartSize, partSize, !oldPartSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPartSize() {
		long oldPartSize = partSize;
		boolean oldPartSizeESet = partSizeESet;
		partSize = PART_SIZE_EDEFAULT;
		partSizeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SkuPackage.CAPTURE__PART_SIZE, oldPartSize, PART_SIZE_EDEFAULT, oldPartSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPartSize() {
		return partSizeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SealedFile> getSealed() {
		if (sealed == null) {
			sealed = new EObjectContainmentEList<SealedFile>(SealedFile.class, this, SkuPackage.CAPTURE__SEALED);
		}
		return sealed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SkuPackage.CAPTURE__SEALED:
				return ((InternalEList<?>)getSealed()).basicRemove(otherEnd, msgs);
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
			case SkuPackage.CAPTURE__SOURCE:
				return getSource();
			case SkuPackage.CAPTURE__FOLDER:
				return getFolder();
			case SkuPackage.CAPTURE__MODE:
				return getMode();
			case SkuPackage.CAPTURE__EXCLUSIONS:
				return getExclusions();
			case SkuPackage.CAPTURE__COMPRESSION:
				return getCompression();
			case SkuPackage.CAPTURE__LEVEL:
				return getLevel();
			case SkuPackage.CAPTURE__PART_SIZE:
				return getPartSize();
			case SkuPackage.CAPTURE__SEALED:
				return getSealed();
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
			case SkuPackage.CAPTURE__SOURCE:
				setSource((String)newValue);
				return;
			case SkuPackage.CAPTURE__FOLDER:
				setFolder((String)newValue);
				return;
			case SkuPackage.CAPTURE__MODE:
				setMode((CaptureMode)newValue);
				return;
			case SkuPackage.CAPTURE__EXCLUSIONS:
				getExclusions().clear();
				getExclusions().addAll((Collection<? extends String>)newValue);
				return;
			case SkuPackage.CAPTURE__COMPRESSION:
				setCompression((Compression)newValue);
				return;
			case SkuPackage.CAPTURE__LEVEL:
				setLevel((Integer)newValue);
				return;
			case SkuPackage.CAPTURE__PART_SIZE:
				setPartSize((Long)newValue);
				return;
			case SkuPackage.CAPTURE__SEALED:
				getSealed().clear();
				getSealed().addAll((Collection<? extends SealedFile>)newValue);
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
			case SkuPackage.CAPTURE__SOURCE:
				unsetSource();
				return;
			case SkuPackage.CAPTURE__FOLDER:
				unsetFolder();
				return;
			case SkuPackage.CAPTURE__MODE:
				unsetMode();
				return;
			case SkuPackage.CAPTURE__EXCLUSIONS:
				getExclusions().clear();
				return;
			case SkuPackage.CAPTURE__COMPRESSION:
				unsetCompression();
				return;
			case SkuPackage.CAPTURE__LEVEL:
				unsetLevel();
				return;
			case SkuPackage.CAPTURE__PART_SIZE:
				unsetPartSize();
				return;
			case SkuPackage.CAPTURE__SEALED:
				getSealed().clear();
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
			case SkuPackage.CAPTURE__SOURCE:
				return isSetSource();
			case SkuPackage.CAPTURE__FOLDER:
				return isSetFolder();
			case SkuPackage.CAPTURE__MODE:
				return isSetMode();
			case SkuPackage.CAPTURE__EXCLUSIONS:
				return exclusions != null && !exclusions.isEmpty();
			case SkuPackage.CAPTURE__COMPRESSION:
				return isSetCompression();
			case SkuPackage.CAPTURE__LEVEL:
				return isSetLevel();
			case SkuPackage.CAPTURE__PART_SIZE:
				return isSetPartSize();
			case SkuPackage.CAPTURE__SEALED:
				return sealed != null && !sealed.isEmpty();
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
		result.append(" (source: ");
		if (sourceESet) result.append(source); else result.append("<unset>");
		result.append(", folder: ");
		if (folderESet) result.append(folder); else result.append("<unset>");
		result.append(", mode: ");
		if (modeESet) result.append(mode); else result.append("<unset>");
		result.append(", exclusions: ");
		result.append(exclusions);
		result.append(", compression: ");
		if (compressionESet) result.append(compression); else result.append("<unset>");
		result.append(", level: ");
		if (levelESet) result.append(level); else result.append("<unset>");
		result.append(", partSize: ");
		if (partSizeESet) result.append(partSize); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //CaptureImpl
