package org.mintmark.engine.chm;

/** A name in the directory and where its bytes lie in the uncompressed section. */
record ChmEntry(String name, long offset, long length) {
}
