package org.mintmark.workspace;

import java.util.List;
import java.util.Map;

import org.mintmark.model.CaptureMode;
import org.mintmark.model.SealedFile;
import org.mintmark.model.SkuPackage.Literals;

/** Changes what a SKU says about its factory images; each call is one step of the history. */
public final class CaptureEdits {

    private CaptureEdits() {
    }

    /**
     * Makes a SKU carry what GenDiskXML captured.
     *
     * @param folder where it is, as the model has it
     * @param sealed its files
     */
    public static void carry(SkuDocument document, String folder, List<SealedFile> sealed) {
        SkuPart.capture(document).set(Map.of(Literals.CAPTURE__MODE, CaptureMode.IMPORT, Literals.CAPTURE__SOURCE, folder, Literals.CAPTURE__SEALED, sealed));
    }
}
