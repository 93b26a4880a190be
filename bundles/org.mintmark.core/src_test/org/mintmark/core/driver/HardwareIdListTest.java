package org.mintmark.core.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.inf.DeviceClass;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.io.SkuFile;

/** What tools print about devices, in their own forms. */
class HardwareIdListTest {

    @TempDir
    Path temp;

    private static final String NIC = "PCI\\VEN_8086&DEV_1539&SUBSYS_00008086&REV_03";

    private static List<HardwareDevice> parse(String text) throws FormatException {
        return HardwareIdList.parse(text.getBytes(StandardCharsets.UTF_8), "ids.txt");
    }

    private static void assertNic(HardwareDevice device) {
        assertEquals(NIC, device.id());
        assertEquals(List.of(NIC, "PCI\\VEN_8086&DEV_1539&SUBSYS_00008086", "PCI\\VEN_8086&DEV_1539&CC_020000"), device.ids().hardware().subList(0, 3));
        assertTrue(device.ids().compatible().contains("PCI\\VEN_8086&DEV_1539"), device.toString());
        assertEquals(DeviceClass.NETWORK, device.kind());
        assertTrue(device.needed());
    }

    @Test
    void pnputil() throws Exception {
        String text = "Microsoft PnP Utility\r\n\r\nInstance ID:                " + NIC + "\\A0369FFFFF112233\r\n"
                + "Device Description:         Intel(R) I211 Gigabit Network Connection\r\nClass Name:                 Net\r\n"
                + "Class GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}\r\nManufacturer Name:          Intel Corporation\r\n"
                + "Status:                     Started\r\nDriver Name:                oem5.inf\r\nHardware IDs:               " + NIC + "\r\n"
                + "                            PCI\\VEN_8086&DEV_1539&SUBSYS_00008086\r\n                            PCI\\VEN_8086&DEV_1539&CC_020000\r\n"
                + "                            PCI\\VEN_8086&DEV_1539&CC_0200\r\nCompatible IDs:             PCI\\VEN_8086&DEV_1539&REV_03\r\n"
                + "                            PCI\\VEN_8086&DEV_1539\r\n                            PCI\\CC_0200\r\n\r\n"
                + "Instance ID:                ACPI\\PNP0C0C\\2&daba3ff&0\r\nDevice Description:         ACPI Power Button\r\nClass Name:                 System\r\n"
                + "Class GUID:                 {4d36e97d-e325-11ce-bfc1-08002be10318}\r\nStatus:                     Started\r\n"
                + "Hardware IDs:               ACPI\\VEN_PNP&DEV_0C0C\r\n                            ACPI\\PNP0C0C\r\n                            *PNP0C0C\r\n";
        List<HardwareDevice> devices = parse(text);
        assertEquals(2, devices.size());
        assertNic(devices.get(0));
        assertEquals("Intel(R) I211 Gigabit Network Connection", devices.get(0).name());
        assertEquals(List.of("ACPI\\VEN_PNP&DEV_0C0C", "ACPI\\PNP0C0C", "*PNP0C0C"), devices.get(1).ids().hardware());
        assertEquals("System", devices.get(1).className());
    }

    /** A device without driver has no class, but its class code says what it is. */
    @Test
    void pnputilOfDeviceWithoutDriver() throws Exception {
        List<HardwareDevice> devices = parse("Microsoft PnP Utility\r\n\r\nInstance ID:                " + NIC + "\\1\r\nDevice Description:         Unknown\r\n"
                + "Class Name:                 Unknown\r\nClass GUID:                 Unknown\r\nManufacturer Name:          Unknown\r\n"
                + "Status:                     Problem\r\nProblem Code:               28 (0x1C) [CM_PROB_FAILED_INSTALL]\r\nProblem Status:             0xC0000490\r\n"
                + "Hardware IDs:               " + NIC + "\r\n                            PCI\\VEN_8086&DEV_1539&SUBSYS_00008086\r\n"
                + "                            PCI\\VEN_8086&DEV_1539&CC_020000\r\nCompatible IDs:             PCI\\VEN_8086&DEV_1539\r\n"
                + "                            PNP0C50\r\n");
        assertEquals(1, devices.size());
        assertNic(devices.get(0));
        assertTrue(devices.get(0).ids().compatible().contains("PNP0C50"));
    }

