package org.mintmark.core.reset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mintmark.engine.disk.Layout;
import org.mintmark.engine.disk.LayoutPartition;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.io.FormatException;

/**
 * The files that recreate a layout and put the images on it, from a Windows PE prompt and with Windows' own tools: ASCII
 * with CRLF, the same layout always the same bytes.
 */
public final class ResetScripts {

    /** Name of the script for diskpart. */
    public static final String DISKPART = "diskpart.txt";
    /** Name of the script for the command processor. */
    public static final String COMMAND = "reset.cmd";

    private ResetScripts() {
    }

    /**
     * The files by name.
     *
     * @throws FormatException where Windows' tools can't do it; the message is a sentence
     */
    public static Map<String, byte[]> of(Layout layout, ResetFacts facts) throws FormatException {
        if (!facts.smbiosModel().isEmpty() && !facts.smbiosModel().matches("[ !#-~]+")) {
            throw new FormatException("reset.cmd can't compare the SMBIOS model '" + facts.smbiosModel()
                    + "': only ASCII without quotation marks can stand in it.");
        }
        for (LayoutPartition partition : layout.disks().stream().flatMap(d -> d.all().stream()).toList()) {
            for (String name : partition.image().isEmpty() ? List.<String>of() : facts.files(partition.image())) {
                if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
                    throw new FormatException("reset.cmd can't name the image '" + name + "': only letters, digits, hyphen, underscore and dot can stand in it.");
                }
            }
        }
        List<ResetTarget> targets = ResetTarget.of(layout.disks());
        if (targets.stream().noneMatch(t -> t.role() == PartitionRole.WINDOWS)) {
            throw new FormatException("The layout has no partition with the role windows, so there is nothing to reset.");
        }
        Map<String, byte[]> files = new TreeMap<>();
        files.put(DISKPART, DiskpartScript.of(layout.disks(), targets, facts).getBytes(StandardCharsets.US_ASCII));
        files.put(COMMAND, new ResetCommand(layout, targets, facts).write().getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    /** Why Windows' tools can't recreate a layout; empty where they can. */
    public static Optional<String> obstacle(Layout layout) {
        try {
            of(layout, new ResetFacts("", "", Map.of()));
            return Optional.empty();
        } catch (FormatException e) {
            return Optional.of(e.getMessage());
        }
    }
}
