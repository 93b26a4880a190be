/** Reads security catalogues with the JDK alone: who signed them, whether the signature holds, and which files they vouch for. */
package org.mintmark.engine.catalog;
