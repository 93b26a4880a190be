package org.mintmark.core.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.json.Json;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.Failure;
import org.mintmark.engine.io.Digests;

/** Describes files as {@code mintmark/inspect/1}: path, kind, whether it is valid, its problems, and the facts of its kind. */
public final class Inspector {

    private static final int HEAD = 40_000;

    private final Map<String, FileFacts> kinds;

    /** With the resolver for SKU files. */
    public Inspector(Resolver resolver) {
        this(resolver, Optional.empty());
    }

    /**
     * @param resolver for SKU files
     * @param catalogRoots file or folder of root certificates to check catalogues with; empty: their chains are not checked
     */
    public Inspector(Resolver resolver, Optional<Path> catalogRoots) {
        kinds = Map.of("sku", new SkuFacts(resolver), "wim", new WimFacts(), "iso", new IsoFacts(), "disk-xml", new DiskXmlFacts(),
                "disk", new DiskFacts(), "inf", new InfFacts(), "cat", new CatFacts(catalogRoots), "rtf", new RtfFacts(), "png", new PngFacts(),
                "chm", new ChmFacts());
    }

    /** The facts of one kind of file. */
    interface FileFacts {
        /** Adds facts to the node; throws where the file is not what its kind demands. */
        void describe(Path file, ObjectNode node) throws IOException;

        /** The same with digests of what the file holds, where its kind has them. */
        default void describe(Path file, ObjectNode node, boolean digests) throws IOException {
            describe(file, node);
        }
    }

    /** Describes one file; a file that is not valid is described as far as it goes. */
    public ObjectNode inspect(Path file, boolean digests, IProgressMonitor monitor) throws IOException {
        ObjectNode node = Json.object().put("path", file.toString());
        String kind = kind(file);
        node.put("kind", kind).put("valid", true);
        node.putArray("problems");
        node.put("bytes", Files.size(file));
        if (digests) {
            node.put("sha256", Digests.sha256(file, monitor));
        }
        if (kinds.containsKey(kind)) {
            try {
                kinds.get(kind).describe(file, node, digests);
            } catch (IOException e) {
                problem(node, kind + ".invalid", "error", Failure.sentence(e));
            }
        } else {
            problem(node, "file.unknown", "error",
                    file.getFileName() + " is no file that Mintmark knows: a SKU, disk image, disk.xml, WIM, ISO, INF, CAT, RTF, PNG or CHM.");
        }
        return node;
    }

    /** Notes a problem; an error makes the file invalid. */
    static void problem(ObjectNode node, String code, String severity, String message) {
        node.withArrayProperty("problems").addObject().put("code", code).put("severity", severity).put("message", message);
        if (severity.equals("error")) {
            node.put("valid", false);
        }
    }

    /** By content first, by name where content says nothing. */
    private static String kind(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name the files in it.");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(Resolver.EXTENSION)) {
            return "sku";
        }
        if (starts(head, 0, "{\\rtf") || name.endsWith(".rtf")) {
            return "rtf";
        }
        if (starts(head, 0, "\u0089PNG") || name.endsWith(".png")) {
            return "png";
        }
        if (starts(head, 0, "ITSF") || name.endsWith(".chm")) {
            return "chm";
        }
        if (starts(head, 0, "MSWIM") || starts(head, 0, "WLPWM") || name.endsWith(".wim") || name.endsWith(".swm")) {
            return "wim";
        }
        if (starts(head, 32769, "CD001") || starts(head, 32769, "BEA01") || name.endsWith(".iso")) {
            return "iso";
        }
        if (name.endsWith(".xml")) {
            return "disk-xml";
        }
        if (name.endsWith(".inf") || name.endsWith(".inx")) {
            return "inf";
        }
        if (name.endsWith(".cat")) {
            return "cat";
        }
        boolean table = head.length >= 512 && (head[510] & 0xFF) == 0x55 && (head[511] & 0xFF) == 0xAA;
        boolean disk = table || starts(head, 0, "vhdxfile") || starts(head, 0, "QFI\u00FB") || starts(head, 0, "KDMV")
                || starts(head, 0, "conectix") || name.matches(".*\\.(img|raw|vhd|vhdx|qcow2|vmdk|vdi|qed|hdd|dd|bin)(\\.(gz|bz2|xz|zst|zip|7z))?");
        return disk ? "disk" : "unknown";
    }

    private static boolean starts(byte[] head, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= offset + bytes.length && Arrays.equals(head, offset, offset + bytes.length, bytes, 0, bytes.length);
    }
}
