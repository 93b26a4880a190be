package org.mintmark.core.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.culture.ClientCulture.Choice;
import org.mintmark.core.culture.CultureFixture;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** The page as clients see it, and its HTML as a browser and a reader with a keyboard see it. */
class PreviewTest {

    @TempDir
    Path folder;

    private CultureFixture fixture;

    @BeforeEach
    void sku() throws IOException {
        fixture = new CultureFixture(folder);
    }

    private PreviewDisc disc() throws IOException {
        EffectiveSku sku = fixture.sku();
        return PreviewDiscs.of(sku, sku.editions().get(0), new DigestCache(folder.resolve("cache"), false));
    }

    private WizardPage page(String client) throws IOException {
        return new WizardPages(disc(), Map.of(), PageGeometry.ASSUMED).page(new ClientCulture(client));
    }

    @Test
    void clientsGetWhatTheProcedureSays() throws IOException {
        WizardPage own = page("ja-jp");
        assertEquals(Choice.EXACT, own.choice());
        assertEquals("ja-JP", own.client().tag());
        assertTrue(own.instructions().text().contains("回復"), own.instructions().text());
        assertTrue(own.wizardLine().contains("Japanese"), own.wizardLine());
        assertTrue(own.help().line().contains("サーバー"), own.help().line());
        assertEquals(List.of(), own.problems());
        WizardPage swiss = page("de-CH");
        assertEquals(Choice.FALLBACK, swiss.choice());
        assertEquals("Wizard's own language: German (folder de of a language pack; inferred)", swiss.wizardLine());
        assertTrue(swiss.instructionsLine().startsWith("Your instructions: English (United States) (there is no folder de-CH"), swiss.instructionsLine());
        assertTrue(page("zh-SG").wizardLine().contains("Simplified"), page("zh-SG").wizardLine());
        assertTrue(page("pt-BR").wizardLine().contains("English (no language pack of pt-BR"), page("pt-BR").wizardLine());
    }

    @Test
    void anIncompleteFolderIsUndefinedAndNoFallback() throws IOException {
        Files.delete(fixture.path("a/customization/ru-RU/RestartHelp.chm"));
        WizardPage page = page("ru-RU");
        assertEquals(Choice.UNDEFINED, page.choice());
        assertTrue(page.instructionsLine().contains("undefined"), page.instructionsLine());
        assertTrue(page.help().line().contains("vendor's page on the web"), page.help().line());
        assertEquals("missing", page.assets().get(AssetKind.RESTART_HELP.ordinal()).state());
    }

    @Test
    void assetsSayWhereTheyComeFrom() throws IOException {
        assertEquals("own", page("en-US").state());
        Files.delete(fixture.path("a/customization/en-US/ServerImage.png"));
        PageAsset image = page("en-US").assets().get(AssetKind.SERVER_IMAGE.ordinal());
        assertEquals("the kit's sample", image.state());
        assertEquals(8, image.shortDigest().length());
        assertEquals("own", page("en-US").assets().get(AssetKind.RESTART_HELP.ordinal()).state());
        assertEquals("own in part", page("en-US").state());
    }

    @Test
    void largerPicturesAreCroppedAndSoSaid() throws IOException {
        fixture.put("de-DE", "ServerImage.png", CultureFixture.picture(300, 200, 0x00FF00, 96));
        WizardPage page = page("de-DE");
        assertTrue(page.picture().cropped());
        assertTrue(page.problems().toString().contains("300 x 200"), page.problems().toString());
    }

    private String sheet() throws IOException {
        PreviewDisc disc = disc();
        byte[] html = PreviewHtml.contactSheet(disc, new WizardPages(disc, Map.of(), PageGeometry.ASSUMED).all());
        assertArrayEquals(html, PreviewHtml.contactSheet(disc(), new WizardPages(disc, Map.of(), PageGeometry.ASSUMED).all()));
        return new String(html, StandardCharsets.UTF_8);
    }

