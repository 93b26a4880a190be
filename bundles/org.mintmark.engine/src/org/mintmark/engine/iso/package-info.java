/** Reads and writes ISO 9660 images with Joliet names and El Torito boot entries. */
package org.mintmark.engine.iso;
