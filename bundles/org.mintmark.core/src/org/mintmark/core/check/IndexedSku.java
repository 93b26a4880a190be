package org.mintmark.core.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.mintmark.model.DriverPackage;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;

/** What an index remembers of a SKU's file for as long as the file stays as it is. */
final class IndexedSku {

    /** A file that changed within this time could change again without another time stamp. */
    private static final long SETTLED_MILLIS = 2000;

    private final Path file;
    private final String stamp;
    private String id;
    private boolean identified;
    private List<Path> packages;

    private IndexedSku(Path file, String stamp) {
        this.file = file;
        this.stamp = stamp;
    }

    /** The one that was known where it still holds, else a new one. */
    static IndexedSku current(IndexedSku known, Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        boolean settled = now.lastModifiedTime().toMillis() < System.currentTimeMillis() - SETTLED_MILLIS;
        String stamp = settled ? now.size() + ":" + modified + ":" + now.fileKey() : "";
        return known != null && settled && known.stamp.equals(stamp) ? known : new IndexedSku(file, stamp);
    }

    synchronized String id() throws IOException {
        if (!identified) {
            id = new SkuFile().id(file);
            identified = true;
        }
        return id;
    }

    /** Folders of the packages that the SKU's own file declares beside it. */
    synchronized List<Path> packages() throws IOException {
        if (packages == null) {
            Sku sku = new SkuFile().load(file);
            List<Path> found = new ArrayList<>();
            for (DriverPackage driver : sku.getDrivers() == null ? List.<DriverPackage>of() : sku.getDrivers().getPackages()) {
                if (driver.isEnabled() && driver.getPath() != null && !driver.getPath().isBlank() && !driver.getPath().startsWith("$")) {
                    found.add(file.resolveSibling(driver.getPath()).normalize());
                }
            }
            packages = found;
        }
        return packages;
    }
}
