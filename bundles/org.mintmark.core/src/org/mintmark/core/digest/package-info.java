/** Recognises unchanged files without reading them again. */
package org.mintmark.core.digest;
