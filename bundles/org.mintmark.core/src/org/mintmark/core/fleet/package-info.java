/** A whole fleet at a glance: one row a SKU, who uses what, and changes to many SKUs as data to review. */
package org.mintmark.core.fleet;
