package org.mintmark.core.driver;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.mintmark.core.Product;
import org.mintmark.core.boot.BootFacts;
import org.mintmark.core.boot.BootLaunch;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.Digests;

/** What was found inside images, one file an image in the cache folder, named by the image's fingerprint. */
public final class BootFactsCache {

    private static final String FORM = "mintmark-boot-1 " + Product.VERSION;

    private final DigestCache digests;

    /** Beside the digests in the user's cache folder. */
    public BootFactsCache(DigestCache digests) {
        this.digests = digests;
    }

    /** What is known of an image. */
    public Optional<BootFacts> find(Path wim, int image) throws IOException {
        Path file = file(wim, image);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (!in.readUTF().equals(FORM)) {
                return Optional.empty();
            }
            return Optional.of(new BootFacts(new BootLaunch(bytes(in), bytes(in)), FactsCodec.list(in, FactsCodec::driver)));
        } catch (IOException e) {
            return Optional.empty(); // a damaged cache only costs time
        }
    }

    /** Remembers what was found; a cache that can't be written only costs time. */
    public void remember(Path wim, int image, BootFacts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(FORM);
        bytes(out, facts.launch().ini());
        bytes(out, facts.launch().batch());
        FactsCodec.list(out, facts.drivers(), FactsCodec::driver);
        Path file = file(wim, image);
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, bytes.toByteArray());
        } catch (IOException e) {
            return; // looked at again next time
        }
    }

    private Path file(Path wim, int image) throws IOException {
        String key = digests.fingerprint(wim) + " " + image;
        return digests.folder().resolve("images").resolve(Digests.sha256(key.getBytes(StandardCharsets.UTF_8)) + ".bin");
    }

    private static void bytes(DataOutputStream out, Optional<byte[]> bytes) throws IOException {
        out.writeInt(bytes.map(b -> b.length).orElse(-1));
        out.write(bytes.orElse(new byte[0]));
    }

    private static Optional<byte[]> bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? Optional.empty() : Optional.of(in.readNBytes(Math.min(length, BootLaunch.MAX_SIZE)));
    }
}
