package org.mintmark.ui.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Origin;
import org.mintmark.workspace.build.Workshops;

/** The parts of a SKU, those of its families included. */
final class SkuNodes {

    private final IFile file;
    private final EffectiveSku sku;

    private SkuNodes(IFile file) throws IOException {
        this.file = file;
        this.sku = Workshops.resolver().resolve(file.getLocation().toPath());
    }

    /** Reads the SKU and its families. */
    static List<SkuNode> of(IFile file) throws IOException {
        return new SkuNodes(file).areas();
    }

    private List<SkuNode> areas() {
        List<SkuNode> cultures = sku.cultures().stream().map(c -> node("cultures/" + c.tag(), //$NON-NLS-1$
                c.tag() + "  " + Locale.forLanguageTag(c.tag()).getDisplayLanguage(Locale.ENGLISH), "cultures", from(c.origin(), c.file()), List.of())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
        List<SkuNode> drivers = sku.drivers().stream().map(d -> node("drivers/" + d.id(), d.id(), "drivers", //$NON-NLS-1$ //$NON-NLS-2$
                from(d.path().origin(), d.path().file()), List.of())).toList();
        List<SkuNode> editions = sku.editions().stream().map(e -> node("editions/" + e.id(), e.id(), "media", "", List.of())).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return List.of(node("layout", Messages.layout, "disk", from(sku.layout().origin(), sku.layout().file()), List.of()), //$NON-NLS-1$ //$NON-NLS-2$
                node("cultures", NLS.bind(Messages.cultures, cultures.size()), "cultures", "", cultures), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                node("drivers", NLS.bind(Messages.drivers, drivers.size()), "drivers", "", drivers), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                node("capture", Messages.images, "images", sku.capture() == null || sku.capture().owner().equals(sku.file()) ? "" : sku.capture().ownerId(), List.of()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                node("editions", Messages.media, "media", "", editions)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private SkuNode node(String location, String text, String page, String from, List<SkuNode> children) {
        return new SkuNode(file, location, text, page, from, children);
    }

    private static String from(Origin origin, Path file) {
        return origin == Origin.INHERITED && file != null ? file.getFileName().toString().replaceFirst("\\.sku$", "") : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
