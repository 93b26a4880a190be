package org.mintmark.core.check.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.engine.wim.SplitRequest;

/** No file of the set may be larger than FAT32 allows, because the customer's key is FAT32. */
final class PartSizeRule extends Rule {

    PartSizeRule() {
        super("image.part.over-fat32", PROCEDURE + ", step 2: no file larger than 4 GB");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) throws IOException {
        EffectiveCapture capture = context.sku().capture();
        if (capture == null || !context.needsMedia()) {
            return;
        }
        if (!capture.imported() && (capture.partSize().value() > SplitRequest.FAT32_LIMIT || capture.partSize().value() < 1 << 20)) {
            issues.accept(new Issue(code(), Severity.ERROR, "The part size " + capture.partSize().value()
                    + " is not between 1 MiB and " + SplitRequest.FAT32_LIMIT + " bytes: 4000 MiB (4194304000) leaves room for the tables.",
                    capture.partSize().file() == null ? context.sku().file() : capture.partSize().file(), "capture/partSize"));
        }
        for (String path : context.image().map(ImageFacts::oversized).orElse(List.of())) {
            if (!LeftoverRule.excluded(path, context)) {
                issues.accept(new Issue(code(), Severity.ERROR, "The file " + path + " of the factory image is larger than FAT32 allows for one file and can't be"
                        + " compressed below that: remove it before sysprep, or add \\" + path + " to the capture's exclusions.", context.sku().file(), "capture"));
            }
        }
        if (context.imported().isPresent()) {
            for (Path file : context.imported().get().files()) {
                if (Files.size(file) > SplitRequest.FAT32_LIMIT) {
                    issues.accept(new Issue(code(), Severity.ERROR, file.getFileName() + " has " + Files.size(file)
                            + " bytes, FAT32 allows " + SplitRequest.FAT32_LIMIT
                            + ": run GenDiskXML again, which splits it; a sealed set is never re-split.", file, ""));
                }
            }
        }
    }
}
