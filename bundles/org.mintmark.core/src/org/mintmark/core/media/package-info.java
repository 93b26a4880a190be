/** What goes on the disc: its kind, its files and where each comes from. */
package org.mintmark.core.media;
