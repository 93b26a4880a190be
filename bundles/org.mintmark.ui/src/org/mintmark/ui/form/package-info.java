/** What every page of the SKU editor is made of. */
package org.mintmark.ui.form;
