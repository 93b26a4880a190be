/** The page of the preferences. */
package org.mintmark.ui.preference;
