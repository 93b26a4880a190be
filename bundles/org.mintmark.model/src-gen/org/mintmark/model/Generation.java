/**
 */
package org.mintmark.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Generation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Windows Server Essentials generation.
 * <!-- end-model-doc -->
 * @see org.mintmark.model.SkuPackage#getGeneration()
 * @model
 * @generated
 */
public enum Generation implements Enumerator {
	/**
	 * The '<em><b>ESSENTIALS 2012</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows Server 2012 Essentials.
	 * <!-- end-model-doc -->
	 * @see #ESSENTIALS_2012_VALUE
	 * @generated
	 * @ordered
	 */
	ESSENTIALS_2012(0, "ESSENTIALS_2012", "2012"),

	/**
	 * The '<em><b>ESSENTIALS 2012 R2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows Server 2012 R2 Essentials.
	 * <!-- end-model-doc -->
	 * @see #ESSENTIALS_2012_R2_VALUE
	 * @generated
	 * @ordered
	 */
	ESSENTIALS_2012_R2(1, "ESSENTIALS_2012_R2", "2012R2"),

	/**
	 * The '<em><b>ESSENTIALS 2016</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows Server 2016 Essentials.
	 * <!-- end-model-doc -->
	 * @see #ESSENTIALS_2016_VALUE
	 * @generated
	 * @ordered
	 */
	ESSENTIALS_2016(2, "ESSENTIALS_2016", "2016");

	/**
	 * The '<em><b>ESSENTIALS 2012</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows Server 2012 Essentials.
	 * <!-- end-model-doc -->
	 * @see #ESSENTIALS_2012
	 * @model literal="2012"
	 * @generated
	 * @ordered
	 */
	public static final int ESSENTIALS_2012_VALUE = 0;

	/**
	 * The '<em><b>ESSENTIALS 2012 R2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows Server 2012 R2 Essentials.
	 * <!-- end-model-doc -->
	 * @see #ESSENTIALS_2012_R2
	 * @model literal="2012R2"
	 * @generated
	 * @ordered
	 */
	public static final int ESSENTIALS_2012_R2_VALUE = 1;

	/**
	 * The '<em><b>ESSENTIALS 2016</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Windows Server 2016 Essentials.
	 * <!-- end-model-doc -->
	 * @see #ESSENTIALS_2016
	 * @model literal="2016"
	 * @generated
	 * @ordered
	 */
	public static final int ESSENTIALS_2016_VALUE = 2;

	/**
	 * An array of all the '<em><b>Generation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Generation[] VALUES_ARRAY =
		new Generation[] {
			ESSENTIALS_2012,
			ESSENTIALS_2012_R2,
			ESSENTIALS_2016,
		};

	/**
	 * A public read-only list of all the '<em><b>Generation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Generation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Generation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Generation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Generation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Generation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Generation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Generation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Generation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Generation get(int value) {
		switch (value) {
			case ESSENTIALS_2012_VALUE: return ESSENTIALS_2012;
			case ESSENTIALS_2012_R2_VALUE: return ESSENTIALS_2012_R2;
			case ESSENTIALS_2016_VALUE: return ESSENTIALS_2016;
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
	private Generation(int value, String name, String literal) {
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
	
} //Generation
