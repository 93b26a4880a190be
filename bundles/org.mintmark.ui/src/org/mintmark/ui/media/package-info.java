/** The disc of a SKU: its files with their origins, whether it fits, what is declared for it, how far it is. */
package org.mintmark.ui.media;
