package org.mintmark.core.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.mintmark.core.media.MediaTree;
import org.mintmark.model.AssetKind;

/** What the checks {@code media.*} say of a medium that is already made, from the names of its files alone. */
final class MediaRules {

    private static final String CUSTOMIZATION = MediaTree.CUSTOMIZATION.toLowerCase(Locale.ROOT) + "/";

    private final Set<String> paths = new HashSet<>();
    private final List<String> spelt;
    private final Consumer<Problem> problems;

    private MediaRules(List<String> files, Consumer<Problem> problems) {
        this.spelt = files;
        this.problems = problems;
        files.forEach(f -> paths.add(f.toLowerCase(Locale.ROOT)));
    }

    /** Looks at the paths of a medium's files. */
    static void check(List<String> files, Consumer<Problem> problems) {
        new MediaRules(files, problems).check();
    }

    private void check() {
        if (!paths.contains("setup.exe")) {
            problems.accept(Problem.error("media.setup-exe.missing", "",
                    "The medium has no setup.exe in its root, so a client can't start it: build it with the partner kit."));
        }
        for (String path : spelt) {
            if (path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase("GenDiskXML.exe")) {
                problems.accept(Problem.error("media.gendiskxml.present", path,
                        path + " is a factory tool that must not be shipped: build the medium anew."));
            }
        }
        if (!paths.contains("reset/disk.xml")) {
            problems.accept(Problem.error("media.disk-xml.missing", "",
                    "The medium has no Reset/disk.xml, so it can't reset a server: capture or import the images and build it anew."));
        }
        if (paths.stream().noneMatch(p -> p.startsWith("reset/") && ImageSets.isImage(p))) {
            problems.accept(Problem.error("image.missing", "",
                    "The medium has no image in Reset: capture or import the images and build it anew."));
        }
        if (paths.stream().noneMatch(p -> p.endsWith("/boot.wim") || p.equals("boot.wim"))) {
            problems.accept(Problem.error("media.boot-image.missing", "",
                    "The medium has no boot.wim, so a server can't start from it: build it with the partner kit."));
        }
        cultures();
    }

    private void cultures() {
        Set<String> cultures = new HashSet<>();
        paths.stream().filter(p -> p.startsWith(CUSTOMIZATION) && p.indexOf('/', CUSTOMIZATION.length()) > 0)
                .forEach(p -> cultures.add(p.substring(CUSTOMIZATION.length(), p.indexOf('/', CUSTOMIZATION.length()))));
        if (!cultures.contains("en-us")) {
            problems.accept(Problem.error("culture.en-us.missing", "",
                    "The medium has no en-US customization, which clients of every other culture fall back to: add it and build anew."));
        }
        for (String culture : cultures.stream().sorted().toList()) {
            List<String> missing = new ArrayList<>();
            for (AssetKind kind : AssetKind.values()) {
                if (!paths.contains(CUSTOMIZATION + culture + "/" + kind.getLiteral().toLowerCase(Locale.ROOT))) {
                    missing.add(kind.getLiteral());
                }
            }
            if (!missing.isEmpty()) {
                problems.accept(Problem.warning("culture.asset.missing", "", "The customization folder " + culture + " has no "
                        + String.join(" and no ", missing) + "; what the wizard shows then is not defined by its vendor."));
            }
        }
    }
}