    @Test
    void pnputilWithoutIds() throws Exception {
        HardwareDevice device = parse("Microsoft PnP Utility\r\n\r\nInstance ID:                " + NIC + "\\A0369FFFFF\r\nDevice Description:         Intel(R) I211\r\n"
                + "Class Name:                 Net\r\nClass GUID:                 {4d36e972-e325-11ce-bfc1-08002be10318}\r\nStatus:                     Started\r\n").get(0);
        assertEquals(List.of(NIC, "PCI\\VEN_8086&DEV_1539&SUBSYS_00008086"), device.ids().hardware());
        assertEquals(DeviceClass.NETWORK, device.kind());
    }

    @Test
    void pnputilInAnotherLanguage() throws Exception {
        String text = "Microsoft PnP-Hilfsprogramm\r\n\r\nInstanz-ID:                 " + NIC + "\\1\r\nGerätebeschreibung:         Netzwerk\r\n"
                + "Klassenname:                Net\r\nKlassen-GUID:               {4d36e972-e325-11ce-bfc1-08002be10318}\r\n"
                + "Hardware-IDs:               " + NIC + "\r\n                            PCI\\VEN_8086&DEV_1539&SUBSYS_00008086\r\n"
                + "                            PCI\\VEN_8086&DEV_1539&CC_020000\r\nKompatible IDs:             PCI\\VEN_8086&DEV_1539\r\n\r\n"
                + "Instanz-ID:                 USB\\VID_0627&PID_0001\\42\r\nHardware-IDs:               USB\\VID_0627&PID_0001&REV_0000\r\n";
        List<HardwareDevice> devices = parse(text);
        assertEquals(2, devices.size());
        assertNic(devices.get(0));
        assertEquals("USB\\VID_0627&PID_0001", devices.get(1).ids().hardware().get(1));
    }

    @Test
    void devcon() throws Exception {
        List<HardwareDevice> devices = parse(NIC + "\\4&2E8A2AC&0&00E0\r\n    Name: Intel(R) I211\r\n    Hardware IDs:\r\n        " + NIC
                + "\r\n        PCI\\VEN_8086&DEV_1539&SUBSYS_00008086\r\n        PCI\\VEN_8086&DEV_1539&CC_020000\r\n    Compatible IDs:\r\n"
                + "        PCI\\VEN_8086&DEV_1539\r\n        PCI\\CC_0200\r\nROOT\\SYSTEM\\0000\r\n    Name: Plug and Play\r\n    Hardware IDs:\r\n        ROOT\\SWENUM\r\n"
                + "2 matching device(s) found.\r\n");
        assertEquals(2, devices.size());
        assertNic(devices.get(0));
        assertEquals("Intel(R) I211", devices.get(0).name());
        assertEquals("ROOT\\SWENUM", devices.get(1).id());
    }

    @Test
    void wmicCsv() throws Exception {
        String text = "\r\r\nNode,ClassGuid,CompatibleID,DeviceID,HardwareID,Name,PNPClass\r\r\nPC,{4d36e972-e325-11ce-bfc1-08002be10318},"
                + "{PCI\\VEN_8086&DEV_1539;PCI\\CC_0200}," + NIC + "\\1,{" + NIC + ";PCI\\VEN_8086&DEV_1539&SUBSYS_00008086;PCI\\VEN_8086&DEV_1539&CC_020000},"
                + "Intel(R) I211,Net\r\r\nPC,,,ROOT\\X\\0,,Nothing,\r\r\n";
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        List<HardwareDevice> devices = HardwareIdList.parse(utf16, "wmic.csv");
        assertEquals(2, devices.size());
        assertNic(devices.get(0));
        assertEquals("ROOT\\X", devices.get(1).id());
    }

