/** Earlier states of a SKU, compared and brought back. */
package org.mintmark.ui.history;
