package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.digest.FactCache;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.AssetKind;

/**
 * Facts of asset files, found once for each content: files of the same bytes share them, and an unchanged file costs a
 * look at its directory entry.
 */
public final class AssetStore {

    /** Largest asset that is looked at, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final int PARALLEL_FROM = 8;

    private final DigestCache digests;
    private final FactCache remembered;
    private final Map<String, Object> facts = new ConcurrentHashMap<>();

    /** With the digests and facts that are remembered. */
    public AssetStore(DigestCache digests, FactCache remembered) {
        this.digests = digests;
        this.remembered = remembered;
    }

    /** Facts of a rich text. */
    public TextFacts text(Path file) throws IOException {
        return (TextFacts) facts(AssetKind.RESTART_INSTRUCTIONS, file);
    }

    /** Facts of a picture. */
    public PictureFacts picture(Path file) throws IOException {
        return (PictureFacts) facts(AssetKind.SERVER_IMAGE, file);
    }

    /** Facts of a help book. */
    public HelpFacts help(Path file) throws IOException {
        return (HelpFacts) facts(AssetKind.RESTART_HELP, file);
    }

    /** The SHA-256 of an asset. */
    public String sha256(Path file) throws IOException {
        Optional<String> known = digests.knownSha256(file);
        return known.isPresent() ? known.get() : learn(null, file);
    }

    private Object facts(AssetKind kind, Path file) throws IOException {
        Optional<String> known = digests.knownSha256(file);
        String sha256 = known.isPresent() ? known.get() : learn(kind, file);
        String key = kind.getLiteral() + sha256;
        Object found = facts.get(key);
        if (found == null) {
            found = recall(kind, sha256);
        }
        if (found == null) {
            found = keep(kind, sha256, analyse(kind, content(file)));
        }
        facts.put(key, found);
        return found;
    }

    /** Reads what is not known yet with all processors, so that asking afterwards costs nothing. */
    public void prefetch(Map<Path, AssetKind> files) throws IOException {
        Map<Path, AssetKind> unknown = new ConcurrentHashMap<>();
        for (Map.Entry<Path, AssetKind> file : files.entrySet()) {
            if (digests.knownSha256(file.getKey()).isEmpty()) {
                unknown.put(file.getKey(), file.getValue());
            }
        }
        if (unknown.size() < PARALLEL_FROM) {
            return;
        }
        Map<Path, String> learnt = new ConcurrentHashMap<>();
        unknown.entrySet().parallelStream().forEach(file -> {
            try {
                byte[] content = content(file.getKey());
                String sha256 = Digests.sha256(content);
                learnt.put(file.getKey(), sha256);
                String key = file.getValue().getLiteral() + sha256;
                if (!facts.containsKey(key) && recall(file.getValue(), sha256) == null) {
                    facts.put(key, keep(file.getValue(), sha256, analyse(file.getValue(), content)));
                }
            } catch (IOException e) {
                return; // said where the file is asked for
            }
        });
        note(learnt.entrySet());
    }

    private void note(Collection<Map.Entry<Path, String>> learnt) throws IOException {
        for (Map.Entry<Path, String> file : learnt) {
            digests.noteSha256(file.getKey(), file.getValue());
        }
    }

    private String learn(AssetKind kind, Path file) throws IOException {
        byte[] content = content(file);
        String sha256 = Digests.sha256(content);
        digests.noteSha256(file, sha256);
        if (kind != null) {
            String key = kind.getLiteral() + sha256;
            if (!facts.containsKey(key) && recall(kind, sha256) == null) {
                facts.put(key, keep(kind, sha256, analyse(kind, content)));
            }
        }
        return sha256;
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new FormatException(file + " has " + Files.size(file) + " bytes, more than an asset of the wizard may have: make it smaller.");
        }
        return Files.readAllBytes(file);
    }

    private static Object analyse(AssetKind kind, byte[] content) {
        return switch (kind) {
            case RESTART_INSTRUCTIONS -> AssetAnalysis.text(content);
            case SERVER_IMAGE -> AssetAnalysis.picture(content);
            case RESTART_HELP -> AssetAnalysis.help(content);
        };
    }

    private Object recall(AssetKind kind, String sha256) {
        return remembered.get(FactsText.topic(kind), sha256).map(text -> FactsText.read(kind, text)).orElse(null);
    }

    private Object keep(AssetKind kind, String sha256, Object found) {
        remembered.put(FactsText.topic(kind), sha256, FactsText.write(found));
        return found;
    }
}
