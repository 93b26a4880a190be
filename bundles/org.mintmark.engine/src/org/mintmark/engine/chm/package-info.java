/** Compiled HTML help (CHM): reader with LZX, pages as documents, and a writer of small books. */
package org.mintmark.engine.chm;
