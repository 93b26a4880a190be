/** New SKUs and families, opening a fleet, duplicating and renaming. */
package org.mintmark.ui.wizard;
