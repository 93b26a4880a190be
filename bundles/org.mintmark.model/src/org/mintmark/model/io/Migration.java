package org.mintmark.model.io;

import org.w3c.dom.Document;

/** Lifts a SKU document from one schema version to the next. */
public interface Migration {

    /** The schema version this migration starts from; it ends at the next one. */
    int from();

    /** Changes the document in place; the version attribute is raised by the caller. */
    void migrate(Document document);
}
