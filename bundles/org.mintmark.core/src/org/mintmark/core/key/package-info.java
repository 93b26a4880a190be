/** Makes lab keys out of ISOs: a file or a USB device that starts like the disc. */
package org.mintmark.core.key;
