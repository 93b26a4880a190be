/** Rules of the SKU itself: its base, names, paths. */
package org.mintmark.core.check.sku;
