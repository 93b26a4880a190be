package org.mintmark.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;
import org.mintmark.ui.form.ByteText;

/** The lines of a SKU, inherited parts included. */
final class OutlineTree {

    private OutlineTree() {
    }

    static List<OutlineNode> of(EffectiveSku sku) {
        List<OutlineNode> nodes = new ArrayList<>();
        nodes.add(new OutlineNode("", sku.id(), "overview", sku.model(), List.of())); //$NON-NLS-1$ //$NON-NLS-2$
        DiskLayout layout = sku.layout().value();
        nodes.add(new OutlineNode("layout", Messages.layout, "disk", null, //$NON-NLS-1$ //$NON-NLS-2$
                layout == null ? List.of() : layout.getDisks().stream().map(OutlineTree::disk).toList()));
        nodes.add(group("cultures", NLS.bind(Messages.cultures, sku.cultures().size()), "cultures", //$NON-NLS-1$ //$NON-NLS-2$
                sku.cultures().stream().map(c -> new String[] { c.tag(), c.tag() + "  " + Locale.forLanguageTag(c.tag()).getDisplayLanguage(Locale.ENGLISH) }).toList())); //$NON-NLS-1$
        nodes.add(group("drivers", NLS.bind(Messages.drivers, sku.drivers().size()), "drivers", //$NON-NLS-1$ //$NON-NLS-2$
                sku.drivers().stream().map(d -> new String[] { d.id(), d.id() }).toList()));
        nodes.add(new OutlineNode("capture", Messages.images, "images", sku.model().getCapture(), List.of())); //$NON-NLS-1$ //$NON-NLS-2$
        nodes.add(group("editions", Messages.media, "media", sku.editions().stream().map(e -> new String[] { e.id(), e.id() }).toList())); //$NON-NLS-1$ //$NON-NLS-2$
        return nodes;
    }

    private static OutlineNode group(String location, String text, String page, List<String[]> children) {
        return new OutlineNode(location, text, page, null,
                children.stream().map(c -> new OutlineNode(location + "/" + c[0], c[1], page, null, List.of())).toList()); //$NON-NLS-1$
    }

    private static OutlineNode disk(Disk disk) {
        String location = "layout/" + disk.getId(); //$NON-NLS-1$
        return new OutlineNode(location, disk.getId() + "  " + ByteText.of(disk.getSize()), "disk", disk, //$NON-NLS-1$ //$NON-NLS-2$
                disk.getPartitions().stream().map(p -> partition(location, p)).toList());
    }

    private static OutlineNode partition(String disk, Partition partition) {
        return new OutlineNode(disk + "/" + partition.getId(), partition.getId() + "  " + ByteText.of(partition.getSize()), "disk", partition, List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
