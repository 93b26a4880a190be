/** From a SKU to a result; the packages below are in the order of the data. */
package org.mintmark.core;
