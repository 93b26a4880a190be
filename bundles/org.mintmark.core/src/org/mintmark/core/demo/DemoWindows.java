package org.mintmark.core.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mintmark.engine.registry.HiveWriter;
import org.mintmark.engine.wim.AuthoredImage;
import org.mintmark.engine.wim.SecurityDescriptor;
import org.mintmark.engine.wim.SecurityDescriptor.Allow;
import org.mintmark.engine.wim.Sid;
import org.mintmark.engine.wim.WimContent;
import org.mintmark.engine.wim.WimGuid;
import org.mintmark.engine.wim.WimImageInfo;
import org.mintmark.engine.wim.WimNode;
import org.mintmark.engine.wim.WimTree;
import org.mintmark.engine.wim.WindowsFacts;

/**
 * The content of the sample servers' volumes: no Windows, but everything about files that a capture has to keep: access
 * lists, named streams, hard links, a junction, sparse files, long and foreign names, the state that sysprep leaves.
 */
final class DemoWindows {

    private static final Instant TIME = Instant.parse("2016-10-03T08:00:00Z");
    private static final SecurityDescriptor SYSTEM = SecurityDescriptor.of(Sid.TRUSTED_INSTALLER, Sid.TRUSTED_INSTALLER,
            List.of(new Allow(Sid.LOCAL_SYSTEM, SecurityDescriptor.FULL, true), new Allow(Sid.ADMINISTRATORS, SecurityDescriptor.MODIFY, true),
                    new Allow(Sid.USERS, SecurityDescriptor.READ_EXECUTE, true)));
    private static final SecurityDescriptor USERS = SecurityDescriptor.of(Sid.ADMINISTRATORS, Sid.LOCAL_SYSTEM,
            List.of(new Allow(Sid.ADMINISTRATORS, SecurityDescriptor.FULL, true), new Allow(Sid.USERS, SecurityDescriptor.MODIFY, true)));
    private static final String OOBE = "Microsoft\\Windows\\CurrentVersion\\Setup\\OOBE";
    private static final int MIB = 1 << 20;

    private DemoWindows() {
    }

    /**
     * The system drive.
     *
     * @param seed makes servers different
     * @param noiseMiB bytes that no compression makes smaller
     * @param programMiB bytes that compress as programs do
     */
    static AuthoredImage system(String name, long seed, int noiseMiB, int programMiB) {
        WimTree tree = new WimTree(SYSTEM, TIME);
        text(tree, "Windows/Setup/State/State.ini", "[State]\r\nImageState=IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE\r\n");
        tree.file("Windows/System32/config/SOFTWARE", WimContent.of(new HiveWriter().dword(OOBE, "SetupDisplayedProductKey", 1)
                .dword(OOBE, "SetupDisplayedLanguageSelection", 1).toBytes()));
        text(tree, "Windows/System32/license.rtf", "{\\rtf1\\ansi Sample}");
        text(tree, "Windows/System32/drivers/etc/hosts", "127.0.0.1 localhost\r\n");
        for (int i = 0; i < programMiB; i++) {
            tree.file(String.format(Locale.ROOT, "Windows/System32/sample%03d.dll", i), WimContent.program(seed * 1000 + i, MIB))
                    .times(TIME, TIME.plus(Duration.ofMinutes(i)), TIME);
        }
        for (int i = 0; i * 23 < noiseMiB; i++) {
            tree.file("Windows/Installer/package" + i + ".msi", WimContent.noise(seed * 1000 + 500 + i, Math.min(23, noiseMiB - i * 23L) * MIB));
        }
        for (int i = 0; i < 400; i++) {
            tree.file(String.format(Locale.ROOT, "Windows/WinSxS/amd64_component-%03d/component.manifest", i),
                    WimContent.program(seed * 1000 + 900 + i, 700 + 37L * i));
        }
        tree.link("Windows/WinSxS/amd64_component-000/sample000.dll", "Windows/System32/sample000.dll");
        tree.link("Windows/SysWOW64/sample000.dll", "Windows/System32/sample000.dll");
        tree.directory("Users/Public").security(USERS);
        tree.junction("Documents and Settings", "C:\\Users").with(WimNode.HIDDEN | WimNode.SYSTEM);
        tree.file("Users/Public/Ünïcödé – 日本語のとても長いファイル名 – очень длинное имя файла – " + "x".repeat(120) + ".txt",
                WimContent.of("Grüße\r\n".getBytes(StandardCharsets.UTF_8))).security(USERS);
        tree.file("Users/Public/download.exe", WimContent.program(seed + 7, 300_000)).security(USERS)
                .stream("Zone.Identifier", WimContent.of("[ZoneTransfer]\r\nZoneId=3\r\n".getBytes(StandardCharsets.US_ASCII)));
        tree.file("Users/Public/Database.edb", WimContent.of(new byte[4 * MIB])).with(WimNode.SPARSE).security(USERS);
        tree.file("Program Files/Server/bin/serverapp.exe", WimContent.program(seed + 8, 2L * MIB));
        tree.shortName("Program Files", "PROGRA~1");
        DemoDrivers.inBox().forEach((file, inf) -> text(tree, "Windows/INF/" + file, inf));
        text(tree, "Program Files/Server/readme.txt", "This is a sample, not Windows Server: " + name + ".\r\n");
        tree.file("bootmgr", WimContent.program(seed + 9, 400_000)).with(WimNode.HIDDEN | WimNode.SYSTEM | WimNode.READ_ONLY);
        return new AuthoredImage(name, "", "ServerSolution", tree, Optional.of(new WindowsFacts(WimImageInfo.AMD64,
                "Microsoft\u00AE Windows\u00AE Operating System", "ServerSolution", "Server", "ServerNT", "en-US", 10, 0, 14393, 0)),
                false, WimGuid.named("demo " + name), TIME);
    }

