/** Rules of the factory images. */
package org.mintmark.core.check.image;
