package org.mintmark.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.mintmark.core.media.CaptureRecord;
import org.mintmark.core.plan.StepLog;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.ExclusiveLock;

/** Removes what a build made and nothing else. */
public final class CleanSku {

    private static final Set<String> OWN = Set.of("manifest.json", "report.html");

    /**
     * Removes the outputs of a SKU.
     *
     * @param captures also the images that our own capture made
     * @return what was removed
     */
    public List<Path> clean(EffectiveSku sku, boolean captures) throws IOException {
        List<Path> removed = new ArrayList<>();
        Path build = sku.folder().resolve("build");
        output(build, removed);
        for (var edition : sku.editions()) {
            output(build.resolve(edition.id()), removed);
        }
        removeIfEmpty(build);
        if (captures && sku.capture() != null && !sku.capture().imported() && sku.capture().owner().equals(sku.file())) {
            capture(sku.capture().folder(), removed);
        }
        return removed;
    }

    private static void output(Path folder, List<Path> removed) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (ExclusiveLock lock = ExclusiveLock.acquire(folder, "a clean")) {
            StepLog log = StepLog.of(folder);
            List<Path> made = new ArrayList<>(log.outputs("iso"));
            OWN.forEach(name -> made.add(folder.resolve(name)));
            for (Path file : made) {
                if (Files.deleteIfExists(file)) {
                    removed.add(file);
                }
            }
        }
        FileTree.delete(StepLog.stateFolder(folder));
        removeIfEmpty(folder);
    }

    private static void capture(Path folder, List<Path> removed) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (ExclusiveLock lock = ExclusiveLock.acquire(folder, "a clean")) {
            List<String> names = new ArrayList<>(CaptureRecord.find(folder).map(r -> r.files().stream().map(f -> f.name()).toList()).orElse(List.of()));
            names.add(CaptureRecord.FILE);
            for (String name : names) {
                if (Files.deleteIfExists(folder.resolve(name))) {
                    removed.add(folder.resolve(name));
                }
            }
        }
        FileTree.delete(StepLog.stateFolder(folder));
        removeIfEmpty(folder);
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        if (FileTree.isEmptyFolder(folder)) {
            Files.delete(folder);
        }
    }
}
