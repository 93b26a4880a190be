package org.mintmark.core.culture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.culture.RichLines.Line;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.PngWriter;
import org.mintmark.engine.rtf.RtfAlignment;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfFile;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfListItem;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfStyle;
import org.mintmark.engine.rtf.RtfWriter;

/** The way from a rich text to lines and back. */
class RichLinesTest {

    @Test
    void theCorpusComesBackByteForByteAndWhatWouldBeLostIsRefused() throws Exception {
        Path corpus = corpus();
        assumeTrue(corpus != null, "the corpus of real files is not there");
        List<String> wrong = new ArrayList<>();
        int writable = 0;
        int refused = 0;
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rtf")).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                RtfFile read;
                try {
                    read = RtfReader.read(content);
                } catch (FormatException e) {
                    continue;
                }
                RtfDocument back = RichLines.of(read.document()).document();
                if (!java.util.Arrays.equals(RtfWriter.write(read.document(), read.language()), RtfWriter.write(back, read.language()))) {
                    wrong.add(file.getFileName().toString());
                }
                EditableText editable = EditableText.of(content, "xx");
                writable += editable.writable() ? 1 : 0;
                refused += editable.writable() ? 0 : 1;
                assertEquals(editable.writable(), editable.whyNot().isEmpty());
                assertFalse(editable.writable() && !read.writable(), file.toString());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(writable > 10 && refused > 0, writable + " can be edited, " + refused + " can't");
    }

    @Test
    void linksBreaksAndEmptyLinesAreKept() {
        RtfStyle bold = RtfStyle.of("Arial", 24).withBold(true);
        RtfDocument document = new RtfDocument(List.of(RtfParagraph.of(RtfAlignment.CENTER, new RtfRun("a\nb", bold), new RtfRun("c", bold, "https://example.com/")),
                RtfParagraph.of(RtfAlignment.LEFT), RtfParagraph.item(RtfListItem.number(1), RtfRun.plain("x", "Arial", 20))));
        RichLines lines = RichLines.of(document);
        assertEquals("a\u2028bc\n\nx", lines.text());
        assertEquals(3, lines.lines().size());
        assertEquals(document, lines.document());
    }

    @Test
    void listsCountAnew() {
        RtfLayout plain = RtfLayout.PLAIN;
        List<Line> lines = List.of(new Line(plain, Optional.of(RtfListItem.number(3))), new Line(plain, Optional.of(RtfListItem.number(9))),
                new Line(plain, Optional.of(RtfListItem.BULLET)), new Line(plain, Optional.empty()), new Line(plain, Optional.of(RtfListItem.number(1))));
        assertEquals(List.of("3.", "4.", "\u2022", "", "1."), RichLines.counted(lines).stream().map(l -> l.item().map(RtfListItem::label).orElse("")).toList());
    }

    @Test
    void whatTheWriterCannotKeepIsRefusedWithASentence() throws Exception {
        byte[] table = "{\\rtf1\\ansi\\trowd\\cellx1000\\intbl a\\cell\\row}".getBytes(StandardCharsets.US_ASCII);
        EditableText text = EditableText.of(table, "en-US");
        assertFalse(text.writable());
        assertEquals("This text has what saving here would lose (table); edit it in the program it was made with.", text.refusal());
        byte[] cut = "{\\rtf1\\ansi abc".getBytes(StandardCharsets.US_ASCII);
        assertTrue(EditableText.of(cut, "en-US").refusal().startsWith("The file ends in the middle"));
        byte[] fine = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0\\fs20 abc\\par}".getBytes(StandardCharsets.US_ASCII);
        EditableText good = EditableText.of(fine, "ja-JP");
        assertTrue(good.writable());
        assertEquals(0x0411, good.lcid());
        assertArrayEquals(good.write(good.document()), good.write(RtfReader.read(good.write(good.document())).document()));
    }

    @Test
    void picturesFitTheTextOrAreRefused(@TempDir Path folder) throws Exception {
        Path wide = Files.write(folder.resolve("wide.png"), PngWriter.write(780, 100, (x, y) -> 0xFF112233));
        RtfPicture picture = TextPicture.read(wide);
        assertEquals(390 * 15, picture.width());
        assertEquals(50 * 15, picture.height());
        RtfDocument document = new RtfDocument(List.of(RtfParagraph.of(RtfAlignment.LEFT, RtfRun.plain("a", "Arial", 20), picture)));
        assertEquals(document, RichLines.of(document).document());
        Path text = Files.writeString(folder.resolve("a.txt"), "text");
        assertEquals("a.txt is no PNG or JPEG: convert it first.",
                assertThrows(FormatException.class, () -> TextPicture.read(text)).getMessage());
    }

    private static Path corpus() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/corpus/rtf"))) {
                return at.resolve("shared/corpus/rtf");
            }
        }
        return null;
    }
}
