package org.mintmark.core.check;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.check.Change.ModelChange;
import org.mintmark.core.check.Change.PartitionChange;
import org.mintmark.core.check.Change.RenameChange;
import org.mintmark.core.check.Change.SealChange;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.ImportedSet;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.model.Capture;
import org.mintmark.model.Partition;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;

/** Does what a fix says to the files, as the command line's {@code --fix} needs it. */
public final class FixApplier {

    private final SkuFile skus = new SkuFile();
    private final DigestCache digests;

    /** With the digests that a change may record. */
    public FixApplier(DigestCache digests) {
        this.digests = digests;
    }

    /** Makes all changes of a fix. */
    public void apply(Fix fix, IProgressMonitor monitor) throws IOException {
        for (Change change : fix.changes()) {
            switch (change) {
                case ModelChange model -> set(model);
                case PartitionChange partition -> set(partition);
                case SealChange seal -> seal(seal, monitor);
                case FileChange file -> write(file);
                case RenameChange rename -> Files.move(rename.file(), rename.file().resolveSibling(rename.to()));
            }
        }
    }

    private void set(ModelChange change) throws IOException {
        Sku sku = skus.load(change.file());
        set(sku, change.feature(), change.value());
        AtomicFile.write(change.file(), skus.write(sku));
    }

    private void set(PartitionChange change) throws IOException {
        Sku sku = skus.load(change.file());
        Partition partition = sku.getLayout().getDisks().stream().filter(d -> change.disk().equals(d.getId()))
                .flatMap(d -> d.getPartitions().stream()).flatMap(p -> Stream.concat(Stream.of(p), p.getChildren().stream()))
                .filter(p -> change.partition().equals(p.getId())).findFirst()
                .orElseThrow(() -> new IOException(change.file() + " has changed since it was checked: check again."));
        set(partition, change.feature(), change.value());
        AtomicFile.write(change.file(), skus.write(sku));
    }

    private static void set(EObject object, String name, String value) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (value == null) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, EcoreUtil.createFromString((EDataType) feature.getEType(), value));
        }
    }

    private void seal(SealChange change, IProgressMonitor monitor) throws IOException {
        Sku sku = skus.load(change.file());
        Capture capture = sku.getCapture();
        capture.getSealed().clear();
        capture.getSealed().addAll(ImportedSet.seal(change.set(), digests, monitor));
        AtomicFile.write(change.file(), skus.write(sku));
    }

    private static void write(FileChange change) throws IOException {
        byte[] now = Files.isRegularFile(change.file()) ? Files.readAllBytes(change.file()) : null;
        if (!Arrays.equals(now, change.before())) {
            throw new IOException(change.file() + " has changed since it was checked: check again.");
        }
        if (change.after() == null) {
            Files.deleteIfExists(change.file());
        } else {
            AtomicFile.write(change.file(), change.after());
        }
    }
}
