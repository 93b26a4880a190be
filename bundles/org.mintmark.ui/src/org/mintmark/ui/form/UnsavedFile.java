package org.mintmark.ui.form;

import java.nio.file.Path;
import java.util.Optional;

/** An editor whose file others show while it is being edited; it fires {@code PROP_DIRTY} with every change. */
public interface UnsavedFile {

    /** The file. */
    Path path();

    /** What it would hold if it were saved now; empty where nothing is unsaved. */
    Optional<byte[]> unsaved();
}
