package org.mintmark.core.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintmark.core.boot.BootLaunch.DriverInfPath;

/** Drivers are loaded first, and nothing that was launched is lost. */
class BootLaunchTest {

    private static final List<DriverInfPath> DRIVERS = List.of(new DriverInfPath("disk", "a.inf"), new DriverInfPath("nic", "x64/b.inf"));
    private static final String LINES = "%SYSTEMROOT%\\System32\\drvload.exe, X:\\Windows\\OemDrivers\\disk\\a.inf\r\n"
            + "%SYSTEMROOT%\\System32\\drvload.exe, X:\\Windows\\OemDrivers\\nic\\x64\\b.inf\r\n";

    private static BootLaunch ini(String text) {
        return new BootLaunch(Optional.of(text.getBytes(StandardCharsets.ISO_8859_1)), Optional.empty());
    }

    private static BootLaunch batch(String text) {
        return new BootLaunch(Optional.empty(), Optional.of(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String edited(BootLaunch launch, String file) {
        return new String(launch.edit(DRIVERS).get(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void linesComeFirstInLaunchApps() {
        String before = "; kept\r\n[LaunchApps]\r\n%SYSTEMROOT%\\System32\\wpeinit.exe\r\nX:\\beacon.exe, -x\r\n";
        assertEquals("; kept\r\n[LaunchApps]\r\n" + LINES + "%SYSTEMROOT%\\System32\\wpeinit.exe\r\nX:\\beacon.exe, -x\r\n",
                edited(ini(before), BootLaunch.INI));
        assertEquals(List.of("X:\\beacon.exe, -x"), ini(before).programs());
    }

    @Test
    void launchAppIsConvertedAndLosesNothing() {
        assertEquals("[LaunchApps]\r\n" + LINES + "%SYSTEMDRIVE%\\beacon.exe\r\n", edited(ini("[LaunchApp]\r\nAppPath = %SYSTEMDRIVE%\\beacon.exe\r\n"), BootLaunch.INI));
        // both sections run in order of appearance
        String both = "[launchapp]\nAppPath=one.exe\n[Other]\nk=v\n[LAUNCHAPPS]\ntwo.exe\nthree.exe, /s\n";
        BootLaunch launch = ini(both);
        assertEquals(List.of("one.exe", "two.exe", "three.exe, /s"), launch.commands());
        String after = edited(launch, BootLaunch.INI);
        assertEquals("[LaunchApps]\n" + LINES.replace("\r", "") + "one.exe\ntwo.exe\nthree.exe, /s\n[Other]\nk=v\n", after);
        assertEquals(launch.commands(), ini(after).commands());
        String reverse = "[LaunchApps]\r\ntwo.exe\r\n[LaunchApp]\r\nAppPath=one.exe";
        assertEquals("[LaunchApps]\r\n" + LINES + "two.exe\r\n[LaunchApp]\r\nAppPath=one.exe", edited(ini(reverse), BootLaunch.INI));
        assertEquals(List.of("two.exe", "one.exe"), ini(edited(ini(reverse), BootLaunch.INI)).commands());
    }

    @Test
    void batchRunsDriversBeforeTheNetwork() {
        assertEquals("@echo off\r\nrem start\r\ndrvload X:\\Windows\\OemDrivers\\disk\\a.inf\r\ndrvload X:\\Windows\\OemDrivers\\nic\\x64\\b.inf\r\n"
                + "wpeinit\r\nX:\\beacon.exe", edited(batch("@echo off\r\nrem start\r\nwpeinit\r\nX:\\beacon.exe"), BootLaunch.BATCH));
        assertTrue(edited(new BootLaunch(Optional.empty(), Optional.empty()), BootLaunch.BATCH).endsWith("\r\nwpeinit\r\n"));
    }

    @Test
    void batchIsUsedWhereIniLaunchesNothing() {
        BootLaunch launch = new BootLaunch(Optional.of("[LaunchApps]\r\n; nothing\r\n".getBytes(StandardCharsets.US_ASCII)),
                Optional.of("wpeinit\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(List.of(BootLaunch.BATCH), List.copyOf(launch.edit(DRIVERS).keySet()));
        assertEquals(List.of(), launch.programs());
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-8", "windows-1252", "windows-31j" })
    void encodingSurvives(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        String text = mark + "[LaunchApps]\r\n; " + (name.equals("windows-31j") ? "表示ソ" : "Grüße") + "\r\nX:\\beacon.exe\r\n";
        byte[] before = text.getBytes(charset);
        byte[] after = new BootLaunch(Optional.of(before), Optional.empty()).edit(DRIVERS).get(BootLaunch.INI);
        assertArrayEquals((mark + "[LaunchApps]\r\n" + LINES + text.substring(text.indexOf(';'))).getBytes(charset), after);
        assertArrayEquals(before, new BootLaunch(Optional.of(after), Optional.empty()).edit(List.of()).get(BootLaunch.INI),
                "without drivers it is the file that it was");
    }

    @Test
    void twiceChangesNothingAndRemovingRemovesTheLine() {
        for (BootLaunch launch : List.of(ini("[LaunchApps]\r\nX:\\beacon.exe"), batch("wpeinit\nX:\\beacon.exe\n"))) {
            String file = launch.ini().isPresent() ? BootLaunch.INI : BootLaunch.BATCH;
            byte[] once = launch.edit(DRIVERS).get(file);
            BootLaunch injected = launch.ini().isPresent() ? new BootLaunch(Optional.of(once), Optional.empty()) : new BootLaunch(Optional.empty(), Optional.of(once));
            assertEquals(Map.of(), injected.edit(DRIVERS));
            assertEquals(launch.commands(), injected.commands());
            String less = new String(injected.edit(DRIVERS.subList(0, 1)).get(file), StandardCharsets.ISO_8859_1);
            assertTrue(less.contains("a.inf") && !less.contains("b.inf") && less.contains("beacon.exe"), less);
        }
    }

    @Test
    void plainPromptsAreToldFromPrograms() {
        for (String plain : List.of("wpeinit\r\n", "@echo off\r\nwpeinit\r\ncmd.exe\r\n", "wpeinit\r\nwpeutil InitializeNetwork\r\n", "", "rem nothing\r\n")) {
            assertEquals(List.of(), batch(plain).programs(), plain);
        }
        for (String launching : List.of("wpeinit\r\nX:\\recovery.exe\r\n", "wpeinit\r\ncall beacon.cmd\r\n", "if exist X:\\b.exe X:\\b.exe\r\n",
                "wpeinit\r\nstart \"\" \"X:\\Program Files\\b.exe\"\r\n", "cmd /c X:\\b.cmd\r\n")) {
            assertEquals(1, batch(launching).programs().size(), launching);
        }
        assertEquals(List.of(), ini("[LaunchApps]\r\nwpeinit.exe\r\n%SYSTEMROOT%\\System32\\cmd.exe\r\n").programs());
        assertEquals(List.of(), new BootLaunch(Optional.empty(), Optional.empty()).programs());
    }
}