    /** The system reserved partition of a BIOS machine. */
    static AuthoredImage systemReserved(String name, long seed) {
        WimTree tree = new WimTree(SYSTEM, TIME);
        tree.file("bootmgr", WimContent.program(seed + 1, 400_000)).with(WimNode.HIDDEN | WimNode.SYSTEM | WimNode.READ_ONLY);
        tree.file("Boot/BCD", WimContent.program(seed + 2, 32_768)).with(WimNode.HIDDEN | WimNode.SYSTEM);
        tree.file("Boot/memtest.exe", WimContent.program(seed + 3, 900_000));
        for (String culture : List.of("en-US", "de-DE", "ja-JP")) {
            tree.file("Boot/" + culture + "/bootmgr.exe.mui", WimContent.program(seed + culture.hashCode(), 76_000));
        }
        return AuthoredImage.plain(name, tree, WimGuid.named("demo " + name), TIME);
    }

    /** A Windows PE whose winpeshl.ini starts the recovery beacon. */
    static AuthoredImage windowsPE() {
        WimTree tree = new WimTree(SYSTEM, TIME);
        text(tree, "Windows/System32/winpeshl.ini", "[LaunchApps]\r\n%SYSTEMROOT%\\System32\\wpeinit.exe\r\n%SYSTEMDRIVE%\\Recovery\\beacon.exe\r\n");
        text(tree, "Windows/System32/startnet.cmd", "wpeinit\r\n");
        DemoDrivers.inBox().forEach((file, inf) -> text(tree, "Windows/INF/" + file, inf));
        tree.file("Windows/System32/wpeinit.exe", WimContent.program(11, 60_000));
        tree.file("Recovery/beacon.exe", WimContent.program(12, 200_000));
        for (int i = 0; i < 20; i++) {
            tree.file("Windows/System32/pe" + i + ".dll", WimContent.program(100 + i, 300_000));
        }
        return AuthoredImage.windowsPE(tree, WindowsFacts.windowsPE(10, 0, 14393, 0), WimGuid.named("demo boot image"), TIME);
    }

    private static void text(WimTree tree, String path, String text) {
        tree.file(path, WimContent.of(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
