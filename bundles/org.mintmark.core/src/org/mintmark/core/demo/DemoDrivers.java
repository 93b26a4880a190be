package org.mintmark.core.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.model.DriverPackage;
import org.mintmark.model.DriverSet;
import org.mintmark.model.DriverTarget;
import org.mintmark.model.HardwareId;
import org.mintmark.model.HardwareIdKind;
import org.mintmark.model.SkuFactory;

/** Devices and drivers of the sample servers: one that Windows has itself for disks and network, and a package that is unsigned and does nothing. */
final class DemoDrivers {

    private static final SkuFactory MODEL = SkuFactory.eINSTANCE;
    private static final String ID = "sample-nic";

    private DemoDrivers() {
    }

    /** INFs that stand in for those of Windows itself, by file name. */
    static Map<String, String> inBox() {
        return new TreeMap<>(Map.of("sampleahci.inf", inf("HDC", "{4d36e96a-e325-11ce-bfc1-08002be10318}", "Sample AHCI controller", "PCI\\CC_010601", "sampleahci"),
                "samplenet.inf", inf("Net", "{4d36e972-e325-11ce-bfc1-08002be10318}", "Sample network adapter", "PCI\\VEN_8086&DEV_1533", "samplenet")));
    }

    /** The disk controller that all sample servers have; the INF of Windows drives it by its compatible ID. */
    static HardwareId disk() {
        HardwareId id = id("PCI\\CC_010601", "AHCI controller", "HDC");
        id.setKind(HardwareIdKind.COMPATIBLE);
        return id;
    }

    /** A network adapter that Windows drives itself. */
    static HardwareId knownNetwork() {
        return id("PCI\\VEN_8086&DEV_1533&SUBSYS_00018086&REV_03", "Ethernet controller I210", "Net");
    }

    /** A network adapter that needs the package. */
    static HardwareId newNetwork() {
        return id("PCI\\VEN_8086&DEV_1539&SUBSYS_00008086&REV_03", "Ethernet controller I211", "Net");
    }

    private static HardwareId id(String value, String device, String deviceClass) {
        HardwareId id = MODEL.createHardwareId();
        id.setValue(value);
        id.setKind(HardwareIdKind.HARDWARE);
        id.setDevice(device);
        id.setDeviceClass(deviceClass);
        id.setCritical(true);
        return id;
    }

    /** The package of the network adapter, in the model and on the disk. */
    static DriverSet write(Path sku) throws IOException {
        Path folder = sku.resolve("drivers").resolve(ID);
        Demo.write(folder.resolve("samplenic.inf"), inf("Net", "{4d36e972-e325-11ce-bfc1-08002be10318}", "Sample I211 adapter",
                "PCI\\VEN_8086&DEV_1539", "samplenic").getBytes(StandardCharsets.US_ASCII));
        Demo.write(folder.resolve("samplenic.sys"), "MZ stand-in for a driver\r\n".getBytes(StandardCharsets.US_ASCII));
        Demo.write(folder.resolve("readme.txt"), "No INF names this file, so it stays out of the boot image.\r\n".getBytes(StandardCharsets.US_ASCII));
        DriverPackage driver = MODEL.createDriverPackage();
        driver.setId(ID);
        driver.setPath("drivers/" + ID);
        driver.getTargets().add(DriverTarget.WINDOWS_PE);
        driver.getTargets().add(DriverTarget.SERVER_IMAGE);
        DriverSet set = MODEL.createDriverSet();
        set.getPackages().add(driver);
        return set;
    }

    private static String inf(String className, String guid, String device, String id, String name) {
        return String.join("\r\n", "; A sample made by the Mintmark demo. It installs nothing that runs.", "[Version]", "Signature=\"$Windows NT$\"",
                "Class=" + className, "ClassGuid=" + guid, "Provider=%Maker%", "DriverVer=10/03/2016,1.0.0.0", "", "[Manufacturer]",
                "%Maker%=Devices,NTamd64", "", "[Devices.NTamd64]", "%Device%=Install," + id, "", "[Install.NT]", "CopyFiles=@" + name + ".sys", "",
                "[Install.NT.Services]", "AddService=" + name + ",0x2,Service", "", "[Service]", "ServiceType=1", "StartType=3", "ErrorControl=1",
                "ServiceBinary=%12%\\" + name + ".sys", "", "[DestinationDirs]", "DefaultDestDir=12", "", "[SourceDisksNames]", "1=%Device%", "",
                "[SourceDisksFiles]", name + ".sys=1", "", "[Strings]", "Maker=\"Mintmark demo\"", "Device=\"" + device + "\"", "");
    }
}
