/** Every SKU of a fleet as a row, and changes to many of them that are reviewed first. */
package org.mintmark.ui.fleet;
