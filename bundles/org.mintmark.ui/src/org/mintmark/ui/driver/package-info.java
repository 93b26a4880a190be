/** The driver packages of a SKU and which of its devices they drive. */
package org.mintmark.ui.driver;
