package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.digest.FactCache;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.AssetKind;

/**
 * Facts of asset files, found once for each content: files of the same bytes share them, and an unchanged file costs a
 * look at its directory entry. One store serves one run over many SKUs: what folders hold is listed once.
 */
public final class AssetStore {

    /** Largest asset that is looked at, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

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
        return digests.sha256(file, new NullProgressMonitor());
    }

    /** The key of a file's content. */
    String content(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Optional<String> known = remembered.content(file, now);
        if (known.isPresent()) {
            return known.get();
        }
        String key = FactCache.key(bytes(file));
        remembered.noteContent(file, now, key);
        return key;
    }

    /** Facts of a file whose content's key is known. */
    Object facts(AssetKind kind, Path file, String content) throws IOException {
        String key = kind.getLiteral() + content;
        Object found = facts.get(key);
        if (found == null) {
            found = recall(kind, content);
            found = found == null ? keep(kind, content, analyse(kind, bytes(file))) : found;
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

    /** Keys of the contents of files that are there; what is not known yet is read with all processors, and its facts are found on the way. */
    Map<Path, String> prefetch(Map<Path, AssetKind> files) {
        Map<Path, String> known = new ConcurrentHashMap<>();
        files.entrySet().parallelStream().forEach(file -> {
            try {
                known.put(file.getKey(), learn(file.getValue(), file.getKey()));
            } catch (IOException e) {
                return; // said where the file is asked for
            }
        });
        return known;
    }

    private String learn(AssetKind kind, Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        Optional<String> known = remembered.content(file, now);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] content = bytes(file);
        String key = FactCache.key(content);
        remembered.noteContent(file, now, key);
        String fact = kind.getLiteral() + key;
        if (!facts.containsKey(fact) && recall(kind, key) == null) {
            facts.put(fact, keep(kind, key, analyse(kind, content)));
        }
        return key;
    }

    private static byte[] bytes(Path file) throws IOException {
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

    private Object recall(AssetKind kind, String content) {
        return remembered.get(FactsText.topic(kind), content).map(text -> FactsText.read(kind, text)).orElse(null);
    }

    private Object keep(AssetKind kind, String content, Object found) {
        remembered.put(FactsText.topic(kind), content, FactsText.write(found));
        return found;
    }
}
