/** The product: its window, menus and perspective. */
package org.mintmark.app;
