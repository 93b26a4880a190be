package org.mintmark.core.fleet;

import java.util.List;

import org.mintmark.core.check.Change.FileChange;

/** A change to many SKUs that can be looked at before it is made. */
public interface ManyChange {

    /** What is written, none where nothing changes. */
    List<FileChange> changes();

    /** How many SKUs get something else, families not counted. */
    int skus();
}
