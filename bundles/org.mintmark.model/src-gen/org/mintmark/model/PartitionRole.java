/**
 */
package org.mintmark.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Partition Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a partition is for.
 * <!-- end-model-doc -->
 * @see org.mintmark.model.SkuPackage#getPartitionRole()
 * @model
 * @generated
 */
public enum PartitionRole implements Enumerator {
	/**
	 * The '<em><b>SYSTEM RESERVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BIOS: boot manager and boot configuration.
	 * <!-- end-model-doc -->
	 * @see #SYSTEM_RESERVED_VALUE
	 * @generated
	 * @ordered
	 */
	SYSTEM_RESERVED(0, "SYSTEM_RESERVED", "system-reserved"),

	/**
	 * The '<em><b>ESP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EFI system partition.
	 * <!-- end-model-doc -->
	 * @see #ESP_VALUE
	 * @generated
	 * @ordered
	 */
	ESP(1, "ESP", "esp"),

	/**
	 * The '<em><b>MSR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Microsoft reserved partition.
	 * <!-- end-model-doc -->
	 * @see #MSR_VALUE
	 * @generated
	 * @ordered
	 */
	MSR(2, "MSR", "msr"),

	/**
	 * The '<em><b>WINDOWS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The system drive.
	 * <!-- end-model-doc -->
	 * @see #WINDOWS_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOWS(3, "WINDOWS", "windows"),

	/**
	 * The '<em><b>RECOVERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows recovery tools.
	 * <!-- end-model-doc -->
	 * @see #RECOVERY_VALUE
	 * @generated
	 * @ordered
	 */
	RECOVERY(4, "RECOVERY", "recovery"),

	/**
	 * The '<em><b>DATA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer data.
	 * <!-- end-model-doc -->
	 * @see #DATA_VALUE
	 * @generated
	 * @ordered
	 */
	DATA(5, "DATA", "data"),

	/**
	 * The '<em><b>OEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vendor's own.
	 * <!-- end-model-doc -->
	 * @see #OEM_VALUE
	 * @generated
	 * @ordered
	 */
	OEM(6, "OEM", "oem"),

	/**
	 * The '<em><b>EXTENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MBR extended partition that holds logical ones.
	 * <!-- end-model-doc -->
	 * @see #EXTENDED_VALUE
	 * @generated
	 * @ordered
	 */
	EXTENDED(7, "EXTENDED", "extended"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(8, "OTHER", "other");

	/**
	 * The '<em><b>SYSTEM RESERVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BIOS: boot manager and boot configuration.
	 * <!-- end-model-doc -->
	 * @see #SYSTEM_RESERVED
	 * @model literal="system-reserved"
	 * @generated
	 * @ordered
	 */
	public static final int SYSTEM_RESERVED_VALUE = 0;

	/**
	 * The '<em><b>ESP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EFI system partition.
	 * <!-- end-model-doc -->
	 * @see #ESP
	 * @model literal="esp"
	 * @generated
	 * @ordered
	 */
	public static final int ESP_VALUE = 1;

	/**
	 * The '<em><b>MSR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Microsoft reserved partition.
	 * <!-- end-model-doc -->
	 * @see #MSR
	 * @model literal="msr"
	 * @generated
	 * @ordered
	 */
	public static final int MSR_VALUE = 2;

	/**
	 * The '<em><b>WINDOWS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The system drive.
	 * <!-- end-model-doc -->
	 * @see #WINDOWS
	 * @model literal="windows"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOWS_VALUE = 3;

	/**
	 * The '<em><b>RECOVERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows recovery tools.
	 * <!-- end-model-doc -->
	 * @see #RECOVERY
	 * @model literal="recovery"
	 * @generated
	 * @ordered
	 */
	public static final int RECOVERY_VALUE = 4;

	/**
	 * The '<em><b>DATA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer data.
	 * <!-- end-model-doc -->
	 * @see #DATA
	 * @model literal="data"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_VALUE = 5;

	/**
	 * The '<em><b>OEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vendor's own.
	 * <!-- end-model-doc -->
	 * @see #OEM
	 * @model literal="oem"
	 * @generated
	 * @ordered
	 */
	public static final int OEM_VALUE = 6;

	/**
	 * The '<em><b>EXTENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MBR extended partition that holds logical ones.
	 * <!-- end-model-doc -->
	 * @see #EXTENDED
	 * @model literal="extended"
	 * @generated
	 * @ordered
	 */
	public static final int EXTENDED_VALUE = 7;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Partition Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PartitionRole[] VALUES_ARRAY =
		new PartitionRole[] {
			SYSTEM_RESERVED,
			ESP,
			MSR,
			WINDOWS,
			RECOVERY,
			DATA,
			OEM,
			EXTENDED,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Partition Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PartitionRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Partition Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartitionRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartitionRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Partition Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartitionRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartitionRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Partition Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartitionRole get(int value) {
		switch (value) {
			case SYSTEM_RESERVED_VALUE: return SYSTEM_RESERVED;
			case ESP_VALUE: return ESP;
			case MSR_VALUE: return MSR;
			case WINDOWS_VALUE: return WINDOWS;
			case RECOVERY_VALUE: return RECOVERY;
			case DATA_VALUE: return DATA;
			case OEM_VALUE: return OEM;
			case EXTENDED_VALUE: return EXTENDED;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PartitionRole(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PartitionRole
