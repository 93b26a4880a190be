package org.mintmark.core.reset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.io.FormatException;

/**
 * Writes reset.cmd. Errors go by {@code if errorlevel}, {@code goto} and {@code call} only; every command is followed by
 * both tests, because DISM ends with negative codes too. Commands are found by the PATH of Windows PE.
 */
final class ResetCommand {

    private final Layout layout;
    private final List<ResetTarget> targets;
    private final ResetFacts facts;
    private final StringBuilder out = new StringBuilder();

    ResetCommand(Layout layout, List<ResetTarget> targets, ResetFacts facts) {
        this.layout = layout;
        this.targets = targets;
        this.facts = facts;
    }

    /** A text within a remark or message. */
    static String shown(String text) {
        return text.replaceAll("[^A-Za-z0-9 ._-]", "_");
    }

    String write() throws FormatException {
        begin();
        checkMachine();
        checkMedium();
        showDisks();
        confirm();
        keepData();
        apply();
        lines(ResetRoutines.MESSAGES);
        lines(ResetRoutines.COMPARISON);
        return out.toString();
    }

    private void begin() {
        lines("""
                @echo off
                rem Mintmark: resets a server of SKU %s to its factory state.
                rem For the lab and the service bench, from a Windows PE prompt; runs nowhere else.
                rem   reset.cmd             erases the disks and makes everything anew
                rem   reset.cmd /keepdata   leaves data partitions alone; refused where the disks' layout differs
                setlocal enableextensions
                set "SRC=%%~dp0"
                set "SCRIPT=X:\\mintmark-script.txt"
                set "REPLY=X:\\mintmark-reply.txt"
                set "MODE=all"
                set "NEED="
                set "FOUND="
                set "ANSWER="
                :next
                if "%%~1"=="" goto machine
                if /i "%%~1"=="/keepdata" goto keep
                goto usage
                :keep
                set "MODE=keep"
                shift
                goto next
                """.formatted(shown(facts.sku())));
    }

    private void checkMachine() {
        lines("""

                :machine
                if /i not "%SystemDrive%"=="X:" goto notpe
                reg query "HKLM\\SYSTEM\\CurrentControlSet\\Control\\MiniNT" >nul 2>nul
                if errorlevel 1 goto notpe
                if not errorlevel 0 goto notpe
                """);
        if (!facts.smbiosModel().isEmpty()) {
            lines("""
                    reg query "HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS" /v SystemProductName >"%REPLY%" 2>nul
                    if errorlevel 1 goto nomodel
                    if not errorlevel 0 goto nomodel
                    for /f "usebackq tokens=1,2*" %%a in ("%REPLY%") do if /i "%%a"=="SystemProductName" set "FOUND=%%c"
                    :trim
                    if "%FOUND%"=="" goto nomodel
                    if not "%FOUND:~-1%"==" " goto compare
                    set "FOUND=%FOUND:~0,-1%"
                    goto trim
                    :compare
                    """);
            lines("if /i not \"%FOUND%\"==\"" + facts.smbiosModel().replace("%", "%%") + "\" goto othermodel\n");
        }
    }

    private void checkMedium() {
        List<String> files = targets.stream().filter(t -> !t.partition().image().isEmpty()).flatMap(t -> facts.files(t.partition().image()).stream()).toList();
        List<String> needed = new ArrayList<>(List.of(ResetScripts.DISKPART));
        needed.addAll(files);
        lines("for %%f in (" + String.join(" ", needed) + ") do if not exist \"%SRC%%%f\" set \"NEED=%%f\"\n"
                + "if not \"%NEED%\"==\"\" goto nofile\n");
        String letters = targets.stream().map(ResetTarget::workLetter).filter(l -> !l.isEmpty()).collect(Collectors.joining(" "));
        lines("for %%l in (" + letters + ") do if exist %%l:\\ set \"NEED=%%l:\"\nif not \"%NEED%\"==\"\" goto letter\n");
    }

    /** The medium's own disk must not be among those that are erased: in diskpart's list of volumes the letter is the third word. */
    private void showDisks() {
        for (LayoutDisk disk : layout.disks()) {
            lines("""

                    set "STEP=diskpart could not show disk %1$d"
                    >"%%SCRIPT%%" echo select disk %1$d
                    >>"%%SCRIPT%%" echo detail disk
                    diskpart /s "%%SCRIPT%%" >"%%REPLY%%"
                    if errorlevel 1 goto failed
                    if not errorlevel 0 goto failed
                    type "%%REPLY%%"
                    for /f "usebackq tokens=3" %%%%v in ("%%REPLY%%") do if /i "%%%%v:"=="%%~d0" goto medium
                    """.formatted(disk.index()));
        }
        lines("if \"%MODE%\"==\"keep\" goto keepdata\n");
    }

    private void confirm() {
        lines("\necho.\necho Mintmark resets this machine to the factory state of SKU " + shown(facts.sku()) + ".\n");
        for (LayoutDisk disk : layout.disks()) {
            lines("echo Disk " + disk.index() + ", shown above, is ERASED: everything on it is lost. It was made for " + size(disk.size()) + ".\n");
        }
        String word = "ERASE " + layout.disks().stream().map(d -> Integer.toString(d.index())).collect(Collectors.joining(" "));
        lines("""
                set /p "ANSWER=Type %1$s and press Enter to go on: "
                if not "%%ANSWER%%"=="%1$s" goto cancelled
                set "STEP=diskpart could not make the partitions"
                diskpart /s "%%SRC%%%2$s"
                if errorlevel 1 goto failed
                if not errorlevel 0 goto failed
                goto apply
                """.formatted(word, ResetScripts.DISKPART));
    }

