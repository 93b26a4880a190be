/** Makes, copies, renames and cleans SKU projects. */
package org.mintmark.core.project;
