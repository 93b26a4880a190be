package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.ui.preview.DrawnText;

/** The texts that the Preview view draws. */
class PreviewTextTest {

    @Test
    void drawnTextIsTheReadersTextForTheWholeCorpus() throws IOException {
        Path corpus = corpus();
        assumeTrue(corpus != null, "the corpus of real files is not there");
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rtf")).sorted().toList()) {
                RtfDocument document;
                try {
                    document = RtfReader.read(Files.readAllBytes(file)).document();
                } catch (FormatException e) {
                    continue; // said so by the reader's own tests
                }
                DrawnText drawn = new DrawnText(Display.getCurrent(), document, 1560);
                while (!drawn.layOut(50)) {
                    Robot.pumpFor(0);
                }
                count++;
                if (!drawn.text().equals(expected(document))) {
                    wrong.add(file.getFileName().toString());
                }
                drawn.dispose();
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(count > 20, "only " + count + " texts");
    }

    /** The reader's text, with what is shown in capitals written so. */
    private static String expected(RtfDocument document) {
        return document.paragraphs().stream().map(PreviewTextTest::expected).collect(Collectors.joining("\n"));
    }

    private static String expected(RtfParagraph paragraph) {
        return paragraph.item().map(i -> i.label() + "\t").orElse("") + paragraph.content().stream()
                .map(c -> c instanceof RtfRun run && run.style().capitals() ? run.shown().toUpperCase(Locale.ROOT) : c.shown().replace("\uFFFC", ""))
                .collect(Collectors.joining());
    }

    @Test
    void thisMachineHasAGlyphForEveryLetterOfTheTexts() throws Exception {
        Set<Integer> letters = BrandedFleet.TEXTS.values().stream().flatMap(List::stream).flatMapToInt(String::codePoints).boxed().collect(Collectors.toSet());
        assertTrue(letters.size() > 150, "only " + letters.size() + " letters");
        List<String> missing = new ArrayList<>();
        for (int letter : letters) {
            Process list = new ProcessBuilder("fc-list", ":charset=" + Integer.toHexString(letter), "family").start();
            if (new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8).isBlank()) {
                missing.add(Character.toString(letter));
            }
        }
        assertEquals(List.of(), missing);
    }

    /** A letter that no font has is drawn as a frame with its number in it: what all such frames share must be in no letter of the texts. */
    @Test
    void noLetterOfTheTextsIsDrawnAsAnEmptyFrame() {
        Font font = new Font(Display.getCurrent(), "Segoe UI", 24, SWT.NORMAL); // stood in for by what the machine has, as in the preview
        BitSet frame = ink(font, 0x0378);
        for (int unassigned : new int[] { 0x0381, 0x038D, 0x03A2, 0x0530, 0x0557, 0x058B, 0x05C8, 0x0590, 0x07B2 }) {
            frame.and(ink(font, unassigned));
        }
        assertTrue(frame.cardinality() > 50, "there is no frame for letters without a glyph");
        assertTrue(framed(frame, ink(font, 0x0558)), "a letter without a glyph is not known by its frame");
        List<String> missing = BrandedFleet.TEXTS.values().stream().flatMap(List::stream).flatMapToInt(String::codePoints).distinct()
                .filter(letter -> framed(frame, ink(font, letter))).mapToObj(Character::toString).toList();
        font.dispose();
        assertEquals(List.of(), missing);
    }

    private static boolean framed(BitSet frame, BitSet ink) {
        BitSet common = (BitSet) frame.clone();
        common.and(ink);
        return common.equals(frame);
    }

    /** The dark pixels of a letter. */
    private static BitSet ink(Font font, int letter) {
        int side = 80;
        Image image = new Image(Display.getCurrent(), side, side);
        GC gc = new GC(image);
        gc.setAntialias(SWT.OFF);
        gc.setTextAntialias(SWT.OFF);
        gc.setFont(font);
        gc.setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_WHITE));
        gc.setForeground(Display.getCurrent().getSystemColor(SWT.COLOR_BLACK));
        gc.fillRectangle(0, 0, side, side);
        gc.drawString(Character.toString(letter), 4, 4);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        BitSet ink = new BitSet();
        for (int i = 0; i < side * side; i++) {
            if (data.palette.getRGB(data.getPixel(i % side, i / side)).green < 128) {
                ink.set(i);
            }
        }
        return ink;
    }

    /** The folder of real rich texts, null where it is not there. */
    static Path corpus() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/corpus/rtf"))) {
                return at.resolve("shared/corpus/rtf");
            }
        }
        return null;
    }
}
