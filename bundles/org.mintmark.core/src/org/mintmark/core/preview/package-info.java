/** The wizard's page as a client sees it: one description from which every face draws, and its HTML. */
package org.mintmark.core.preview;
