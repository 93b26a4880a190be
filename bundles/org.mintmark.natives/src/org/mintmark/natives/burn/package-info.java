/** Burns discs by libburn. */
package org.mintmark.natives.burn;
