package org.mintmark.core.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.wine.Wine;
import org.mintmark.engine.png.PngWriter;
import org.mintmark.engine.rtf.RtfAlignment;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfFont;
import org.mintmark.engine.rtf.RtfInline;
import org.mintmark.engine.rtf.RtfLayout;
import org.mintmark.engine.rtf.RtfListItem;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfPicture;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfStyle;
import org.mintmark.engine.rtf.RtfWriter;
import org.mintmark.model.behavior.WizardCulture;

/** A rich-edit control that is not ours, Wine's, shows what our editor writes: the same text and the same looks. */
class RichEditTest {

    /** How the control ends a paragraph. */
    private static final char MARK = '\r';
    private static final int RED = 0xC00020;
    private static final String ADDRESS = "https://example.com/a?b=1&c={\\}";
    private static final String PLACE = "#top";
    private static final Map<WizardCulture, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(WizardCulture.EN_US, "Turn the server off.");
        WORDS.put(WizardCulture.JA_JP, "サーバーの電源を切り、回復キーを青い USB ポートに差し込みます。");
        WORDS.put(WizardCulture.ZH_CN, "关闭服务器，将恢复密钥插入蓝色 USB 端口。");
        WORDS.put(WizardCulture.ZH_TW, "關閉伺服器，將復原金鑰插入藍色 USB 連接埠。");
        WORDS.put(WizardCulture.KO_KR, "서버를 끄고 복구 키를 파란색 USB 포트에 꽂습니다.");
        WORDS.put(WizardCulture.RU_RU, "Выключите сервер; вставьте ключ в синий порт — ёж.");
        WORDS.put(WizardCulture.TR_TR, "Sunucuyu kapatın; ğüşıİöç.");
        WORDS.put(WizardCulture.CS_CZ, "Vypněte server; příliš žluťoučký kůň.");
    }

    @TempDir
    static Path folder;

    private static Wine wine;
    private static Path program;

    @BeforeAll
    static void start() throws Exception {
        wine = new Wine(folder);
        program = wine.compile(RichEditTest.class, "richedit.c");
        wine.display();
    }

    @AfterAll
    static void stop() throws Exception {
        if (wine != null) {
            wine.close();
        }
    }

    /** Everything that the editor offers, in a culture's words. */
    private static RtfDocument document(String words, String font) {
        RtfStyle plain = RtfStyle.of(font, 20);
        List<RtfParagraph> paragraphs = new ArrayList<>();
        for (RtfStyle style : List.of(plain, plain.withBold(true).withSize(28), plain.withItalic(true), plain.withUnderline(true), plain.withStrike(true),
                plain.withColor(OptionalInt.of(RED)), plain.withBold(true).withItalic(true).withUnderline(true).withColor(OptionalInt.of(0x0000FF)),
                plain.withFont(RtfFont.of("Consolas")))) {
            paragraphs.add(RtfParagraph.of(RtfAlignment.LEFT, new RtfRun(words, style)));
        }
        for (RtfAlignment alignment : RtfAlignment.values()) {
            paragraphs.add(RtfParagraph.of(alignment, new RtfRun(words, plain), new RtfRun(words, plain.withBold(true))));
        }
        paragraphs.add(RtfParagraph.item(RtfListItem.BULLET, new RtfRun(words, plain)));
        for (int i = 1; i <= 3; i++) {
            paragraphs.add(RtfParagraph.item(RtfListItem.number(i), new RtfRun(words, plain)));
        }
        paragraphs.add(new RtfParagraph(RtfLayout.PLAIN.withIndent(720, 0), Optional.empty(), List.<RtfInline>of(new RtfRun(words + "\n\t{braces} and \\\\", plain))));
        paragraphs.add(RtfParagraph.of(RtfAlignment.LEFT, new RtfRun("", plain)));
        return new RtfDocument(paragraphs);
    }

    /**
     * What a control shows.
     *
     * @param looks of each character that is no paragraph's mark
     */
    private record Shown(String text, List<String> looks) {
    }

    /** What the control shows of each of the files. */
    private List<Shown> show(List<byte[]> files) throws Exception {
        List<Shown> shown = new ArrayList<>();
        Path own = Files.createTempDirectory(folder, "shown");
        List<String> line = new ArrayList<>(List.of(program.toString()));
        for (int i = 0; i < files.size(); i++) {
            line.add(Wine.path(Files.write(own.resolve(i + ".rtf"), files.get(i))));
            line.add(Wine.path(own.resolve(i + ".txt")));
            line.add(Wine.path(own.resolve(i + ".looks")));
        }
        Wine.Result result = wine.run("", Map.of(), line.toArray(String[]::new));
        assertEquals(0, result.code(), result.output());
        for (int i = 0; i < files.size(); i++) {
            String text = Files.readString(own.resolve(i + ".txt"), StandardCharsets.UTF_16LE);
            List<String> looks = Files.readAllLines(own.resolve(i + ".looks"));
            shown.add(new Shown(text, IntStream.range(0, text.length()).filter(c -> text.charAt(c) != MARK).mapToObj(looks::get).toList()));
        }
        return shown;
    }

    @Test
    void showsTheSameTextAndLooksInEveryScript() throws Exception {
        List<RtfDocument> documents = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        for (Map.Entry<WizardCulture, String> each : WORDS.entrySet()) {
            byte[] written = RtfWriter.write(document(each.getValue(), "Segoe UI"), each.getKey().lcid());
            files.add(written);
            documents.add(RtfReader.read(written).document());
        }
        List<Shown> shown = show(files);
        for (int i = 0; i < files.size(); i++) {
            assertEquals(expected(documents.get(i), n -> true), shown.get(i).text(), "text " + i);
            assertLooks(documents.get(i), shown.get(i));
        }
    }

    /**
     * Wine's control skips a group that begins with a word it has no reader for, and a field does. Without the two words of a field it has to show a
     * link's own text in its looks, and nothing of the address; as written, at least all that stands around the link. Pictures that are PNG it leaves
     * out, the text beside them it doesn't.
     */
    @Test
    void showsTheTextOfLinksAndAroundPictures() throws Exception {
        List<RtfDocument> documents = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        for (Map.Entry<WizardCulture, String> each : WORDS.entrySet()) {
            RtfDocument document = linked(each.getValue());
            byte[] written = RtfWriter.write(document, each.getKey().lcid());
            assertEquals(List.of(ADDRESS, PLACE), RtfReader.read(written).document().links());
            documents.add(RtfReader.read(written).document());
            files.add(written);
            files.add(withoutFieldWords(written));
        }
        List<Shown> shown = show(files);
        for (int i = 0; i < documents.size(); i++) {
            assertEquals(expected(documents.get(i), n -> n.link().isEmpty()), shown.get(2 * i).text(), "text around links " + i);
            assertEquals(expected(documents.get(i), n -> true), shown.get(2 * i + 1).text(), "text " + i);
            assertLooks(documents.get(i), shown.get(2 * i + 1));
        }
    }

    /** Links of one look and of several, to an address and to a place, beside a picture. */
    private static RtfDocument linked(String words) {
        RtfStyle plain = RtfStyle.of("Segoe UI", 20);
        RtfStyle blue = plain.withUnderline(true).withColor(OptionalInt.of(0x0000FF));
        byte[] png = PngWriter.write(8, 8, (x, y) -> 0xFF3F7FCA);
        return new RtfDocument(List.of(
                RtfParagraph.of(RtfAlignment.LEFT, new RtfRun(words, plain), new RtfRun(words, blue, ADDRESS), new RtfRun("!", blue.withBold(true), ADDRESS), new RtfRun(".", plain)),
                RtfParagraph.item(RtfListItem.BULLET, new RtfRun(words + " {\\}", plain, PLACE)),
                RtfParagraph.of(RtfAlignment.CENTER, new RtfRun(words, plain), new RtfPicture(RtfPicture.Format.PNG, png, 600, 600, ""), new RtfRun(words, plain))));
    }

    private static byte[] withoutFieldWords(byte[] written) {
        String text = new String(written, StandardCharsets.ISO_8859_1);
        assertEquals(3, text.split("\\{\\\\field\\{").length, "two fields");
        return text.replace("{\\field{", "{{").replace("}{\\fldrslt", "}{").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The reader's text as a control has it: without labels of lists and pictures; Wine's has a blank where a line is broken. */
    private static String expected(RtfDocument document, Predicate<RtfInline> shown) {
        return document.paragraphs().stream().map(p -> p.content().stream().filter(shown).map(RtfInline::shown).collect(Collectors.joining()))
                .map(t -> t.replace("\uFFFC", "").replace('\n', ' ')).collect(Collectors.joining("\r")); // the last mark is the control's own
    }

    private static void assertLooks(RtfDocument document, Shown shown) {
        List<String> looks = looks(document);
        for (int c = 0; c < looks.size(); c++) {
            assertEquals(looks.get(c), shown.looks().get(c), "looks of character " + c + " of " + shown.text());
        }
    }

    private static List<String> looks(RtfDocument document) {
        List<String> looks = new ArrayList<>();
        for (RtfParagraph paragraph : document.paragraphs()) {
            int alignment = switch (paragraph.layout().alignment()) {
                case LEFT, JUSTIFIED -> 1; // Wine's control takes lines that stand at both sides as at the left
                case RIGHT -> 2;
                case CENTER -> 3;
            };
            String behind = " " + alignment + " " + paragraph.item().map(n -> n.kind() == RtfListItem.Kind.BULLET ? 1 : 2).orElse(0);
            for (RtfRun run : paragraph.content().stream().filter(RtfRun.class::isInstance).map(RtfRun.class::cast).toList()) {
                RtfStyle style = run.style();
                String look = bit(style.bold()) + bit(style.italic()) + bit(style.underline()) + bit(style.strike()) + style.size() * 10 + " "
                        + (style.color().isEmpty() ? "auto" : "%06x".formatted(Integer.reverseBytes(style.color().getAsInt()) >>> 8)) + behind;
                run.shown().chars().forEach(c -> looks.add(look));
            }
        }
        return looks;
    }

    private static String bit(boolean on) {
        return on ? "1 " : "0 ";
    }
}
