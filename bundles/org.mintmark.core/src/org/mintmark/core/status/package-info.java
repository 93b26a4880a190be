/** The state of a SKU at a glance. */
package org.mintmark.core.status;
