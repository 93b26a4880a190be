/** What is handed on when something went wrong. */
package org.mintmark.ui.support;
