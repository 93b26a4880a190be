package org.mintmark.ui.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.mintmark.model.Disk;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Partition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.io.SkuFile;

/** A partition on the clipboard: the text of a SKU that declares nothing else, so that it goes from one workbench to another. */
final class PartitionClipboard {

    private final Display display;

    PartitionClipboard(Display display) {
        this.display = display;
    }

    void copy(Partition partition) throws IOException {
        Sku sku = SkuFactory.eINSTANCE.createSku();
        DiskLayout layout = SkuFactory.eINSTANCE.createDiskLayout();
        Disk disk = SkuFactory.eINSTANCE.createDisk();
        sku.setId("clipboard"); //$NON-NLS-1$
        disk.getPartitions().add(EcoreUtil.copy(partition));
        layout.getDisks().add(disk);
        sku.setLayout(layout);
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] { new String(new SkuFile().write(sku), StandardCharsets.UTF_8) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    /**
     * What was copied.
     *
     * @throws IOException with a sentence where the clipboard holds no partition
     */
    Partition paste() throws IOException {
        Clipboard clipboard = new Clipboard(display);
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        try {
            Sku sku = new SkuFile().load(String.valueOf(text).getBytes(StandardCharsets.UTF_8), Path.of("clipboard.sku")); //$NON-NLS-1$
            List<Partition> found = sku.getLayout() == null ? List.of() : sku.getLayout().getDisks().stream().flatMap(d -> d.getPartitions().stream()).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
        } catch (IOException e) {
            throw new IOException(Messages.noPartition, e);
        }
        throw new IOException(Messages.noPartition);
    }
}
