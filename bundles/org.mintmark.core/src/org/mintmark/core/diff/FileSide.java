package org.mintmark.core.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.inspect.SettingsFacts;
import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.MediaTreeBuilder;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.media.ResetFiles;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.engine.wim.WimSkeleton;

/** Files of this machine: a media folder, or what an edition of a SKU would put on its disc. */
final class FileSide implements Side {

    private final String name;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, String> settings;
    private final DigestCache digests;

    private FileSide(String name, Map<String, String> settings, DigestCache digests) {
        this.name = name;
        this.settings = settings;
        this.digests = digests;
    }

    /** A folder with a disc's files. */
    static FileSide ofFolder(Path folder, DigestCache digests) throws IOException {
        FileSide side = new FileSide(folder.toAbsolutePath().normalize().getFileName().toString(), Map.of(), digests);
        for (String file : PartnerKit.list(folder)) {
            if (!file.equals(MediaTree.MANIFEST)) {
                side.files.put(file, folder.resolve(file));
            }
        }
        return side;
    }

    /** A SKU: its values, and what the discs of its editions would hold as far as that is there; other editions than the first in folders of their names. */
    static FileSide ofSku(EffectiveSku sku, DigestCache digests) throws IOException {
        FileSide side = new FileSide(sku.id(), SettingsFacts.of(sku), digests);
        for (EffectiveEdition edition : sku.editions()) {
            Located kit = edition.partnerKit().value();
            PartnerKit found = kit == null || kit.path() == null || !Files.isDirectory(kit.path()) ? null : PartnerKit.read(kit.path());
            String prefix = edition == sku.editions().get(0) ? "" : "edition " + edition.id() + ": ";
            for (MediaEntry entry : new MediaTreeBuilder(digests).build(sku, edition, found, ResetFiles.known(sku)).entries()) {
                side.files.put(prefix + entry.path(), entry.source());
            }
        }
        return side;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public Map<String, String> tools() {
        return Map.of();
    }

    @Override
    public Map<String, Long> files() {
        Map<String, Long> sizes = new TreeMap<>();
        files.forEach((path, file) -> sizes.put(path, file.toFile().length()));
        return sizes;
    }

    @Override
    public String sha256(String path, IProgressMonitor monitor) throws IOException {
        return digests.sha256(files.get(path), monitor);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(files.get(path));
    }

    @Override
    public void skeleton(String path, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(files.get(path))) {
            WimSkeleton.copy(channel, 0, channel.size(), target);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
