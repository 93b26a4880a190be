package org.mintmark.app.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.project.SkuProject;
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

/** A family {@code contoso-nas} branded for nine cultures, and the SKU {@code nas-210} based on it. */
final class BrandedFleet {

    /** Title and steps by culture. */
    static final Map<WizardCulture, List<String>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(WizardCulture.EN_US, List.of("Start Contoso NAS in recovery mode", "Turn the server off.", "Plug the recovery key into the blue USB port.",
                "Hold the reset button and turn the server on.", "Release the button when the light turns orange."));
        TEXTS.put(WizardCulture.DE_DE, List.of("Contoso NAS im Wiederherstellungsmodus starten", "Schalten Sie den Server aus.",
                "Stecken Sie den Wiederherstellungsstick in den blauen USB-Anschluss.", "Halten Sie die Rücksetztaste gedrückt."));
        TEXTS.put(WizardCulture.JA_JP, List.of("Contoso NAS を回復モードで起動する", "サーバーの電源を切ります。", "回復キーを青い USB ポートに差し込みます。",
                "リセット ボタンを押したまま電源を入れます。", "ランプがオレンジ色になったらボタンを離します。"));
        TEXTS.put(WizardCulture.ZH_CN, List.of("以恢复模式启动 Contoso NAS", "关闭服务器。", "将恢复密钥插入蓝色 USB 端口。", "按住重置按钮并打开服务器电源。"));
        TEXTS.put(WizardCulture.ZH_TW, List.of("以復原模式啟動 Contoso NAS", "關閉伺服器。", "將復原金鑰插入藍色 USB 連接埠。", "按住重設按鈕並開啟伺服器電源。"));
        TEXTS.put(WizardCulture.KO_KR, List.of("Contoso NAS를 복구 모드로 시작", "서버를 끕니다.", "복구 키를 파란색 USB 포트에 꽂습니다.", "재설정 단추를 누른 채 서버를 켭니다."));
        TEXTS.put(WizardCulture.RU_RU, List.of("Запуск Contoso NAS в режиме восстановления", "Выключите сервер.", "Вставьте ключ в синий порт USB.",
                "Удерживайте кнопку сброса и включите сервер."));
        TEXTS.put(WizardCulture.TR_TR, List.of("Contoso NAS kurtarma modunda başlatma", "Sunucuyu kapatın.", "Anahtarı mavi USB bağlantı noktasına takın.",
                "Sıfırlama düğmesini basılı tutun; ğüşıİöç."));
        TEXTS.put(WizardCulture.CS_CZ, List.of("Spuštění Contoso NAS v režimu obnovení", "Vypněte server.", "Zasuňte klíč do modrého portu USB.",
                "Podržte tlačítko pro reset; příliš žluťoučký kůň."));
    }

    private final Path folder;

    /** Writes the fleet; the SKU has no files of its own. */
    BrandedFleet(Path folder) throws Exception {
        this.folder = folder;
        Path family = new SkuProject().create(folder.resolve("contoso-nas"), null, null, List.of(), new NullProgressMonitor());
        Files.writeString(family, """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku
                    xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:sku="urn:mintmark:sku:1"
                    id="contoso-nas"
                    abstract="true"/>
                """);
        new SkuProject().create(folder.resolve("nas-210"), family, null, List.of(), new NullProgressMonitor());
        for (WizardCulture culture : TEXTS.keySet()) {
            write(file("contoso-nas", culture.tag(), "ServerImage.png"), picture(256, 256));
            write(file("contoso-nas", culture.tag(), "RestartInstructions.rtf"), text(culture, TEXTS.get(culture)));
            write(file("contoso-nas", culture.tag(), "RestartHelp.chm"), help(culture));
        }
    }

    Path file(String sku, String culture, String name) {
        return folder.resolve(sku).resolve("customization").resolve(culture).resolve(name);
    }

    static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    static byte[] picture(int width, int height) {
        return PngWriter.write(width, height, (x, y) -> {
            boolean body = x > width / 4 && x < width * 3 / 4 && y > height / 8 && y < height * 7 / 8;
            boolean bay = body && y > height / 4 && y / 20 % 2 == 0;
            return bay ? 0xFF20262C : body ? 0xFF2F6FAB : 0xFFFFFFFF;
        });
    }

    static byte[] text(WizardCulture culture, List<String> lines) {
        String font = switch (culture) {
            case JA_JP -> "Meiryo UI";
            case ZH_CN -> "Microsoft YaHei";
            case ZH_TW -> "Microsoft JhengHei";
            case KO_KR -> "Malgun Gothic";
            default -> "Segoe UI";
        };
        List<RtfParagraph> paragraphs = new ArrayList<>();
        paragraphs.add(RtfParagraph.of(RtfAlignment.LEFT, RtfRun.bold(lines.get(0), font, 28)));
        for (int i = 1; i < lines.size(); i++) {
            paragraphs.add(RtfParagraph.item(RtfListItem.number(i), RtfRun.plain(lines.get(i), font, 20)));
        }
        return RtfWriter.write(new RtfDocument(paragraphs), culture.lcid());
    }

    private static byte[] help(WizardCulture culture) {
        String title = TEXTS.get(culture).get(0);
        byte[] page = ("<html><body><h1>" + title + "</h1><p>" + TEXTS.get(culture).get(1) + "</p></body></html>").getBytes(culture.charset());
        return ChmWriter.write(new ChmBook(title, culture.lcid(), "start.htm", List.of(new ChmTopic("start.htm", title, page))));
    }
}
