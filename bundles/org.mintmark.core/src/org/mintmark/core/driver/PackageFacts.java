package org.mintmark.core.driver;

import java.nio.file.Path;
import java.util.List;

/**
 * What is in a driver package, and what is wrong with it.
 *
 * @param folder the package
 * @param infs its INFs by path
 * @param problems in the order of the INFs
 */
public record PackageFacts(Path folder, List<PackagedInf> infs, List<PackageProblem> problems) {
    /** Takes copies. */
    public PackageFacts {
        infs = List.copyOf(infs);
        problems = List.copyOf(problems);
    }

    /** Whether any of its INFs can be used. */
    public boolean usable() {
        return infs.stream().anyMatch(PackagedInf::usable);
    }
}
