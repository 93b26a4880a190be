/**
 */
package org.mintmark.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Asset Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The three customization files; their names must match exactly.
 * <!-- end-model-doc -->
 * @see org.mintmark.model.SkuPackage#getAssetKind()
 * @model
 * @generated
 */
public enum AssetKind implements Enumerator {
	/**
	 * The '<em><b>SERVER IMAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Picture of the device, 256 by 256 pixels.
	 * <!-- end-model-doc -->
	 * @see #SERVER_IMAGE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVER_IMAGE(0, "SERVER_IMAGE", "ServerImage.png"),

	/**
	 * The '<em><b>RESTART INSTRUCTIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that says how to start the server in recovery mode.
	 * <!-- end-model-doc -->
	 * @see #RESTART_INSTRUCTIONS_VALUE
	 * @generated
	 * @ordered
	 */
	RESTART_INSTRUCTIONS(1, "RESTART_INSTRUCTIONS", "RestartInstructions.rtf"),

	/**
	 * The '<em><b>RESTART HELP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help file behind the page's link.
	 * <!-- end-model-doc -->
	 * @see #RESTART_HELP_VALUE
	 * @generated
	 * @ordered
	 */
	RESTART_HELP(2, "RESTART_HELP", "RestartHelp.chm");

	/**
	 * The '<em><b>SERVER IMAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Picture of the device, 256 by 256 pixels.
	 * <!-- end-model-doc -->
	 * @see #SERVER_IMAGE
	 * @model literal="ServerImage.png"
	 * @generated
	 * @ordered
	 */
	public static final int SERVER_IMAGE_VALUE = 0;

	/**
	 * The '<em><b>RESTART INSTRUCTIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text that says how to start the server in recovery mode.
	 * <!-- end-model-doc -->
	 * @see #RESTART_INSTRUCTIONS
	 * @model literal="RestartInstructions.rtf"
	 * @generated
	 * @ordered
	 */
	public static final int RESTART_INSTRUCTIONS_VALUE = 1;

	/**
	 * The '<em><b>RESTART HELP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Help file behind the page's link.
	 * <!-- end-model-doc -->
	 * @see #RESTART_HELP
	 * @model literal="RestartHelp.chm"
	 * @generated
	 * @ordered
	 */
	public static final int RESTART_HELP_VALUE = 2;

	/**
	 * An array of all the '<em><b>Asset Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AssetKind[] VALUES_ARRAY =
		new AssetKind[] {
			SERVER_IMAGE,
			RESTART_INSTRUCTIONS,
			RESTART_HELP,
		};

	/**
	 * A public read-only list of all the '<em><b>Asset Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AssetKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Asset Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AssetKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AssetKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Asset Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AssetKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AssetKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Asset Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AssetKind get(int value) {
		switch (value) {
			case SERVER_IMAGE_VALUE: return SERVER_IMAGE;
			case RESTART_INSTRUCTIONS_VALUE: return RESTART_INSTRUCTIONS;
			case RESTART_HELP_VALUE: return RESTART_HELP;
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
	private AssetKind(int value, String name, String literal) {
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
	
} //AssetKind
