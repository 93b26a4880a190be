/** Driver packages of a SKU, its devices, and which package drives which device in Windows PE and in the factory image. */
package org.mintmark.core.driver;
