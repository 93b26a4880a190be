/** JSON as Mintmark writes it: stable order, two spaces, LF. */
package org.mintmark.core.json;
