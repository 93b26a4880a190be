package org.mintmark.core.check.image;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.Effective;
import org.mintmark.core.resolve.EffectiveSku;

/** A capture that a SKU inherits while its hardware, firmware or layout are its own: the image is of another machine. */
final class SharedRule extends Rule {

    SharedRule() {
        super("image.shared", PROCEDURE + ", \"a hardware-specific image\"");
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        EffectiveSku sku = context.sku();
        if (!context.needsMedia() || sku.capture() == null) {
            return;
        }
        int owner = sku.files().indexOf(sku.capture().owner());
        List<String> own = new ArrayList<>();
        add(sku.firmware().file(), "firmware", owner, sku, own);
        add(sku.layout().file(), "disk layout", owner, sku, own);
        for (Effective<?> id : sku.hardwareIds()) {
            add(id.file(), "hardware", owner, sku, own);
        }
        if (!own.isEmpty()) {
            issues.accept(new Issue(code(), Severity.WARNING, "The factory image is " + sku.capture().ownerId() + "'s, but this SKU has its own "
                    + String.join(" and ", own.stream().distinct().toList()) + ": give it a capture of its own, or move the difference to "
                    + sku.capture().ownerId() + " if the image fits both.", sku.file(), "capture"));
        }
    }

    /** Notes what is declared nearer to the SKU than its capture. */
    private static void add(Path declaredIn, String what, int owner, EffectiveSku sku, List<String> own) {
        int level = declaredIn == null ? -1 : sku.files().indexOf(declaredIn);
        if (level >= 0 && level < owner) {
            own.add(what);
        }
    }
}
