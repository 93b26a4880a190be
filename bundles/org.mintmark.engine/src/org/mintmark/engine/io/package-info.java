/** Files and bytes in safety: atomic files, digests, bounded readers, free space and folder locks. */
package org.mintmark.engine.io;
