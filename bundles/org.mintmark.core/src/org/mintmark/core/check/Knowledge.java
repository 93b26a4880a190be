package org.mintmark.core.check;

import java.util.Optional;

import org.mintmark.core.capture.ImageInspection;
import org.mintmark.core.culture.AssetStore;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.digest.FactCache;
import org.mintmark.core.driver.BootFactsCache;
import org.mintmark.core.driver.DriverAnalysis;
import org.mintmark.core.driver.PackageCache;

/**
 * What is known of the content of files, shared by all SKUs that are checked together.
 *
 * @param assets facts of customization files
 * @param drivers knows driver packages and the drivers in images
 * @param images looks into the system drives that are captured or imported
 */
public record Knowledge(AssetStore assets, DriverAnalysis drivers, ImageInspection images) {

    /** What other runs have left in the cache; looks into no image that nobody has looked into before. */
    public static Knowledge cached(DigestCache digests) {
        FactCache facts = new FactCache(digests.folder(), false);
        return new Knowledge(new AssetStore(digests, facts),
                new DriverAnalysis(new PackageCache(digests.folder()), new BootFactsCache(digests)::find),
                new ImageInspection(digests, facts, first -> Optional.empty()));
    }
}
