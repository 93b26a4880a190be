/** A whole fleet at a glance: one row a SKU. */
package org.mintmark.core.fleet;
