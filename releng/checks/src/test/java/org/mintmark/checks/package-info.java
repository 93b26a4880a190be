/** What holds for the whole: imports, sizes, order of packages, and the assembled product's command line. */
package org.mintmark.checks;
