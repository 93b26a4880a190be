/** PNG pictures: checked before they are decoded, fitted to a square, written. */
package org.mintmark.engine.png;
