import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
import org.mintmark.model.Edition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.model.io.SkuFile;

/** Writes a fleet for the bench of the cultures: a family with a kit and all language packs, and SKUs with all 19 cultures each. */
final class CultureFleet {

    private static final int SETS = 200;

    private CultureFleet() {
    }

    /** Arguments: the folder and how many SKUs. */
    public static void main(String[] args) throws IOException {
        Path fleet = Path.of(args[0]);
        int skus = Integer.parseInt(args[1]);
        family(fleet);
        Path sets = fleet.resolveSibling("sets");
        for (int set = 0; set < Math.min(SETS, skus); set++) {
            set(sets.resolve(Integer.toString(set)), set);
        }
        for (int i = 0; i < skus; i++) {
            Sku sku = SkuFactory.eINSTANCE.createSku();
            sku.setId("sku-%04d".formatted(i));
            sku.setName("SKU " + i);
            sku.setBase("../family/family.sku");
            Path folder = fleet.resolve(sku.getId());
            Files.createDirectories(folder);
            Files.write(folder.resolve(sku.getId() + ".sku"), new SkuFile().write(sku));
            for (WizardCulture culture : WizardCulture.values()) {
                Path to = Files.createDirectories(folder.resolve("customization").resolve(culture.tag()));
                Path from = sets.resolve(Integer.toString(i % SETS));
                Files.copy(from.resolve("ServerImage.png"), to.resolve("ServerImage.png"));
                Files.copy(from.resolve(culture.tag() + ".rtf"), to.resolve("RestartInstructions.rtf"));
                Files.copy(from.resolve(culture.tag() + ".chm"), to.resolve("RestartHelp.chm"));
            }
        }
    }

    private static void family(Path fleet) throws IOException {
        Path kit = fleet.resolve("kit");
        write(kit.resolve("Server Recovery/setup.exe"), "MZ stand-in");
        write(kit.resolve("Server Recovery/MINTMARK-STAND-IN.txt"), "stand-in");
        Sku family = SkuFactory.eINSTANCE.createSku();
        family.setId("family");
        family.setName("Family");
        family.setAbstract(true);
        Edition edition = SkuFactory.eINSTANCE.createEdition();
        edition.setId("default");
        edition.setPartnerKit("../kit/Server Recovery");
        for (WizardCulture culture : WizardCulture.values()) {
            if (culture != WizardCulture.EN_US) {
                Path pack = kit.resolve("Language Packs").resolve(culture.tag()).resolve("Server Recovery");
                write(pack.resolve(culture.tag()).resolve("ServerRecovery.resources.dll"), "MZ " + culture.tag());
                write(pack.resolve(culture.parents().get(0)).resolve("ServerRecovery.resources.dll"), "MZ " + culture.parents().get(0));
                edition.getLanguagePacks().add("../kit/Language Packs/" + culture.tag());
            }
        }
        family.getEditions().add(edition);
        Files.createDirectories(fleet.resolve("family"));
        Files.write(fleet.resolve("family/family.sku"), new SkuFile().write(family));
    }

    private static void set(Path folder, int set) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("ServerImage.png"), PngWriter.write(256, 256, (x, y) -> 0xFF000000 | x * y * (set + 3) & 0x3F3F3F | set << 16, 96));
        for (WizardCulture culture : WizardCulture.values()) {
            String words = words(culture) + " " + set;
            List<RtfParagraph> paragraphs = new ArrayList<>();
            paragraphs.add(RtfParagraph.of(RtfAlignment.LEFT, RtfRun.bold(words, "Segoe UI", 28)));
            for (int i = 1; i < 12; i++) {
                paragraphs.add(RtfParagraph.item(RtfListItem.number(i), RtfRun.plain(words + ", " + i + ". " + words, "Segoe UI", 20)));
            }
            Files.write(folder.resolve(culture.tag() + ".rtf"), RtfWriter.write(new RtfDocument(paragraphs), culture.lcid()));
            byte[] page = ("<html><body><h1>" + words + "</h1><p>" + (words + ". ").repeat(40) + "</body></html>").getBytes(culture.charset());
            Files.write(folder.resolve(culture.tag() + ".chm"), ChmWriter.write(new ChmBook(words, culture.lcid(), "start.htm", List.of(new ChmTopic("start.htm", page)))));
        }
    }

    private static String words(WizardCulture culture) {
        return switch (culture) {
            case RU_RU -> "Запустите сервер в режиме восстановления";
            case JA_JP -> "サーバーを回復モードで起動します";
            case KO_KR -> "서버를 복구 모드로 시작합니다";
            case ZH_CN -> "以恢复模式启动服务器";
            case ZH_HK, ZH_TW -> "以復原模式啟動伺服器";
            default -> "Start the server in recovery mode " + culture.tag();
        };
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
