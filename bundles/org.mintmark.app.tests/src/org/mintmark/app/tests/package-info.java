/** Drives the real workbench. */
package org.mintmark.app.tests;
