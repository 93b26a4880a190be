/** Editing a SKU. */
package org.mintmark.ui.sku;
