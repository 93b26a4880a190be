/** What a SKU is made of, as a tree that leads to the editor's pages, and the properties of each part. */
package org.mintmark.ui.outline;
