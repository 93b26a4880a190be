/** Compares a medium with the manifest it carries. */
package org.mintmark.core.verify;