    @Test
    void powerShellCsv() throws Exception {
        List<HardwareDevice> joined = parse("#TYPE Selected.Microsoft.Management.Infrastructure.CimInstance\r\n\"Name\",\"PNPClass\",\"ClassGuid\",\"HardwareID\",\"CompatibleID\"\r\n"
                + "\"Intel \"\"I211\"\"\",\"Net\",\"{4d36e972-e325-11ce-bfc1-08002be10318}\",\"" + NIC
                + ";PCI\\VEN_8086&DEV_1539&SUBSYS_00008086;PCI\\VEN_8086&DEV_1539&CC_020000\",\"PCI\\VEN_8086&DEV_1539\"\r\n");
        assertNic(joined.get(0));
        assertEquals("Intel \"I211\"", joined.get(0).name());
        List<HardwareDevice> unjoined = parse("\"InstanceId\";\"HardwareID\";\"Class\"\r\n\"" + NIC + "\\1\";\"System.String[]\";\"Net\"\r\n");
        assertEquals(NIC, unjoined.get(0).id());
        List<HardwareDevice> lines = parse("InstanceId,HardwareID,Class\r\nx,\"" + NIC + "\nPCI\\VEN_8086&DEV_1539&SUBSYS_00008086\",Net\r\n");
        assertEquals(2, lines.get(0).ids().hardware().size());
    }

    @Test
    void lspci() throws Exception {
        List<HardwareDevice> devices = parse("00:00.0 Host bridge [0600]: Intel Corporation 82G33/G31/P35/P31 Express DRAM Controller [8086:29c0]\n"
                + "00:1f.2 SATA controller [0106]: Intel Corporation 82801IR/IO/IH (ICH9R/DO/DH) 6 port SATA Controller [AHCI mode] [8086:2922] (rev 02) (prog-if 01 [AHCI 1.0])\n"
                + "\tSubsystem: Red Hat, Inc. QEMU Virtual Machine [1af4:1100]\n"
                + "0000:03:00.0 Ethernet controller [0200]: Intel Corporation I211 Gigabit Network Connection [8086:1539] (rev 03)\n");
        assertEquals(3, devices.size());
        assertEquals("PCI\\VEN_8086&DEV_2922&SUBSYS_11001AF4&REV_02", devices.get(1).id());
        assertEquals(DeviceClass.STORAGE, devices.get(1).kind());
        assertTrue(devices.get(1).ids().compatible().contains("PCI\\CC_010601"));
        assertEquals(DeviceClass.NETWORK, devices.get(2).kind());
        assertEquals("PCI\\VEN_8086&DEV_1539&CC_0200", devices.get(2).id());
        assertEquals(DeviceClass.OTHER, devices.get(0).kind());
        assertEquals("PCI\\VEN_8086&DEV_2922&CC_0106", parse("00:1f.2 0106: 8086:2922 (rev 02)\n").get(0).id());
    }

    @Test
    void lspciRecords() throws Exception {
        List<HardwareDevice> devices = parse("Slot:\t00:1f.2\nClass:\tSATA controller [0106]\nVendor:\tIntel Corporation [8086]\n"
                + "Device:\t82801IR (ICH9R) [AHCI mode] [2922]\nSVendor:\tRed Hat, Inc. [1af4]\nSDevice:\tQEMU [1100]\nRev:\t02\nProgIf:\t01\n\n"
                + "Slot:\t03:00.0\nClass:\tEthernet controller [0200]\nVendor:\tIntel Corporation [8086]\nDevice:\tI211 [1539]\nSVendor:\tIntel [8086]\nSDevice:\tDevice [0000]\nRev:\t03\nProgIf:\t00\n");
        assertEquals("PCI\\VEN_8086&DEV_2922&SUBSYS_11001AF4&REV_02", devices.get(0).id());
        assertEquals("82801IR (ICH9R) [AHCI mode]", devices.get(0).name());
        assertNic(devices.get(1));
    }

    @Test
    void plainLists() throws Exception {
        List<HardwareDevice> devices = parse("; devices of nas-210\n" + NIC + "\tnetwork\nPCI\\VEN_8086&DEV_1539&CC_020000\nPCI\\VEN_1B4B&DEV_9230&CC_010601\n*PNP0501\n");
        assertEquals(3, devices.size());
        assertEquals(DeviceClass.NETWORK, devices.get(0).kind());
        assertEquals(DeviceClass.STORAGE, devices.get(1).kind());
        assertEquals(2, parse("SWC\\{1F2E3D4C-0000-1111-2222-333344445555}&X\n\n{1f2e3d4c-0000-1111-2222-333344445555}\\Bus_0\n").size());
        assertEquals(2, parse(NIC + "\n\nPCI\\VEN_8086&DEV_1539&SUBSYS_00018086\n").size(), "blank lines part devices");
    }

