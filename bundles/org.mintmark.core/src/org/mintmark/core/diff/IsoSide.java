package org.mintmark.core.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.verify.IsoVerification;
import org.mintmark.core.verify.Manifest;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;
import org.mintmark.engine.wim.WimSkeleton;

/** An ISO; digests come from its manifest, or from reading where it has none. */
final class IsoSide implements Side {

    private static final int BUFFER = 1 << 20;

    private final Path iso;
    private final IsoImage image;
    private final Map<String, IsoFile> files = new TreeMap<>();
    private final Map<String, String> digests = new HashMap<>();
    private Optional<Manifest> manifest = Optional.empty();

    IsoSide(Path iso) throws IOException {
        this.iso = iso;
        image = IsoImage.open(iso);
        image.files().forEach(f -> files.put(f.path(), f));
        Optional<IsoFile> own = IsoVerification.manifestFile(image);
        if (own.isPresent()) {
            try (InputStream in = image.open(own.get())) {
                manifest = Optional.of(Manifest.parse(in.readNBytes(64 << 20), "The manifest of " + iso.getFileName()));
            }
            manifest.get().files().forEach(f -> digests.put(f.path(), f.sha256()));
            files.remove(MediaTree.MANIFEST);
        }
    }

    @Override
    public String name() {
        return iso.getFileName().toString();
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("volume label", image.label());
        image.date().ifPresent(d -> settings.put("date", d.toString()));
        settings.put("UDF", String.valueOf(image.udf()));
        manifest.ifPresent(m -> settings.put("ISO layout", String.valueOf(m.layout())));
        return settings;
    }

    @Override
    public Map<String, String> tools() throws IOException {
        Map<String, String> tools = new TreeMap<>();
        Path beside = iso.resolveSibling("manifest.json");
        if (Files.isRegularFile(beside)) {
            JsonNode json = Json.read(beside);
            if (json.path("iso").path("name").asText().equals(name())) {
                json.path("tools").properties().forEach(t -> tools.put(t.getKey(), t.getValue().asText()));
            }
        }
        return tools;
    }

    @Override
    public Map<String, Long> files() {
        Map<String, Long> sizes = new TreeMap<>();
        files.forEach((path, file) -> sizes.put(path, file.size()));
        return sizes;
    }

    @Override
    public String sha256(String path, IProgressMonitor monitor) throws IOException {
        String known = digests.get(path);
        if (known != null) {
            return known;
        }
        var digest = Digests.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = open(path)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                digest.update(buffer, 0, count);
            }
        }
        String found = Digests.hex(digest.digest());
        digests.put(path, found);
        return found;
    }

    @Override
    public InputStream open(String path) {
        return image.open(files.get(path));
    }

    @Override
    public void skeleton(String path, Path target) throws IOException {
        IsoFile file = files.get(path);
        if (file.sections().size() != 1) {
            throw new IOException(path + " of " + name() + " lies in several pieces and is compared as a whole only.");
        }
        try (FileChannel channel = FileChannel.open(iso)) {
            WimSkeleton.copy(channel, file.position(), file.size(), target);
        }
    }

    @Override
    public void close() throws IOException {
        image.close();
    }
}
