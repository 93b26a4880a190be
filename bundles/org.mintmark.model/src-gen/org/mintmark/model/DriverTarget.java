/**
 */
package org.mintmark.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Driver Target</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Image a driver package is meant for.
 * <!-- end-model-doc -->
 * @see org.mintmark.model.SkuPackage#getDriverTarget()
 * @model
 * @generated
 */
public enum DriverTarget implements Enumerator {
	/**
	 * The '<em><b>WINDOWS PE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The boot image.
	 * <!-- end-model-doc -->
	 * @see #WINDOWS_PE_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOWS_PE(0, "WINDOWS_PE", "windows-pe"),

	/**
	 * The '<em><b>SERVER IMAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The captured factory image.
	 * <!-- end-model-doc -->
	 * @see #SERVER_IMAGE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVER_IMAGE(1, "SERVER_IMAGE", "server-image");

	/**
	 * The '<em><b>WINDOWS PE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The boot image.
	 * <!-- end-model-doc -->
	 * @see #WINDOWS_PE
	 * @model literal="windows-pe"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOWS_PE_VALUE = 0;

	/**
	 * The '<em><b>SERVER IMAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The captured factory image.
	 * <!-- end-model-doc -->
	 * @see #SERVER_IMAGE
	 * @model literal="server-image"
	 * @generated
	 * @ordered
	 */
	public static final int SERVER_IMAGE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Driver Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DriverTarget[] VALUES_ARRAY =
		new DriverTarget[] {
			WINDOWS_PE,
			SERVER_IMAGE,
		};

	/**
	 * A public read-only list of all the '<em><b>Driver Target</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DriverTarget> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Driver Target</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverTarget get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DriverTarget result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Target</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverTarget getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DriverTarget result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Target</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverTarget get(int value) {
		switch (value) {
			case WINDOWS_PE_VALUE: return WINDOWS_PE;
			case SERVER_IMAGE_VALUE: return SERVER_IMAGE;
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
	private DriverTarget(int value, String name, String literal) {
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
	
} //DriverTarget
