/** The handbook beside the work: which page explains what is in focus, and the view that shows it. */
package org.mintmark.ui.help;
