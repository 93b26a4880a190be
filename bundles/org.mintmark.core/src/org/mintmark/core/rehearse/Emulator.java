package org.mintmark.core.rehearse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mintmark.core.run.Programs;

/**
 * The emulator of this machine, QEMU with SeaBIOS and where it is installed with OVMF.
 *
 * @param program {@code qemu-system-x86_64}
 * @param uefiCode firmware image of OVMF, empty where it is not installed
 * @param uefiVariables its empty variables, of which every run gets a fresh copy
 */
public record Emulator(Path program, Optional<Path> uefiCode, Optional<Path> uefiVariables) {

    private static final String PROGRAM = "qemu-system-x86_64";
    private static final List<List<String>> OVMF = List.of(
            List.of("/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd"),
            List.of("/usr/share/OVMF/OVMF_CODE.fd", "/usr/share/OVMF/OVMF_VARS.fd"),
            List.of("/usr/share/edk2/x64/OVMF_CODE.4m.fd", "/usr/share/edk2/x64/OVMF_VARS.4m.fd"),
            List.of("/usr/share/edk2/ovmf/OVMF_CODE.fd", "/usr/share/edk2/ovmf/OVMF_VARS.fd"));

    /** How to get it. */
    public static final String HINT = "install it, on Debian and Ubuntu with 'apt install qemu-system-x86 ovmf'.";

    /** The firmware that starts a medium. */
    public enum Firmware {
        /** SeaBIOS. */
        BIOS,
        /** OVMF. */
        UEFI
    }

    /** Looks for it in the folders of PATH; empty where it is not installed, or hidden by {@code MINTMARK_HIDE}. */
    public static Optional<Emulator> find(Map<String, String> variables) {
        if (Programs.hidden(variables, "qemu")) {
            return Optional.empty();
        }
        return Programs.find(variables, PROGRAM).map(program -> {
            Optional<List<String>> ovmf = OVMF.stream().filter(files -> files.stream().allMatch(f -> Files.isReadable(Path.of(f)))).findFirst();
            return new Emulator(program, ovmf.map(f -> Path.of(f.get(0))), ovmf.map(f -> Path.of(f.get(1))));
        });
    }

    /** Whether it can start with that firmware. */
    public boolean has(Firmware firmware) {
        return firmware == Firmware.BIOS || uefiCode.isPresent();
    }

    /**
     * The command that starts a medium without network, without display and without writing to it.
     *
     * @param key whether it is a key rather than a disc
     * @param work a folder for logs and the firmware's variables, which are there already
     */
    List<String> command(Path medium, boolean key, Firmware firmware, Path work) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-nodefaults", "-machine", "q35", "-accel", "tcg", "-m", "1024",
                "-display", "none", "-vga", "std", "-no-reboot", "-nic", "none", "-monitor", "stdio",
                "-serial", "file:" + escaped(work.resolve("serial.log")),
                "-debugcon", "file:" + escaped(work.resolve("firmware.log")), "-global", "isa-debugcon.iobase=0x402",
                "-device", "isa-debug-exit,iobase=0xf4,iosize=0x04"));
        if (firmware == Firmware.UEFI) {
            command.addAll(List.of("-drive", "if=pflash,format=raw,readonly=on,file=" + escaped(uefiCode.orElseThrow()),
                    "-drive", "if=pflash,format=raw,file=" + escaped(work.resolve("variables.fd"))));
        }
        String drive = "if=none,id=medium,format=raw,readonly=on,file=" + escaped(medium);
        if (key) {
            command.addAll(List.of("-drive", drive, "-device", "qemu-xhci", "-device", "usb-storage,drive=medium,removable=on,bootindex=0"));
        } else {
            command.addAll(List.of("-drive", drive + ",media=cdrom", "-device", "ide-cd,drive=medium,bootindex=0"));
        }
        return command;
    }

    /** QEMU separates options by commas. */
    private static String escaped(Path path) {
        return path.toAbsolutePath().toString().replace(",", ",,");
    }
}
