/** Compiled HTML help. */
package org.mintmark.engine.chm;
