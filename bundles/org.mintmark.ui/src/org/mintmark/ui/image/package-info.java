/** The factory images of a SKU: what they are captured or imported from, what there is, and whether it is whole. */
package org.mintmark.ui.image;
