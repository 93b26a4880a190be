package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.digest.FactCache;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.AssetKind;

/**
 * Facts of asset files, found once for each content: files of the same bytes share them, and an unchanged file costs a
 * look at its directory entry. One store serves one run over many SKUs: what folders hold is listed once.
 */
public final class AssetStore {

    /** Largest asset that is looked at, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final int PARALLEL_FROM = 8;

    private final DigestCache digests;
    private final FactCache remembered;
    private final Map<String, Object> facts = new ConcurrentHashMap<>();
    private final Map<Path, LanguagePack> packs = new ConcurrentHashMap<>();
    private final Map<Path, List<String>> trees = new ConcurrentHashMap<>();

    /** With the digests and facts that are remembered. */
    public AssetStore(DigestCache digests, FactCache remembered) {
        this.digests = digests;
        this.remembered = remembered;
    }

    /** The SHA-256 of an asset. */
    String sha256(Path file) throws IOException {
        Optional<String> known = digests.knownSha256(file);
        return known.isPresent() ? known.get() : learn(file);
    }

    /** Facts of a file whose digest is known. */
    Object facts(AssetKind kind, Path file, String sha256) throws IOException {
        String key = kind.getLiteral() + sha256;
        Object found = facts.get(key);
        if (found == null) {
            found = recall(kind, sha256);
            found = found == null ? keep(kind, sha256, analyse(kind, content(file))) : found;
            facts.put(key, found);
        }
        return found;
    }

    /** The files of a folder tree, listed once. */
    List<String> files(Path folder) throws IOException {
        List<String> known = trees.get(folder);
        if (known == null) {
            known = PartnerKit.read(folder).files();
            trees.put(folder, known);
        }
        return known;
    }

    /** A language pack's folders, listed once. */
    LanguagePack pack(Path path) throws IOException {
        LanguagePack known = packs.get(path);
        if (known == null) {
            known = LanguagePack.read(path);
            packs.put(path, known);
        }
        return known;
    }

    /** Digests of files that are there; what is not known yet is read with all processors, and its facts are found on the way. */
    Map<Path, String> prefetch(Map<Path, AssetKind> files) throws IOException {
        Map<Path, AssetKind> unknown = new HashMap<>();
        Map<Path, String> known = new HashMap<>();
        for (Map.Entry<Path, AssetKind> file : files.entrySet()) {
            Optional<String> digest = digests.knownSha256(file.getKey());
            if (digest.isPresent()) {
                known.put(file.getKey(), digest.get());
            } else {
                unknown.put(file.getKey(), file.getValue());
            }
        }
        if (unknown.size() >= PARALLEL_FROM) {
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
            known.putAll(learnt);
        }
        return known;
    }

    private void note(Collection<Map.Entry<Path, String>> learnt) throws IOException {
        for (Map.Entry<Path, String> file : learnt) {
            digests.noteSha256(file.getKey(), file.getValue());
        }
    }

    private String learn(Path file) throws IOException {
        String sha256 = Digests.sha256(content(file));
        digests.noteSha256(file, sha256);
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
