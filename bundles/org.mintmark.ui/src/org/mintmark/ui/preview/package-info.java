/** The wizard's page as a client sees it, drawn while its files are edited. */
package org.mintmark.ui.preview;
