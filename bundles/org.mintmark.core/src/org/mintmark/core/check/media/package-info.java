/** Rules of the disc: kit, boot image, label, size. */
package org.mintmark.core.check.media;
