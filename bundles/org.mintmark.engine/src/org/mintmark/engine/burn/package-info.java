/** Burns images to discs: the port, and the program that comes with Windows behind it. */
package org.mintmark.engine.burn;