    @Test
    void devicesSurviveBeingSavedInAModel() throws Exception {
        String twice = "PCI\\VEN_8086&DEV_1539&SUBSYS_00018086&REV_03\nPCI\\VEN_8086&DEV_1539&CC_020000\n";
        List<HardwareDevice> devices = parse(NIC + "\nPCI\\VEN_8086&DEV_1539&CC_020000\n\nPCI\\VEN_1B4B&DEV_9230&CC_010601\n\n" + NIC + "\n\n" + twice + "\nACPI\\X\n");
        Sku sku = SkuFactory.eINSTANCE.createSku();
        assertTrue(SkuDevices.add(sku, devices) > 0);
        assertEquals(0, SkuDevices.add(sku, devices), "a second time there is nothing new");
        Path file = Files.write(temp.resolve("a.sku"), new SkuFile().write(sku));
        List<HardwareDevice> saved = SkuDevices.of(new Resolver(Locations.none()).resolve(file));
        assertEquals(List.of(NIC, "PCI\\VEN_1B4B&DEV_9230&CC_010601", "PCI\\VEN_8086&DEV_1539&SUBSYS_00018086&REV_03"),
                saved.stream().map(HardwareDevice::id).toList());
        assertEquals(devices.get(1).ids(), saved.get(1).ids());
        assertNic(saved.get(0));
    }

    @Test
    void otherFilesAreRefusedWithASentence() {
        for (String bad : List.of("", "hello world\n", "<html><body>no</body></html>", "a,b,c\n1,2,3\n", "key: value\nother: thing\n",
                "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\nX\u00f9|\\/Ds\n", NIC + "\n\u0001\u0002", "{\\*\\pgdscno0}\\paperh15840\n", "S\u00e9rie\\d'ici\n")) {
            assertTrue(assertThrows(FormatException.class, () -> parse(bad)).getMessage().contains("'ids.txt' lists no device"), bad);
        }
        assertThrows(FormatException.class, () -> HardwareIdList.parse(new byte[(4 << 20) + 1], "x"));
    }

    @Test
    void hostileListsStayBounded() {
        for (String piece : List.of("00:1f.2 [0106]: ", "\"a\" ", " \" ", "a\n", "Instance ID: PCI\\A\\1\n", "HardwareID,", "PCI\\VEN_8086&DEV_1539 ", "A ")) {
            for (String start : List.of("", "00:1f.2 ", "HardwareID,x\n", "Hardware IDs: ")) {
                byte[] bytes = (start + piece.repeat((1 << 20) / piece.length())).getBytes(StandardCharsets.US_ASCII);
                long begin = System.nanoTime();
                try {
                    HardwareIdList.parse(bytes, "hostile");
                } catch (FormatException e) {
                    assertTrue(e.getMessage().contains("hostile"));
                }
                assertTrue(System.nanoTime() - begin < 10_000_000_000L, start + piece);
            }
        }
    }

    @Test
    void noiseEndsInTheReadersOwnErrors() {
        String seed = "Instance ID: " + NIC + "\r\n  Hardware IDs: " + NIC + "\r\n\"a\",\"HardwareID\"\r\n00:1f.2 0106: 8086:2922 {;}\\\"";
        Random random = new Random(3);
        for (int i = 0; i < (Boolean.getBoolean("mintmark.full") ? 20_000 : 1000); i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(200); n > 0; n--) {
                int at = random.nextInt(seed.length());
                text.append(seed, at, Math.min(seed.length(), at + 1 + random.nextInt(12)));
            }
            byte[] bytes = text.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("UTF-16LE"));
            try {
                HardwareIdList.parse(bytes, "noise");
            } catch (FormatException e) {
                assertTrue(e.getMessage().contains("noise"));
            }
        }
    }
}
