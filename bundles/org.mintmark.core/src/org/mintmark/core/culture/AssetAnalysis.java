package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.mintmark.engine.chm.ChmFile;
import org.mintmark.engine.chm.ChmInformation;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.png.PictureKind;
import org.mintmark.engine.png.PngInfo;
import org.mintmark.engine.png.PngProblem;
import org.mintmark.engine.png.PngReader;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfFile;
import org.mintmark.engine.rtf.RtfReader;

/** Finds out what bytes of the three assets hold; what is wrong with them is part of the facts. */
public final class AssetAnalysis {

    private static final Letters NONE = Letters.of("");

    private AssetAnalysis() {
    }

    /** Facts of a rich text. */
    public static TextFacts text(byte[] content) {
        RtfFile rtf;
        try {
            rtf = RtfReader.read(content);
        } catch (FormatException e) {
            return new TextFacts(e.getMessage(), false, false, 0, List.of(), List.of(), "", WordSketch.of(""), NONE, List.of());
        }
        RtfDocument document = rtf.document();
        String text = document.text();
        List<TextExtent> extents = TextExtent.DPIS.stream().map(dpi -> TextExtent.of(document, PageGeometry.ASSUMED, dpi)).toList();
        return new TextFacts("", RtfReader.beginsExactly(content), rtf.complete(), rtf.codePage(), rtf.unsupported(), document.fonts(), digest(text),
                WordSketch.of(text), Letters.of(text), extents);
    }

    private static String digest(String text) {
        String plain = text.replaceAll("[\\p{Z}\\p{Cc}\u2022]+", "");
        return plain.isEmpty() ? "" : Digests.sha256(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Facts of a picture. */
    public static PictureFacts picture(byte[] content) {
        PngInfo info = PngReader.check(content);
        String kind = PictureKind.of(content).map(PictureKind::text).orElse("");
        Optional<PngProblem> damage = info.problems().stream().filter(p -> !p.fatal()).findFirst();
        return new PictureFacts(kind, info.width(), info.height(), info.dpi().orElse(0), info.animated(), info.fatal().map(PngProblem::message).orElse(""),
                damage.map(PngProblem::message).orElse(""));
    }

    /** Facts of a help book. */
    public static HelpFacts help(byte[] content) {
        try (ChmFile book = ChmFile.of(content)) {
            ChmInformation info = book.information();
            String problem = book.problems().isEmpty() ? "" : book.problems().get(0);
            String page = info.defaultTopic().replaceFirst("^.*::", "").replaceFirst("#.*$", "");
            return new HelpFacts(problem, info.languageId(), info.title(), info.defaultTopic(), !page.isBlank() && book.entry(page).isPresent());
        } catch (IOException e) {
            return new HelpFacts(e.getMessage(), 0, "", "", false);
        }
    }
}
