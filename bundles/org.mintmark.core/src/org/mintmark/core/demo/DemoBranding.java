package org.mintmark.core.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.mintmark.engine.chm.ChmBook;
import org.mintmark.engine.chm.ChmTopic;
import org.mintmark.engine.chm.ChmWriter;
import org.mintmark.engine.png.PngWriter;
import org.mintmark.engine.rtf.RtfAlignment;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfListItem;
import org.mintmark.engine.rtf.RtfParagraph;
import org.mintmark.engine.rtf.RtfRun;
import org.mintmark.engine.rtf.RtfWriter;
import org.mintmark.model.behavior.WizardCulture;

/** The three customization files of a sample server in one culture. */
final class DemoBranding {

    private static final int SIZE = 256;
    private static final int RADIUS = 10;

    private static final Map<WizardCulture, List<String>> TEXTS = Map.of(
            WizardCulture.EN_US, List.of("Start %s in recovery mode", "Turn the server off.", "Plug the recovery key into the blue USB port.",
                    "Hold the reset button and turn the server on.", "Release the button when the light turns orange."),
            WizardCulture.DE_DE, List.of("%s im Wiederherstellungsmodus starten", "Schalten Sie den Server aus.",
                    "Stecken Sie den Wiederherstellungsstick in den blauen USB-Anschluss.",
                    "Halten Sie die Rücksetztaste gedrückt und schalten Sie den Server ein.",
                    "Lassen Sie die Taste los, wenn die Leuchte orange wird."),
            WizardCulture.JA_JP, List.of("%s を回復モードで起動する", "サーバーの電源を切ります。", "回復キーを青い USB ポートに差し込みます。",
                    "リセット ボタンを押したまま電源を入れます。", "ランプがオレンジ色になったらボタンを離します。"));

    private final WizardCulture culture;
    private final String product;
    private final int colour;

    /** @param colour of the case, 0xRRGGBB */
    DemoBranding(WizardCulture culture, String product, int colour) {
        this.culture = culture;
        this.product = product;
        this.colour = colour;
    }

    /** Writes all three into a culture's folder. */
    void write(Path folder) throws IOException {
        Demo.write(folder.resolve("ServerImage.png"), picture());
        Demo.write(folder.resolve("RestartInstructions.rtf"), instructions());
        Demo.write(folder.resolve("RestartHelp.chm"), help());
    }

    /** A server's front: case, two bays, a light. */
    byte[] picture() {
        return PngWriter.write(SIZE, SIZE, this::pixel);
    }

    private int pixel(int x, int y) {
        if (x < 48 || x >= 208 || y < 24 || y >= 232) {
            return 0xFFFFFFFF;
        }
        boolean light = Math.hypot(x - 128.0, y - 204.0) < RADIUS;
        boolean bay = x >= 64 && x < 192 && (y >= 44 && y < 104 || y >= 116 && y < 176);
        int base = light ? 0xFF9A1F : bay ? 0x20262C : colour;
        int shade = light || bay ? 0 : (x - 128) / 4;
        return 0xFF000000 | channel(base >> 16, shade) << 16 | channel(base >> 8, shade) << 8 | channel(base, shade);
    }

    private static int channel(int value, int shade) {
        return Math.max(0, Math.min(255, (value & 0xFF) - shade));
    }

    /** The text of the wizard page. */
    byte[] instructions() {
        List<String> texts = TEXTS.get(culture);
        String font = culture == WizardCulture.JA_JP ? "Meiryo UI" : "Segoe UI";
        List<RtfParagraph> paragraphs = new ArrayList<>();
        paragraphs.add(RtfParagraph.of(RtfAlignment.LEFT, RtfRun.bold(title(), font, 28)));
        texts.stream().skip(1)
                .forEach(t -> paragraphs.add(RtfParagraph.item(RtfListItem.BULLET, RtfRun.plain(t, font, 20))));
        return RtfWriter.write(new RtfDocument(paragraphs), culture.lcid());
    }

    /** The help behind the wizard page's link. */
    byte[] help() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\r\n<html><head><meta charset=\"").append(culture.charset().name())
                .append("\"><title>").append(title()).append("</title></head>\r\n<body><h1>").append(title()).append("</h1>\r\n<ol>\r\n");
        TEXTS.get(culture).stream().skip(1).forEach(t -> html.append("<li>").append(t).append("</li>\r\n"));
        html.append("</ol>\r\n</body></html>\r\n");
        return ChmWriter.write(new ChmBook(title(), culture.lcid(), "start.htm",
                List.of(new ChmTopic("start.htm", html.toString().getBytes(culture.charset())))));
    }

    private String title() {
        return TEXTS.get(culture).get(0).formatted(product);
    }
}
