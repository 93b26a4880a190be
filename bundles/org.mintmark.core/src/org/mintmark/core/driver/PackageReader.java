package org.mintmark.core.driver;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.mintmark.engine.inf.DriverInf;
import org.mintmark.engine.inf.InfContents;
import org.mintmark.engine.inf.InfFile;
import org.mintmark.engine.inf.InfProblems;
import org.mintmark.engine.inf.InfService;
import org.mintmark.engine.inf.InfSourceFile;
import org.mintmark.engine.io.FormatException;

/** Reads a driver package: its INFs, whether the files they need are there and of the right architecture, its catalogues. */
final class PackageReader {

    private static final String ARCHITECTURE = "amd64";

    private final PackageFiles files;
    private final Map<String, InfFile> infs = new HashMap<>();
    private final CatalogCheck catalogs;
    private final List<PackageProblem> problems = new ArrayList<>();

    private PackageReader(PackageFiles files) {
        this.files = files;
        catalogs = new CatalogCheck(files);
    }

    static PackageFacts read(PackageFiles files) throws IOException {
        return new PackageReader(files).read();
    }

    /** A package whose folder can't be read. */
    static PackageFacts unreadable(Path folder, String message) {
        return new PackageFacts(folder, List.of(), List.of(new PackageProblem("driver.file.missing", "", message, true)));
    }

    private PackageFacts read() throws IOException {
        List<PackagedInf> packaged = new ArrayList<>();
        Map<String, DriverInf> drivers = new LinkedHashMap<>();
        for (String path : files.ending(".inf")) {
            parse(path).ifPresent(inf -> drivers.put(path, DriverInf.of(inf)));
        }
        templates(drivers);
        boolean wanted = drivers.values().stream().anyMatch(PackageReader::serves);
        for (Map.Entry<String, DriverInf> each : drivers.entrySet()) {
            packaged.add(check(each.getKey(), each.getValue(), wanted));
        }
        if (drivers.isEmpty() && problems.isEmpty()) {
            problem("driver.inf.invalid", "", "holds no INF: unpack the vendor's archive and name the folder that has the .inf in it.", true);
        }
        return new PackageFacts(files.folder(), packaged, problems);
    }

    private Optional<InfFile> parse(String path) throws IOException {
        try {
            InfFile inf = InfFile.read(files.folder().resolve(path));
            if (inf.section("version").isEmpty() && inf.section("autorun").isPresent()) {
                return Optional.empty(); // autorun.inf starts programs and is no driver's
            }
            infs.put(path.toLowerCase(Locale.ROOT), inf);
            return Optional.of(inf);
        } catch (NoSuchFileException e) {
            return Optional.empty(); // gone since it was listed
        } catch (FormatException e) {
            problem("driver.inf.invalid", path, e.getMessage(), true);
            return Optional.empty();
        }
    }

    private void templates(Map<String, DriverInf> drivers) {
        for (String path : files.ending(".inx")) {
            if (drivers.isEmpty()) {
                problem("driver.inf.not-stamped", path, InfProblems.NOT_STAMPED.formatted(path), true);
            }
        }
    }

    /** Whether an INF is for 64-bit Windows; one without devices and architecture says nothing against it. */
    private static boolean serves(DriverInf driver) {
        List<String> architectures = driver.architectures();
        return architectures.contains(ARCHITECTURE) || architectures.isEmpty() && driver.groups().isEmpty();
    }

    private PackagedInf check(String path, DriverInf driver, boolean othersServe) throws IOException {
        int before = problems.size();
        InfFile inf = infs.get(path.toLowerCase(Locale.ROOT));
        if (!driver.stamped()) {
            problem("driver.inf.not-stamped", path, InfProblems.NOT_STAMPED.formatted(path), true);
        }
        InfProblems.of(inf, driver).stream().filter(InfProblems.Problem::fatal).forEach(p -> problem("driver.inf.invalid", path, p.message(), true));
        if (problems.size() == before && !serves(driver)) {
            String only = String.join(", ", driver.architectures());
            if (!othersServe) {
                problem("driver.architecture", path, only.isEmpty() ? "'" + path + "' has no devices for 64-bit Windows: take the vendor's x64 package."
                        : "'" + path + "' is for " + only + " only, but Windows PE and the server are 64-bit (amd64): take the vendor's x64 package.", true);
            }
            return new PackagedInf(path, driver, List.of(path), "", "", false, List.of(), false);
        }
        if (problems.size() > before) {
            return new PackagedInf(path, driver, List.of(path), "", "", false, List.of(), false);
        }
        InfContents contents = InfContents.of(inf, driver, ARCHITECTURE, name -> Optional.ofNullable(infs.get(beside(path, name).toLowerCase(Locale.ROOT))));
        List<String> needed = needed(path, contents);
        String catalog = driver.version().catalog(ARCHITECTURE).orElse("");
        CatalogCheck.Outcome signature = catalogs.check(path, catalog, needed);
        problems.addAll(signature.problems());
        Set<String> all = new LinkedHashSet<>(List.of(path));
        files.find(beside(path, catalog)).ifPresent(all::add);
        all.addAll(needed);
        boolean fatal = problems.subList(before, problems.size()).stream().anyMatch(PackageProblem::fatal);
        return new PackagedInf(path, driver, List.copyOf(all), catalog, signature.signer(), signature.signed(),
                contents.services().stream().map(InfService::name).toList(), !fatal);
    }

    /** The files that are there; those that are not, and programs of another architecture, are problems. */
    private List<String> needed(String path, InfContents contents) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (InfSourceFile file : contents.files()) {
            String wanted = beside(path, file.path());
            Optional<String> there = files.find(wanted);
            // setup takes a compressed file with an underscore for its last letter
            there = there.isPresent() || wanted.isEmpty() ? there : files.find(wanted.substring(0, wanted.length() - 1) + "_");
            there.ifPresentOrElse(found::add, () -> missing.add(file.path()));
        }
        if (!missing.isEmpty()) {
            String more = missing.size() > 3 ? " and " + (missing.size() - 3) + " more" : "";
            problem("driver.file.missing", path, "'" + path + "' copies " + String.join(", ", missing.subList(0, Math.min(3, missing.size()))) + more
                    + ", which the package does not have: copy the vendor's package whole.", true);
        }
        for (String file : found) {
            String machine = file.toLowerCase(Locale.ROOT).endsWith(".sys") ? ProgramMachine.of(files.folder().resolve(file)) : "";
            if (!machine.isEmpty() && !machine.equals(ARCHITECTURE)) {
                problem("driver.architecture", path, "'" + file + "' is a driver for " + machine
                        + ", but '" + path + "' installs it on 64-bit Windows (amd64): take the vendor's x64 package.", true);
            }
        }
        return found;
    }

    private void problem(String code, String inf, String message, boolean fatal) {
        problems.add(new PackageProblem(code, inf, message, fatal));
    }

    /** A path beside an INF. */
    static String beside(String inf, String name) {
        int slash = inf.lastIndexOf('/');
        return slash < 0 ? name : inf.substring(0, slash + 1) + name;
    }

}
