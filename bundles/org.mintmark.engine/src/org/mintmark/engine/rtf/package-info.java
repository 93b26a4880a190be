/** Rich text, such as licence terms. */
package org.mintmark.engine.rtf;