    private void keepData() {
        lines("""

                :keepdata
                set "STEP=wmic is not in this Windows PE (component WinPE-WMI), so the layout of the disks can't be compared"
                wmic os get Version >nul 2>nul
                if errorlevel 1 goto failed
                if not errorlevel 0 goto failed
                """);
        for (LayoutDisk disk : layout.disks()) {
            lines("call :sectors " + disk.index() + " " + disk.sectorSize() + "\nif errorlevel 1 goto differs\n");
            targets.stream().filter(t -> t.disk() == disk.index()).forEach(t -> lines("call :same " + t.disk() + " " + t.number() + " "
                    + t.partition().type() + " " + t.partition().offset() + " " + (t.isRemade() && !t.logical() ? t.leastBytes() : 0)
                    + "\nif errorlevel 1 goto differs\n"));
        }
        List<ResetTarget> remade = targets.stream().filter(ResetTarget::isRemade).toList();
        lines("echo.\necho The layout is that of SKU " + shown(facts.sku()) + ". Of these disks only the following is made anew, data stays:\n");
        remade.forEach(t -> lines("echo Disk " + t.disk() + ", partition " + t.number() + " (" + t.role().text() + ")\n"));
        String word = "RESET " + remade.stream().map(t -> Integer.toString(t.disk())).distinct().collect(Collectors.joining(" "));
        lines("""
                set /p "ANSWER=Type %1$s and press Enter to go on: "
                if not "%%ANSWER%%"=="%1$s" goto cancelled
                set "STEP=diskpart could not format the partitions"
                >"%%SCRIPT%%" echo rem Mintmark
                """.formatted(word));
        for (ResetTarget target : remade) {
            echo("select disk " + target.disk());
            echo("select partition " + target.number());
            if (target.isFormatted()) {
                echo(target.format() + " override");
            }
            echo("assign letter=" + target.workLetter());
        }
        lines("""
                diskpart /s "%SCRIPT%"
                if errorlevel 1 goto failed
                if not errorlevel 0 goto failed
                """);
    }

    private void echo(String text) {
        lines(">>\"%SCRIPT%\" echo " + text + "\n");
    }

    private void apply() throws FormatException {
        lines("\n:apply\n");
        for (ResetTarget target : targets) {
            String image = target.partition().image();
            if (image.isEmpty()) {
                continue;
            }
            boolean skipped = !target.isRemade();
            String label = "after" + target.workLetter();
            if (skipped) {
                lines("if \"%MODE%\"==\"keep\" goto " + label + "\n");
            }
            lines("""
                    set "STEP=DISM could not apply %1$s"
                    dism /Apply-Image /ImageFile:"%%SRC%%%1$s"%2$s /Index:%3$d /ApplyDir:%4$s:\\
                    if errorlevel 1 goto failed
                    if not errorlevel 0 goto failed
                    """.formatted(image, parts(image), Math.max(1, target.partition().imageIndex()), target.workLetter()));
            if (skipped) {
                lines(":" + label + "\n");
            }
        }
        ResetTarget windows = targets.stream().filter(t -> t.role() == PartitionRole.WINDOWS).findFirst().orElseThrow();
        String system = targets.stream().filter(t -> t.role() == PartitionRole.ESP || t.role() == PartitionRole.SYSTEM_RESERVED).findFirst().orElse(windows)
                .workLetter();
        lines("""
                set "STEP=bcdboot could not make the boot files"
                bcdboot %s:\\Windows /s %s: /f %s
                if errorlevel 1 goto failed
                if not errorlevel 0 goto failed
                echo.
                echo The reset is done. Take the medium out before the machine starts.
                pause
                set "STEP=wpeutil could not restart the machine: restart it by hand; the reset is done"
                wpeutil reboot
                if errorlevel 1 goto failed
                if not errorlevel 0 goto failed
                exit /b 0
                """.formatted(windows.workLetter(), system, layout.firmware().equals("bios") ? "BIOS" : "UEFI"));
    }

    /** DISM takes the parts as a pattern, which must not catch those of another image. */
    private String parts(String image) throws FormatException {
        List<String> own = facts.files(image);
        if (own.size() < 2) {
            return "";
        }
        List<String> others = facts.images().entrySet().stream().filter(e -> !e.getKey().equals(image)).flatMap(e -> e.getValue().stream()).toList();
        int dot = image.lastIndexOf('.');
        for (String wild : List.of("*", "?")) {
            String regex = "(?i)\\Q" + image.substring(0, dot) + "\\E" + (wild.equals("*") ? ".*" : ".?") + "\\Q" + image.substring(dot) + "\\E";
            if (own.stream().allMatch(n -> n.matches(regex)) && others.stream().noneMatch(n -> n.matches(regex))) {
                return " /SWMFile:\"%SRC%" + image.substring(0, dot) + wild + image.substring(dot) + "\"";
            }
        }
        throw new FormatException("The parts of " + image + " can't be told from those of the other image by a pattern: choose a larger part size.");
    }

    private static String size(long bytes) {
        return bytes / 1_000_000_000 > 0 ? bytes / 1_000_000_000 + " GB" : bytes / 1_000_000 + " MB";
    }

    private void lines(String text) {
        out.append(text.replace("\n", "\r\n"));
    }
}
