package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sixty SKUs, of which forty use one driver package: 25 by a family, 5 by a family of that family, 6 that declare it themselves and
 * 4 that do so below a named location. Of the others 4 exclude it, 4 have another package under its id, 12 never had it.
 */
final class SixtySkus {

    private final Path folder;
    private final Set<String> users = new TreeSet<>();
    private int number;

    SixtySkus(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("mintmark.properties"), "location.shared=shared\n");
        driver(folder.resolve("shared/nic-1"), "10/03/2016,1.0.0.1");
        driver(folder.resolve("shared/nic-2"), "10/03/2019,2.0.0.1");
        driver(folder.resolve("shared/other"), "10/03/2016,1.0.0.1");
        Files.createDirectories(folder.resolve("kit/sources"));
        Files.writeString(folder.resolve("kit/setup.exe"), "MZ");
        Files.writeString(folder.resolve("kit/sources/boot.wim"), "a boot image");
        String kit = "<editions id=\"default\" partnerKit=\"../kit\" target=\"dvd-5\"/>";
        sku("family", "abstract=\"true\"", "<drivers><packages id=\"nic\" path=\"../shared/nic-1\"/></drivers>" + kit);
        sku("rack", "abstract=\"true\" base=\"../family/family.sku\"", "<drivers><packages id=\"nic\" order=\"7\"/></drivers>");
        sku("plain", "abstract=\"true\"", kit);
        Files.createDirectories(folder.resolve("family/customization/ja-JP"));
        Files.writeString(folder.resolve("family/customization/ja-JP/ServerImage.png"), "picture");
        many(25, true, "family", "");
        many(5, true, "rack", "");
        many(6, true, "plain", "<drivers><packages id=\"lan\" path=\"../shared/nic-1\"/></drivers>");
        many(4, true, "plain", "<drivers><packages id=\"nic\" path=\"${shared}/nic-1\"/></drivers>");
        many(4, false, "family", "<drivers><excluded>nic</excluded></drivers>");
        many(4, false, "rack", "<drivers><packages id=\"nic\" path=\"../shared/other\"/></drivers>");
        many(12, false, "plain", "<drivers><packages id=\"other\" path=\"../shared/other\"/></drivers>");
    }

    private void many(int count, boolean uses, String base, String content) throws IOException {
        for (int i = 0; i < count; i++) {
            String id = "sku-%02d".formatted(number++);
            sku(id, "base=\"../" + base + "/" + base + ".sku\"", content);
            if (uses) {
                users.add(id);
            }
        }
    }

    private void sku(String id, String attributes, String content) throws IOException {
        Files.createDirectories(file(id).getParent());
        Files.writeString(file(id), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:sku=\"urn:mintmark:sku:1\" id=\"" + id + "\" " + attributes + ">" + content + "</sku:Sku>");
    }

    static void driver(Path at, String version) throws IOException {
        Files.createDirectories(at);
        Files.write(at.resolve("nic.inf"), String.join("\r\n", "[Version]", "Signature=\"$Windows NT$\"", "Class=Net", "Provider=Contoso",
                "DriverVer=" + version, "[Manufacturer]", "Contoso=Devices,NTamd64", "[Devices.NTamd64]", "Device=Install,PCI\\VEN_8086&DEV_1539", "[Install.NT]", "")
                .getBytes(StandardCharsets.US_ASCII));
    }

    Path folder() {
        return folder;
    }

    Path file(String id) {
        return folder.resolve(id).resolve(id + ".sku");
    }

    /** Ids of the forty. */
    Set<String> users() {
        return users;
    }
}
