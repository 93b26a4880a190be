package org.mintmark.core.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.sku.NameRule;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;

/** Gives a SKU another id, together with its file and folder where they bear the old one and every base that points at it. */
public final class RenameSku {

    private final SkuFile files = new SkuFile();

    /**
     * Renames; every file is read before the first is changed.
     *
     * @return the files that were changed, as they are called now
     */
    public List<Path> rename(Path skuFile, String newId) throws IOException {
        Path old = skuFile.toAbsolutePath().normalize();
        NameRule.required(newId);
        Sku sku = files.load(old);
        Path fleet = Fleet.of(old);
        List<Path> owners = new FleetIndex(fleet).files(newId).stream().filter(f -> !f.equals(old)).toList();
        if (!owners.isEmpty()) {
            throw new IOException("'" + newId + "' is the id of " + owners.get(0) + " already: choose another.");
        }
        Path folder = old.getParent();
        Path newFolder = folder.getFileName().toString().equals(sku.getId()) ? folder.resolveSibling(newId) : folder;
        String name = old.getFileName().toString().equals(sku.getId() + Resolver.EXTENSION) ? newId + Resolver.EXTENSION
                : old.getFileName().toString();
        if (!newFolder.equals(folder) && Files.exists(newFolder)) {
            throw new FileAlreadyExistsException(newFolder.toString(), null, "exists already: choose another id");
        }
        Map<Path, byte[]> derived = derived(fleet, old, newFolder.resolve(name));
        sku.setId(newId);
        AtomicFile.write(old, files.write(sku));
        if (Files.exists(folder.resolve(".project"))) {
            AtomicFile.write(folder.resolve(".project"), SkuProject.description(newId));
        }
        Files.move(old, folder.resolve(name));
        if (!newFolder.equals(folder)) {
            Files.move(folder, newFolder);
        }
        List<Path> changed = new ArrayList<>(List.of(newFolder.resolve(name)));
        for (Map.Entry<Path, byte[]> other : derived.entrySet()) {
            AtomicFile.write(other.getKey(), other.getValue());
            changed.add(other.getKey());
        }
        return changed;
    }

    /** The SKUs that are based on it, as they must read then. */
    private Map<Path, byte[]> derived(Path fleet, Path old, Path renamed) throws IOException {
        Map<Path, byte[]> result = new LinkedHashMap<>();
        for (Path file : Fleet.skus(fleet)) {
            Sku other;
            try {
                other = files.load(file);
            } catch (IOException e) {
                continue; // a file nobody can read has no base to keep
            }
            String base = other.getBase();
            if (base != null && !base.startsWith("${") && file.getParent().resolve(base).normalize().equals(old)) {
                other.setBase(SkuProject.relative(file.getParent(), renamed));
                result.put(file, files.write(other));
            }
        }
        return result;
    }
}