    @Test
    void theSheetHasACardForEveryCulture() throws IOException {
        String html = sheet();
        for (WizardCulture culture : WizardCulture.values()) {
            assertTrue(html.contains("<article class=\"card\" id=\"" + culture.tag() + "\" aria-labelledby=\"h-" + culture.tag() + "\">"), culture.tag());
            assertTrue(html.contains("href=\"#" + culture.tag() + "\""), culture.tag());
        }
        assertTrue(html.contains("Server &lt;A&gt;") && !html.contains("<A>"), "names are escaped");
        assertTrue(html.contains("192 dpi") && html.contains("Geometry assumed"));
        assertFalse(html.contains("<script"));
    }

    /** WCAG 2.1: names of regions and pictures, headings in order, a language, focus that is seen, contrast 4.5. */
    @Test
    void everybodyCanReadIt() throws IOException {
        String html = sheet();
        assertTrue(html.contains("<html lang=\"en\">") && html.contains("class=\"skip\" href=\"#main\"") && html.contains(":focus-visible"));
        Matcher focus = Pattern.compile("<[^>]*(tabindex=\"0\"|role=\"img\")[^>]*>").matcher(html);
        int found = 0;
        while (focus.find()) {
            assertTrue(focus.group().contains("aria-label=\""), focus.group());
            found++;
        }
        assertTrue(found >= 38, found + " regions and pictures");
        assertEquals(1, html.split("<h1", -1).length - 1);
        assertEquals(19, html.split("<h2", -1).length - 1);
        String light = html.substring(html.indexOf(":root"), html.indexOf("@media (prefers-color-scheme: dark)"));
        String dark = html.substring(html.indexOf("@media (prefers-color-scheme: dark)"), html.indexOf("* { box-sizing"));
        for (String theme : List.of(light, dark)) {
            Map<String, String> colours = new HashMap<>();
            Matcher variable = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})").matcher(theme);
            while (variable.find()) {
                colours.put(variable.group(1), variable.group(2));
            }
            for (String pair : List.of("ink card", "ink paper", "quiet card", "quiet paper", "link card", "warn card", "good good-back", "warn warn-back", "bad bad-back",
                    "other other-back")) {
                String[] names = pair.split(" ");
                double contrast = contrast(colours.get(names[0]), colours.get(names[1]));
                assertTrue(contrast >= 4.5, pair + " has a contrast of " + contrast);
            }
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(Integer.parseInt(one, 16));
        double b = luminance(Integer.parseInt(other, 16));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        double[] weights = { 0.2126, 0.7152, 0.0722 };
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
            sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** The page's own policy forbids every fetch, so an attempt is an error in the browser's console. */
    @Test
    void aBrowserShowsItWithoutErrorsAndFetchesNothing() throws Exception {
        String html = sheet();
        assertTrue(html.contains("default-src 'none'; img-src data:"));
        String[] sound = browse(html);
        assertFalse(sound[1].contains("CONSOLE"), sound[1]);
        assertEquals(19, sound[0].split("<article ", -1).length - 1);
        // the comparison can fail
        String[] fetching = browse(html.replace("</main>", "<img alt=\"\" src=\"https://example.invalid/x.png\"></main>"));
        assertTrue(fetching[1].contains("CONSOLE"), fetching[1]);
    }

    /** What the browser made of a page, and what it had to say. */
    private String[] browse(String html) throws Exception {
        Path page = folder.resolve("sheet.html");
        Files.writeString(page, html);
        Path err = folder.resolve("err.txt");
        Path dom = folder.resolve("dom.txt");
        Process process = new ProcessBuilder(chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-component-update", "--no-first-run",
                "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr", "--v=0", "--dump-dom", page.toUri().toString()).redirectError(err.toFile()).redirectOutput(dom.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser hangs");
        assertEquals(0, process.exitValue(), Files.readString(err));
        return new String[] { Files.readString(dom), Files.readString(err) };
    }

    private static String chromium() {
        for (String bin : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(bin, "chromium"))) {
                return Path.of(bin, "chromium").toString();
            }
        }
        Assumptions.abort("chromium is not installed");
        return "";
    }
}
