package org.mintmark.core.driver;

import java.nio.file.Path;
import java.util.List;

/**
 * A driver package as it goes into a boot image.
 *
 * @param id the package's id
 * @param name its folder's name in the image
 * @param folder where it is copied from
 * @param infs the INFs that are loaded, in order, as paths in the package
 * @param files everything those INFs need, themselves included; nothing else is copied
 */
public record InjectedPackage(String id, String name, Path folder, List<String> infs, List<String> files) {
    /** Takes copies. */
    public InjectedPackage {
        infs = List.copyOf(infs);
        files = List.copyOf(files);
    }
}
