/** What the assembled product does for its user, by its command line and with tools nobody here wrote. */
package org.mintmark.acceptance;
