/** Rich text (RTF): a document model, its reader and its writer. */
package org.mintmark.engine.rtf;
