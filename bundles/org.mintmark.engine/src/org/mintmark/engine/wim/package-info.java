/** Windows imaging files: what their headers say, the sets their parts form, the port of the library that makes them, and a small author for reference images. */
package org.mintmark.engine.wim;
