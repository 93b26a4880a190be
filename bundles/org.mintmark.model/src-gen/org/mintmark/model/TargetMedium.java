/**
 */
package org.mintmark.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Target Medium</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Medium a disc must fit.
 * <!-- end-model-doc -->
 * @see org.mintmark.model.SkuPackage#getTargetMedium()
 * @model
 * @generated
 */
public enum TargetMedium implements Enumerator {
	/**
	 * The '<em><b>DVD5</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single-layer DVD, 4,700,372,992 bytes.
	 * <!-- end-model-doc -->
	 * @see #DVD5_VALUE
	 * @generated
	 * @ordered
	 */
	DVD5(0, "DVD5", "dvd-5"),

	/**
	 * The '<em><b>DVD9</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dual-layer DVD, 8,543,666,176 bytes.
	 * <!-- end-model-doc -->
	 * @see #DVD9_VALUE
	 * @generated
	 * @ordered
	 */
	DVD9(1, "DVD9", "dvd-9"),

	/**
	 * The '<em><b>BD25</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single-layer Blu-ray disc, 25,025,314,816 bytes.
	 * <!-- end-model-doc -->
	 * @see #BD25_VALUE
	 * @generated
	 * @ordered
	 */
	BD25(2, "BD25", "bd-25"),

	/**
	 * The '<em><b>KEY8</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * USB key of 8 GB nominal.
	 * <!-- end-model-doc -->
	 * @see #KEY8_VALUE
	 * @generated
	 * @ordered
	 */
	KEY8(3, "KEY8", "key-8");

	/**
	 * The '<em><b>DVD5</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single-layer DVD, 4,700,372,992 bytes.
	 * <!-- end-model-doc -->
	 * @see #DVD5
	 * @model literal="dvd-5"
	 * @generated
	 * @ordered
	 */
	public static final int DVD5_VALUE = 0;

	/**
	 * The '<em><b>DVD9</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dual-layer DVD, 8,543,666,176 bytes.
	 * <!-- end-model-doc -->
	 * @see #DVD9
	 * @model literal="dvd-9"
	 * @generated
	 * @ordered
	 */
	public static final int DVD9_VALUE = 1;

	/**
	 * The '<em><b>BD25</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single-layer Blu-ray disc, 25,025,314,816 bytes.
	 * <!-- end-model-doc -->
	 * @see #BD25
	 * @model literal="bd-25"
	 * @generated
	 * @ordered
	 */
	public static final int BD25_VALUE = 2;

	/**
	 * The '<em><b>KEY8</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * USB key of 8 GB nominal.
	 * <!-- end-model-doc -->
	 * @see #KEY8
	 * @model literal="key-8"
	 * @generated
	 * @ordered
	 */
	public static final int KEY8_VALUE = 3;

	/**
	 * An array of all the '<em><b>Target Medium</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TargetMedium[] VALUES_ARRAY =
		new TargetMedium[] {
			DVD5,
			DVD9,
			BD25,
			KEY8,
		};

	/**
	 * A public read-only list of all the '<em><b>Target Medium</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TargetMedium> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Target Medium</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetMedium get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TargetMedium result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Target Medium</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetMedium getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TargetMedium result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Target Medium</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TargetMedium get(int value) {
		switch (value) {
			case DVD5_VALUE: return DVD5;
			case DVD9_VALUE: return DVD9;
			case BD25_VALUE: return BD25;
			case KEY8_VALUE: return KEY8;
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
	private TargetMedium(int value, String name, String literal) {
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
	
} //TargetMedium
