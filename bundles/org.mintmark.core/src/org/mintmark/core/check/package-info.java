/** Is the SKU right? One class a rule, in the packages below. */
package org.mintmark.core.check;
