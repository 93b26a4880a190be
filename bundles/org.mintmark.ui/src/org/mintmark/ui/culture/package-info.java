/** The cultures a SKU is branded for, with the wizard's three files of each. */
package org.mintmark.ui.culture;
