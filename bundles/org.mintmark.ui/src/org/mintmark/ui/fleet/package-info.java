/** Every SKU of a fleet as a row. */
package org.mintmark.ui.fleet;
