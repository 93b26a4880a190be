/** Reads driver INF files: text, sections, device models, the files and services they install, and which of it a Windows would use. */
package org.mintmark.engine.inf;
