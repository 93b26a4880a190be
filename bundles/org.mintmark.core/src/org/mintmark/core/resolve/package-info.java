/** What a SKU amounts to once its families are taken into account: every value with where it comes from. */
package org.mintmark.core.resolve;
