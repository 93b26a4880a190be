package org.mintmark.core.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mintmark.engine.catalog.CatalogFile;
import org.mintmark.engine.catalog.CatalogMember;
import org.mintmark.engine.catalog.FileDigests;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/** Compares the files of an INF with the catalogue that should vouch for them. */
final class CatalogCheck {

    private static final int MAX_TEXT = 16 << 20;

    private final PackageFiles files;
    private final Map<String, CatalogFile> catalogs = new HashMap<>();
    private final Map<String, Set<String>> digests = new HashMap<>();

    CatalogCheck(PackageFiles files) {
        this.files = files;
    }

    /** What came of it. */
    record Outcome(String signer, boolean signed, List<PackageProblem> problems) {
    }

    Outcome check(String inf, String catalogName, List<String> needed) throws IOException {
        if (catalogName.isEmpty()) {
            return unsigned(inf, "driver.catalog.missing", "'" + inf
                    + "' names no catalogue (CatalogFile), so it is unsigned and 64-bit Windows may refuse it: take the vendor's signed package.", false);
        }
        Optional<String> path = files.find(PackageReader.beside(inf, catalogName));
        if (path.isEmpty()) {
            return unsigned(inf, "driver.catalog.missing", "'" + inf + "' is unsigned because its catalogue " + catalogName
                    + " is not in the package: copy the vendor's package whole.", false);
        }
        CatalogFile catalog;
        try {
            catalog = catalogs.containsKey(path.get()) ? catalogs.get(path.get()) : CatalogFile.read(files.folder().resolve(path.get()));
            catalogs.put(path.get(), catalog);
        } catch (FormatException e) {
            return unsigned(inf, "driver.catalog.signature", e.getMessage(), true);
        }
        List<PackageProblem> problems = new ArrayList<>();
        if (!catalog.signature().valid()) {
            problems.add(new PackageProblem("driver.catalog.signature", inf, "the signature of '" + path.get() + "' does not hold: "
                    + catalog.signature().problem() + " Copy the vendor's package again.", true));
        }
        compare(inf, path.get(), catalog, needed).ifPresent(problems::add);
        return new Outcome(catalog.signature().signer(), problems.isEmpty(), problems);
    }

    private static Outcome unsigned(String inf, String code, String message, boolean fatal) {
        return new Outcome("", false, List.of(new PackageProblem(code, inf, message, fatal)));
    }

    private Optional<PackageProblem> compare(String inf, String catalogPath, CatalogFile catalog, List<String> needed) throws IOException {
        Set<String> known = catalog.digests();
        List<String> different = new ArrayList<>();
        if (!matches(inf, known)) {
            different.add(inf);
        }
        for (String file : needed) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            // catalogues need not list everything that is copied, but they list drivers, and what they name must match
            boolean must = name.toLowerCase(Locale.ROOT).endsWith(".sys") || catalog.members().stream().map(CatalogMember::file).anyMatch(name::equalsIgnoreCase);
            if (must && !matches(file, known)) {
                different.add(file);
            }
        }
        if (different.isEmpty()) {
            return Optional.empty();
        }
        String why = different.contains(inf) && lineEndsChanged(inf, known)
                ? "only its line ends differ, as version control leaves them: restore it and mark *.inf and *.cat as binary"
                : "it was changed after it was signed: copy the vendor's package again";
        return Optional.of(new PackageProblem("driver.catalog.hash", inf, String.join(", ", different.subList(0, Math.min(3, different.size())))
                + (different.size() == 1 ? " is" : " are") + " not what '" + catalogPath + "' vouches for; " + why + ".", true));
    }

    private boolean matches(String file, Set<String> known) throws IOException {
        Set<String> own = digests.get(file);
        if (own == null) {
            own = FileDigests.of(files.folder().resolve(file), known.stream().anyMatch(d -> d.length() == 32));
            digests.put(file, own);
        }
        return own.stream().anyMatch(known::contains);
    }

    private boolean lineEndsChanged(String inf, Set<String> known) throws IOException {
        Path file = files.folder().resolve(inf);
        if (Files.size(file) > MAX_TEXT) {
            return false;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        for (String ends : List.of(text, text.replace("\n", "\r\n"))) {
            byte[] bytes = ends.getBytes(StandardCharsets.ISO_8859_1);
            if (known.contains(Digests.sha256(bytes)) || known.contains(Digests.hex(sha1(bytes)))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
