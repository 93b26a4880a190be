/** The product from a terminal: one class a command. */
package org.mintmark.cli;
