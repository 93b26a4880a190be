package org.mintmark.core.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.mintmark.core.boot.BootImageFile;
import org.mintmark.core.boot.BootLaunch.DriverInfPath;
import org.mintmark.core.resolve.EffectiveDriver;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.inf.TargetSystem;
import org.mintmark.model.DriverTarget;

/**
 * What goes into a boot image.
 *
 * @param packages in loading order
 * @param leftOut packages and INFs that are left out although they are meant for it, with the reason, one sentence each
 */
public record Injection(List<InjectedPackage> packages, List<String> leftOut) {
    /** Takes copies. */
    public Injection {
        packages = List.copyOf(packages);
        leftOut = List.copyOf(leftOut);
    }

    /** Chooses packages and files for the boot image of a disc. */
    public static Injection of(EffectiveSku sku, BootImageFile boot, PackageCache cache) throws IOException {
        List<EffectiveDriver> wanted = sku.drivers().stream().filter(d -> d.enabled() && d.targets().contains(DriverTarget.WINDOWS_PE)
                && d.path().value() != null && d.path().value().path() != null).toList();
        if (wanted.isEmpty()) {
            return new Injection(List.of(), List.of());
        }
        TargetSystem winpe = ImageSystem.windowsPE(sku, Optional.of(boot.file()), boot.index());
        List<PackageFacts> facts = cache.read(wanted.stream().map(d -> d.path().value().path()).toList());
        List<InjectedPackage> packages = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String id = wanted.get(i).id();
            String name = name(id, names);
            List<String> infs = new ArrayList<>();
            Set<String> files = new TreeSet<>();
            for (PackagedInf inf : facts.get(i).infs()) {
                if (inf.usable() && (inf.driver().groups().isEmpty() || inf.driver().serves(winpe))) {
                    if (new DriverInfPath(name, inf.path()).fits()) {
                        infs.add(inf.path());
                        files.addAll(inf.files());
                    } else {
                        leftOut.add("Driver package " + id + ": " + inf.path() + " is left out because its path is too long for winpeshl.ini: shorten it.");
                    }
                }
            }
            if (!infs.isEmpty()) {
                packages.add(new InjectedPackage(id, name, facts.get(i).folder(), infs, List.copyOf(files)));
            } else {
                leftOut.add("Driver package " + id + " is left out of the boot image: " + why(facts.get(i), winpe));
            }
        }
        return new Injection(packages, leftOut);
    }

    private static String why(PackageFacts facts, TargetSystem winpe) {
        return facts.problems().stream().filter(PackageProblem::fatal).map(PackageProblem::message).findFirst()
                .orElse("it has no devices for Windows PE " + winpe.version() + ".");
    }

    /** A folder's name that no command line has to quote, unique in the image. */
    private static String name(String id, Set<String> names) {
        String plain = id.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("[.]+$", "_");
        String name = plain.isEmpty() ? "package" : plain.substring(0, Math.min(60, plain.length()));
        String unique = name;
        for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }
}
