package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.List;

/** A view of this room in which rows are chosen that commands on many SKUs mean. */
interface ChosenSkus {

    /** The chosen rows' files, in their order. */
    List<Path> chosen();

    /** Tells that the chosen rows have projects now. */
    void projectsMade();
}
