/** Disk layouts drawn and edited. */
package org.mintmark.ui.disk;
