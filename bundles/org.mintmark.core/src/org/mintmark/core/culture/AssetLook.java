package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mintmark.model.AssetKind;

/** Facts as one run of checks sees them: every file is looked at once, so that all rules speak of the same content. */
public final class AssetLook {

    private final AssetStore store;
    private final Map<Path, String> contents = new HashMap<>();
    private final Map<Path, Object> facts = new HashMap<>();

    /** On facts that are shared. */
    public AssetLook(AssetStore store) {
        this.store = store;
    }

    /** Looks at many files at once, with all processors where they are not known. */
    public void prefetch(Map<Path, AssetKind> files) {
        contents.putAll(store.prefetch(files));
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

    /** The SHA-256 of a file. */
    public String sha256(Path file) throws IOException {
        return store.sha256(file);
    }

    /** The files of a folder tree such as a kit or a language pack, listed once in a run. */
    public List<String> files(Path folder) throws IOException {
        return store.files(folder);
    }

    /** A language pack's folders. */
    public LanguagePack pack(Path path) throws IOException {
        return store.pack(path);
    }

    private Object facts(AssetKind kind, Path file) throws IOException {
        Object known = facts.get(file);
        if (known == null) {
            String content = contents.get(file);
            known = store.facts(kind, file, content == null ? store.content(file) : content);
            facts.put(file, known);
        }
        return known;
    }
}
