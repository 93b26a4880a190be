/** The SKU as an Eclipse project. */
package org.mintmark.workspace;
