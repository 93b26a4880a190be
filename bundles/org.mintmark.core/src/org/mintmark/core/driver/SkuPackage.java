package org.mintmark.core.driver;

import java.nio.file.Path;

import org.mintmark.core.resolve.EffectiveDriver;
import org.mintmark.model.DriverTarget;

/**
 * A driver package as a SKU uses it.
 *
 * @param driver what the model says
 * @param facts what is in it
 */
public record SkuPackage(EffectiveDriver driver, PackageFacts facts) {

    /** The package's id. */
    public String id() {
        return driver.id();
    }

    /** The file that declares the package, for problems with it. */
    public Path declaredBy(Path otherwise) {
        return driver.path().file() == null ? otherwise : driver.path().file();
    }

    /** Whether it is meant for the boot image. */
    public boolean forWindowsPE() {
        return driver.targets().contains(DriverTarget.WINDOWS_PE);
    }

    /** Whether it is meant for the factory image. */
    public boolean forServer() {
        return driver.targets().contains(DriverTarget.SERVER_IMAGE);
    }
}
