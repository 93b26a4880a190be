/**
 */
package org.mintmark.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Firmware</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Firmware that starts the server.
 * <!-- end-model-doc -->
 * @see org.mintmark.model.SkuPackage#getFirmware()
 * @model
 * @generated
 */
public enum Firmware implements Enumerator {
	/**
	 * The '<em><b>UEFI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UEFI with an EFI system partition.
	 * <!-- end-model-doc -->
	 * @see #UEFI_VALUE
	 * @generated
	 * @ordered
	 */
	UEFI(0, "UEFI", "uefi"),

	/**
	 * The '<em><b>BIOS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BIOS with an active system reserved partition.
	 * <!-- end-model-doc -->
	 * @see #BIOS_VALUE
	 * @generated
	 * @ordered
	 */
	BIOS(1, "BIOS", "bios");

	/**
	 * The '<em><b>UEFI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UEFI with an EFI system partition.
	 * <!-- end-model-doc -->
	 * @see #UEFI
	 * @model literal="uefi"
	 * @generated
	 * @ordered
	 */
	public static final int UEFI_VALUE = 0;

	/**
	 * The '<em><b>BIOS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BIOS with an active system reserved partition.
	 * <!-- end-model-doc -->
	 * @see #BIOS
	 * @model literal="bios"
	 * @generated
	 * @ordered
	 */
	public static final int BIOS_VALUE = 1;

	/**
	 * An array of all the '<em><b>Firmware</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Firmware[] VALUES_ARRAY =
		new Firmware[] {
			UEFI,
			BIOS,
		};

	/**
	 * A public read-only list of all the '<em><b>Firmware</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Firmware> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Firmware</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Firmware get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Firmware result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Firmware</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Firmware getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Firmware result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Firmware</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Firmware get(int value) {
		switch (value) {
			case UEFI_VALUE: return UEFI;
			case BIOS_VALUE: return BIOS;
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
	private Firmware(int value, String name, String literal) {
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
	
} //Firmware
