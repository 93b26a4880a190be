package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mintmark.core.check.Change.FileChange;
import org.mintmark.model.Culture;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.io.SkuFile;

/** One change to many SKUs, as the files would be after it; nothing is written here. */
public final class ManySkus {

    private ManySkus() {
    }

    /**
     * A culture more for each SKU that does not declare it.
     *
     * @throws IOException when a SKU can't be read; the message is a sentence
     */
    public static List<FileChange> addCulture(List<Path> skus, String tag) throws IOException {
        return change(skus, (file, sku) -> {
            if (sku.getCultures().stream().anyMatch(c -> tag.equalsIgnoreCase(c.getTag()))) {
                return false;
            }
            Culture culture = SkuFactory.eINSTANCE.createCulture();
            culture.setTag(tag);
            sku.getCultures().add(culture);
            sku.getExcludedCultures().removeIf(tag::equalsIgnoreCase);
            return true;
        });
    }

    /** What is done to one SKU's model. */
    interface Edit {
        /** Changes the model of a file; false where it is to stay as it is. */
        boolean apply(Path file, Sku sku) throws IOException;
    }

    /** The files that an edit changes, with what they hold before and after. */
    static List<FileChange> change(List<Path> skus, Edit edit) throws IOException {
        SkuFile files = new SkuFile();
        List<FileChange> changes = new ArrayList<>();
        for (Path file : skus) {
            byte[] before = SkuFile.read(file);
            Sku sku = files.load(before, file);
            if (edit.apply(file, sku)) {
                changes.add(new FileChange(file, before, files.write(sku)));
            }
        }
        return changes;
    }
}
