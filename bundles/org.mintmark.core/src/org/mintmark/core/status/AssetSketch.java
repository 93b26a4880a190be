package org.mintmark.core.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mintmark.core.culture.AssetStore;
import org.mintmark.engine.chm.ChmFile;
import org.mintmark.engine.png.Picture;
import org.mintmark.engine.png.PictureImport;
import org.mintmark.engine.png.PictureKind;
import org.mintmark.engine.png.PictureScaler;
import org.mintmark.engine.png.PngDecoder;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.model.AssetKind;

/**
 * A customization file at a glance.
 *
 * @param note what it is in a few words, such as {@code 142 words}; empty where nobody can tell
 * @param picture a small picture of it, empty where it is none or can't be shown
 * @param text its text, empty for a picture
 */
public record AssetSketch(String note, Optional<Picture> picture, String text) {

    /** Of a file that is not there or can't be read; the checks say why. */
    public static final AssetSketch NONE = new AssetSketch("", Optional.empty(), "");

    /**
     * Looks at a file.
     *
     * @param side side of the small picture in pixels
     */
    public static AssetSketch of(AssetKind kind, Path file, int side) {
        try {
            if (Files.size(file) > AssetStore.MAX_BYTES) {
                return NONE;
            }
            byte[] content = Files.readAllBytes(file);
            return switch (kind) {
                case SERVER_IMAGE -> picture(content, side);
                case RESTART_INSTRUCTIONS -> text(RtfReader.read(content).document());
                case RESTART_HELP -> help(content);
            };
        } catch (IOException e) {
            return NONE;
        }
    }

    private static AssetSketch picture(byte[] content, int side) throws IOException {
        boolean png = PictureKind.of(content).filter(k -> k == PictureKind.PNG).isPresent();
        Picture picture = png ? PngDecoder.decode(content) : PictureImport.read(content);
        return new AssetSketch(picture.width() + " × " + picture.height(), Optional.of(PictureScaler.fit(picture, side)), "");
    }

    private static AssetSketch text(RtfDocument document) {
        return new AssetSketch(length(document), Optional.empty(), document.text());
    }

    /** How long a text is in words, or where words are not written apart in characters; numbers of steps are no words. */
    public static String length(RtfDocument document) {
        String text = document.paragraphs().stream().map(p -> p.shown().replace("\uFFFC", "")).collect(Collectors.joining("\n"));
        long wide = text.codePoints().filter(AssetSketch::countsSingly).count();
        long words = List.of(text.split("[^\\p{L}\\p{N}]+")).stream().filter(w -> !w.isEmpty()).count();
        return wide > words ? text.codePoints().filter(Character::isLetterOrDigit).count() + " characters" : words == 1 ? "1 word" : words + " words";
    }

    /** Chinese and Japanese put no spaces between words. */
    private static boolean countsSingly(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static AssetSketch help(byte[] content) throws IOException {
        try (ChmFile book = ChmFile.of(content)) {
            return new AssetSketch(book.information().title(), Optional.empty(), "");
        }
    }
}
