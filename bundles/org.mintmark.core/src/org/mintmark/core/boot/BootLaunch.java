package org.mintmark.core.boot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The two files that say what a boot image launches; winpeshl.ini comes first, and only where it launches nothing Windows PE
 * opens a prompt that runs startnet.cmd (learn.microsoft.com, "WinPE: Mount and Customize").
 *
 * @param ini content of winpeshl.ini, empty where there is none
 * @param batch content of startnet.cmd, empty where there is none
 */
public record BootLaunch(Optional<byte[]> ini, Optional<byte[]> batch) {

    /** Where winpeshl.ini is in the image. */
    public static final String INI = "Windows/System32/winpeshl.ini";
    /** Where startnet.cmd is in the image. */
    public static final String BATCH = "Windows/System32/startnet.cmd";
    /** Folder of injected packages in the image. */
    public static final String DRIVERS = "Windows/OemDrivers";
    /** Largest of these files that is read, in bytes. */
    public static final int MAX_SIZE = 1 << 20;

    private static final byte[] DEFAULT_BATCH = "wpeinit\r\n".getBytes(StandardCharsets.US_ASCII);

    /** True where winpeshl.ini decides. */
    public boolean byIni() {
        return !iniCommands().isEmpty();
    }

    private List<String> iniCommands() {
        return ini.map(i -> new LaunchIni(i).commands()).orElse(List.of()).stream().filter(c -> !DriverLines.isOurs(c)).toList();
    }

    private List<String> batchCommands() {
        return batch.map(b -> new LaunchBatch(b).commands()).orElse(List.of()).stream().filter(c -> !DriverLines.isOurs(c)).toList();
    }

    /** What the image launches by itself, in order, without lines that load our drivers. */
    public List<String> commands() {
        List<String> own = iniCommands();
        return own.isEmpty() ? batchCommands() : own;
    }

    /** What it launches beyond preparing Windows PE: the recovery program, by any name. Empty for a plain prompt. */
    public List<String> programs() {
        return commands().stream().filter(BootLaunch::isProgram).toList();
    }

    private static boolean isProgram(String command) {
        String first = command.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "")
                .replaceFirst("^(call\\s+|start\\s+(\"[^\"]*\"\\s+)?(/\\w+\\s+)*)", "");
        String program = first.startsWith("\"") ? first.substring(1).split("\"", 2)[0] : first.split("[\\s,&|]", 2)[0];
        String name = program.replaceAll(".*[\\\\/]", "").replaceFirst("\\.(exe|com|cmd|bat)$", "");
        boolean prompt = name.equals("cmd") && !first.matches("(?s).*/[ck].*");
        return !prompt && !List.of("wpeinit", "wpeutil", "drvload", "", "ping", "timeout", "powercfg", "exit", "goto", "set", "cd", "pushd", "popd",
                "net", "netsh", "reg", "regsvr32", ")", "(", "pause").contains(name) && !name.startsWith(":");
    }

    /**
     * What has to be written so that these drivers are loaded before everything else.
     *
     * @param drivers INFs as {@code folder/path.inf} below {@link #DRIVERS}, in order
     * @return changed files by their path in the image; empty where nothing changes
     */
    public Map<String, byte[]> edit(List<DriverInfPath> drivers) {
        Map<String, byte[]> changes = new TreeMap<>();
        boolean useIni = byIni();
        List<String> iniLines = new ArrayList<>();
        List<String> batchLines = new ArrayList<>();
        for (DriverInfPath driver : drivers) {
            iniLines.add(DriverLines.ini(driver.folder(), driver.inf()));
            batchLines.add(DriverLines.batch(driver.folder(), driver.inf()));
        }
        ini.ifPresent(before -> put(changes, INI, before, new LaunchIni(before).with(useIni ? iniLines : List.of())));
        if (batch.isPresent() || !useIni && !drivers.isEmpty()) {
            byte[] before = batch.orElse(null);
            put(changes, BATCH, before, new LaunchBatch(before == null ? DEFAULT_BATCH : before).with(useIni ? List.of() : batchLines));
        }
        return changes;
    }

    private static void put(Map<String, byte[]> changes, String path, byte[] before, byte[] after) {
        if (before == null || !Arrays.equals(before, after)) {
            changes.put(path, after);
        }
    }

    /**
     * An INF inside the image.
     *
     * @param folder folder of the package below {@link #DRIVERS}
     * @param inf path of the INF below that folder
     */
    public record DriverInfPath(String folder, String inf) {

        /** Whether the line that loads it fits into winpeshl.ini. */
        public boolean fits() {
            return DriverLines.ini(folder, inf).length() <= DriverLines.MAX_COMMAND;
        }
    }
}
