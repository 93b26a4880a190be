package org.mintmark.core.check.image;

import java.util.List;

import org.mintmark.core.check.Change;
import org.mintmark.core.check.Change.SealChange;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Fix;
import org.mintmark.core.media.ImportedSet;

/** Records an imported set's digests in the model that declares the capture. */
final class SealFix {

    private SealFix() {
    }

    static Fix of(CheckContext context, ImportedSet set) {
        List<Change> changes = List.of(new SealChange(context.sku().capture().owner(), set.files()));
        return new Fix("Record the digests of " + set.files().size() + " files", changes);
    }
}
