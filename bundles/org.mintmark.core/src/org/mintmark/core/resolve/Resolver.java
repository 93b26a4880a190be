package org.mintmark.core.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.engine.io.FileProblem;
import org.mintmark.model.Administration;
import org.mintmark.model.Firmware;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuPackage;
import org.mintmark.model.io.SkuFile;

/** Resolves a SKU file with its families. */
public final class Resolver {

    /** The {@code .sku} file ending. */
    public static final String EXTENSION = ".sku";

    private static final int MAX_CHAIN = 32;
    /** A file that changed within this time could change again without another time stamp. */
    private static final long SETTLED_MILLIS = 2000;

    private final Locations locations;
    private final SkuFile files = new SkuFile();
    private final Map<Path, Family> families = new ConcurrentHashMap<>();

    /** With the locations of this workstation. */
    public Resolver(Locations locations) {
        this.locations = locations;
    }

    /**
     * Finds the SKU file a user means: the file itself, or the one in the named folder.
     *
     * @throws NoSuchFileException where there is none; the message is a sentence
     */
    public static Path find(Path fileOrFolder) throws IOException {
        Path path = fileOrFolder.toAbsolutePath().normalize();
        if (Files.isRegularFile(path)) {
            return path;
        }
        if (Files.isDirectory(path)) {
            List<Path> found;
            try (var list = Files.list(path)) {
                found = list.filter(f -> f.toString().endsWith(EXTENSION) && Files.isRegularFile(f)).sorted().toList();
            }
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new IOException(fileOrFolder + " holds " + found.size() + " SKU files: name the one you mean.");
            }
            throw new IOException(fileOrFolder + " holds no SKU file: name a folder with a .sku file, or make one with 'mintmark new'.");
        }
        throw new IOException("There is no SKU " + fileOrFolder + ": name a .sku file or the folder that holds it.");
    }

    /**
     * Reads the file and its families and merges them.
     *
     * @throws IOException where the SKU's own file cannot be read; a family that cannot be is a problem of the result
     */
    public EffectiveSku resolve(Path file) throws IOException {
        Path own = file.toAbsolutePath().normalize();
        return resolve(own, files.load(own));
    }

    /** Resolves a model that is being edited; the file says where it belongs. */
    public EffectiveSku resolve(Path file, Sku sku) {
        Path own = file.toAbsolutePath().normalize();
        List<ResolveProblem> problems = new ArrayList<>();
        List<Sku> chain = new ArrayList<>(List.of(sku));
        List<Path> paths = new ArrayList<>(List.of(own));
        followBases(chain, paths, problems);
        Chain merged = new Chain(List.copyOf(chain), List.copyOf(paths));
        LocatedPaths located = new LocatedPaths(locations, problems);
        List<EffectiveCulture> cultures = new CultureMerge(merged, located).cultures();
        var firmware = merged.value(SkuPackage.Literals.SKU__FIRMWARE, Firmware.UEFI);
        EffectiveCapture capture = new CaptureMerge(merged, located).capture();
        return new EffectiveSku(own, merged.models(), merged.files(),
                merged.value(SkuPackage.Literals.SKU__ADMINISTRATION, Administration.REMOTE), firmware,
                merged.value(SkuPackage.Literals.SKU__GENERATION, null), merged.value(SkuPackage.Literals.SKU__REVISION, null),
                merged.value(SkuPackage.Literals.SKU__SMBIOS_MODEL, null),
                merged.hardwareIds(), merged.layout(), cultures, new DriverMerge(merged, located).drivers(), capture,
                new EditionMerge(merged, located, cultures).editions(), List.copyOf(problems));
    }

    /** Where a path leads that a file has, by the locations of this workstation. */
    public Located locate(String path, Path declaringFile) {
        return locations.locate(path, declaringFile);
    }

    /** A family serves many SKUs: it is read again only where its file has changed. */
    private Sku family(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        String stamp = now.size() + ":" + now.lastModifiedTime().to(TimeUnit.NANOSECONDS) + ":" + now.fileKey();
        Family known = families.get(file);
        boolean settled = now.lastModifiedTime().toMillis() < System.currentTimeMillis() - SETTLED_MILLIS;
        if (known == null || !known.stamp.equals(stamp) || !settled) {
            known = new Family(stamp, files.load(file));
            families.put(file, known);
        }
        return known.sku;
    }

    private record Family(String stamp, Sku sku) {
    }

    private void followBases(List<Sku> chain, List<Path> paths, List<ResolveProblem> problems) {
        while (true) {
            int last = chain.size() - 1;
            String base = chain.get(last).getBase();
            if (base == null || base.isBlank()) {
                return;
            }
            Path from = paths.get(last);
            Located located = locations.locate(base, from);
            if (located.path() == null) {
                problems.add(LocatedPaths.unmapped(located, from));
                return;
            }
            if (paths.contains(located.path()) || chain.size() >= MAX_CHAIN) {
                problems.add(new ResolveProblem("sku.base.cycle", "The base " + base + " leads back to "
                        + located.path().getFileName() + ": choose a family that is not based on this SKU.", from));
                return;
            }
            try {
                chain.add(family(located.path()));
                paths.add(located.path());
            } catch (NoSuchFileException e) {
                problems.add(new ResolveProblem("sku.base.missing", "The base " + base
                        + " does not exist: restore the family's file or correct the path.", from));
                return;
            } catch (IOException e) {
                problems.add(new ResolveProblem("sku.base.missing", "The base " + base + " cannot be read: " + FileProblem.sentence(e), from));
                return;
            }
        }
    }
}
