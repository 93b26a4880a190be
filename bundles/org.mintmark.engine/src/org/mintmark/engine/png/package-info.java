/** PNG pictures, such as user tiles and backgrounds. */
package org.mintmark.engine.png;
