package org.mintmark.core.culture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.FixApplier;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.check.culture.CultureChecks;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.digest.FactCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
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

/** A SKU with sound branding for six cultures, to break in tests. */
public final class CultureFixture {

    /** The cultures it has. */
    public static final List<WizardCulture> CULTURES = List.of(WizardCulture.EN_US, WizardCulture.DE_DE, WizardCulture.JA_JP, WizardCulture.RU_RU,
            WizardCulture.TR_TR, WizardCulture.ZH_CN);

    private static final Map<WizardCulture, List<String>> TEXTS = Map.of(
            WizardCulture.EN_US, List.of("Start the server in recovery mode", "Turn the server off.", "Plug the recovery key into the blue USB port."),
            WizardCulture.DE_DE, List.of("Server im Wiederherstellungsmodus starten", "Schalten Sie den Server aus.", "Stecken Sie den Stick in den blauen Anschluss."),
            WizardCulture.JA_JP, List.of("サーバーを回復モードで起動する", "サーバーの電源を切ります。", "回復キーを青い USB ポートに差し込みます。"),
            WizardCulture.RU_RU, List.of("Запуск сервера в режиме восстановления", "Выключите сервер.", "Вставьте ключ в синий порт USB."),
            WizardCulture.TR_TR, List.of("Sunucuyu kurtarma modunda başlatma", "Sunucuyu kapatın.", "Anahtarı mavi USB bağlantı noktasına takın."),
            WizardCulture.ZH_CN, List.of("以恢复模式启动服务器", "关闭服务器。", "将恢复密钥插入蓝色 USB 端口。"));

    private final Path fleet;

    /** Writes the SKU, a kit and language packs. */
    public CultureFixture(Path fleet) throws IOException {
        this.fleet = fleet;
        write("kit/Server Recovery/setup.exe", "MZ".getBytes(StandardCharsets.US_ASCII));
        write("kit/Server Recovery/$OEM$/Customization/en-us/ServerImage.png", picture(256, 256, 0x777777, 96));
        StringBuilder packs = new StringBuilder();
        for (WizardCulture culture : CULTURES) {
            put(culture.tag(), "ServerImage.png", picture(256, 256, 0x2F6FAB, 96));
            put(culture.tag(), "RestartInstructions.rtf", text(culture, TEXTS.get(culture)));
            put(culture.tag(), "RestartHelp.chm", help(culture, "start.htm"));
            if (culture != WizardCulture.EN_US) {
                packs.append("<languagePacks>../kit/Language Packs/").append(culture.tag()).append("</languagePacks>");
                for (String folder : List.of(culture.tag(), culture.parents().get(0))) {
                    write("kit/Language Packs/" + culture.tag() + "/Server Recovery/" + folder + "/a.resources.dll", folder.getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        write("a/a.sku", ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="a" name="Server &lt;A>" revision="B"><editions id="default" partnerKit="../kit/Server Recovery">"""
                + packs + "</editions></sku:Sku>").getBytes(StandardCharsets.UTF_8));
    }

    /** Text of the instructions in a culture. */
    public static byte[] text(WizardCulture culture, List<String> lines) {
        List<RtfParagraph> paragraphs = new ArrayList<>();
        paragraphs.add(RtfParagraph.of(RtfAlignment.LEFT, RtfRun.bold(lines.get(0), "Segoe UI", 28)));
        lines.stream().skip(1).forEach(l -> paragraphs.add(RtfParagraph.item(RtfListItem.BULLET, RtfRun.plain(l, "Segoe UI", 20))));
        return RtfWriter.write(new RtfDocument(paragraphs), culture.lcid());
    }

    /** The usual lines of a culture. */
    public static List<String> lines(WizardCulture culture) {
        return TEXTS.get(culture);
    }

    /** A picture of one colour. */
    public static byte[] picture(int width, int height, int colour, int dpi) {
        return PngWriter.write(width, height, (x, y) -> 0xFF000000 | colour, dpi);
    }

    /** A help book. */
    public static byte[] help(WizardCulture culture, String topic) throws IOException {
        byte[] page = ("<html><body><h1>" + TEXTS.get(culture).get(0) + "</h1></body></html>").getBytes(culture.charset());
        return ChmWriter.write(new ChmBook(TEXTS.get(culture).get(0), culture.lcid(), topic, List.of(new ChmTopic(topic, page))));
    }

    /** Writes an asset. */
    public void put(String tag, String name, byte[] content) throws IOException {
        write("a/customization/" + tag + "/" + name, content);
    }

    /** Writes a file of the fleet. */
    public void write(String path, byte[] content) throws IOException {
        Files.createDirectories(fleet.resolve(path).getParent());
        Files.write(fleet.resolve(path), content);
    }

    /** A file of the fleet. */
    public Path path(String path) {
        return fleet.resolve(path);
    }

    /** The SKU as it is now. */
    public EffectiveSku sku() throws IOException {
        return new Resolver(Locations.none()).resolve(fleet.resolve("a/a.sku"));
    }

    /** What the culture's rules find. */
    public List<Issue> issues(Profile profile) throws IOException {
        DigestCache digests = new DigestCache(fleet.resolve("cache"), false);
        AssetStore store = new AssetStore(digests, new FactCache(fleet.resolve("cache"), false));
        return Checks.run(CultureChecks.list(), new CheckContext(sku(), profile, digests, new FleetIndex(fleet), new Knowledge(store, Knowledge.cached(digests).drivers(), Knowledge.cached(digests).images())));
    }

    /** How often each code is found. */
    public Map<String, Integer> codes() throws IOException {
        Map<String, Integer> codes = new TreeMap<>();
        issues(Profile.DEFAULT).forEach(i -> codes.merge(i.code(), 1, Integer::sum));
        return codes;
    }

    /** Applies every fix. */
    public void fix() throws IOException {
        FixApplier applier = new FixApplier(new DigestCache(fleet.resolve("cache"), false));
        for (Issue issue : issues(Profile.DEFAULT)) {
            Fix fix = issue.fix().orElse(null);
            if (fix != null) {
                applier.apply(fix, new NullProgressMonitor());
            }
        }
    }
}
