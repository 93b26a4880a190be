package org.mintmark.core.capture;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.digest.FactCache;
import org.mintmark.core.resolve.EffectiveCapture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.disk.DiskImage;
import org.mintmark.engine.disk.NtfsVolume;
import org.mintmark.engine.disk.PartitionRole;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.registry.RegistryHive;
import org.mintmark.engine.wim.SplitRequest;
import org.mintmark.engine.wim.WimSet;

/** Looks into system drives for what must be right before they ship, once for each content. */
public final class ImageInspection {

    private static final String TOPIC = "image-facts-2";
    private static final int MAX_STATE = 1 << 16;
    private static final Pattern STATE = Pattern.compile("(?im)^\\s*ImageState\\s*=\\s*(\\S+)");
    private static final String OOBE = "Microsoft\\Windows\\CurrentVersion\\Setup\\OOBE";
    private static final String BACKUP = "Microsoft\\Windows Server\\ServerBackup";
    private static final String OEM = "Program Files\\Windows Server\\Bin\\OEM\\";
    /** Exact places (Microsoft, "Preparing the Image for Deployment" and "Creating and Customizing the Image"). */
    private static final List<String> LEFTOVERS = List.of("SkipIC.txt", "cfg.ini", "unattend.xml", "Windows\\System32\\Sysprep\\unattend.xml",
            OEM + "WinServerSAT.exe", OEM + "winsat.prx", OEM + "winsat.wmv", OEM + "WinSATEncode.wmv");
    /** What a capture of ours leaves out by itself. */
    private static final List<String> LEFT_OUT = List.of("pagefile.sys", "hiberfil.sys", "swapfile.sys");
    private static final List<String> REPORTED = List.of("Windows\\Panther");

    private final DigestCache digests;
    private final FactCache facts;
    private final ImportLook imports;

    /** Looks into an image of an imported set; empty where nobody can. */
    @FunctionalInterface
    public interface ImportLook {
        /** The facts of the first image of a set. */
        Optional<ImageFacts> facts(Path firstPart) throws IOException;
    }

    /** With what is remembered, and whoever looks into WIM files. */
    public ImageInspection(DigestCache digests, FactCache facts, ImportLook imports) {
        this.digests = digests;
        this.facts = facts;
        this.imports = imports;
    }

    /**
     * The facts of a SKU's system drive.
     *
     * @return empty where there is no source yet or nobody can look into it
     * @throws IOException when the source can't be read
     */
    public Optional<ImageFacts> facts(EffectiveSku sku) throws IOException {
        EffectiveCapture capture = sku.capture();
        Path source = capture == null || capture.source().value() == null ? null : capture.source().value().path();
        if (source == null || !Files.exists(source)) {
            return Optional.empty();
        }
        Path file = capture.imported() ? largestImage(source) : source;
        if (file == null) {
            return Optional.empty();
        }
        Optional<CaptureSource> disk = Optional.empty();
        if (!Files.isRegularFile(file)) {
            disk = disk(sku, source);
            if (disk.isEmpty()) {
                return Optional.empty();
            }
        }
        String key = disk.isPresent() ? disk.get().fingerprint(digests) : digests.fingerprint(file);
        Optional<ImageFacts> known = facts.get(TOPIC, key).flatMap(ImageFacts::ofLine);
        if (known.isPresent()) {
            return known;
        }
        Optional<ImageFacts> found = capture.imported() ? imports.facts(file) : ofDisk(disk.isPresent() ? disk : disk(sku, source));
        found.ifPresent(f -> facts.put(TOPIC, key, f.toLine()));
        return found;
    }

    /** The system drive's image is the larger one. */
    private static Path largestImage(Path folder) throws IOException {
        Path largest = null;
        long size = -1;
        for (var set : WimSet.scan(folder)) {
            long bytes = 0;
            for (Path part : set.files()) {
                bytes += Files.size(part);
            }
            if (bytes > size) {
                size = bytes;
                largest = set.files().get(0);
            }
        }
        return largest;
    }

    /** Empty where it can't be captured; the rule image.source says why. */
    private static Optional<CaptureSource> disk(EffectiveSku sku, Path source) throws IOException {
        try {
            return Optional.of(CaptureSource.read(sku, source));
        } catch (FormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageFacts> ofDisk(Optional<CaptureSource> found) throws IOException {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CaptureSource source = found.get();
        Path name = source.image().getFileName();
        CaptureSource.Volume windows = source.volumes().stream().filter(v -> v.role() == PartitionRole.WINDOWS).findFirst().orElseThrow();
        try (DiskImage disk = DiskImage.open(source.image())) {
            NtfsVolume volume = NtfsVolume.open(disk.window(windows.partition().offset(), windows.partition().size()),
                    "partition " + windows.partition().number() + " of " + name);
            List<String> oversized = LargeFiles.incompressible(volume, SplitRequest.FAT32_LIMIT);
            return Optional.of(look(new ImageContent() {
                @Override
                public boolean exists(String path) throws IOException {
                    return !LEFT_OUT.contains(path) && volume.exists(path);
                }

                @Override
                public Optional<SeekableByteChannel> open(String path) throws IOException {
                    return volume.open(path);
                }
            }).withOversized(oversized));
        }
    }

    /** Looks into any system drive. */
    public static ImageFacts look(ImageContent content) throws IOException {
        String state = "";
        try (SeekableByteChannel file = content.open("Windows\\Setup\\State\\State.ini").orElse(null)) {
            if (file != null) {
                byte[] bytes = Channels.newInputStream(file).readNBytes(MAX_STATE);
                boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
                Matcher found = STATE.matcher(new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1));
                state = found.find() ? found.group(1) : "";
            }
        }
        List<String> left = new ArrayList<>();
        for (String path : LEFTOVERS) {
            addIfThere(content, path, left);
        }
        for (String path : LEFT_OUT) {
            addIfThere(content, path, left);
        }
        List<String> reported = new ArrayList<>();
        for (String path : REPORTED) {
            addIfThere(content, path, reported);
        }
        try (SeekableByteChannel file = content.open("Windows\\System32\\config\\SOFTWARE").orElse(null)) {
            if (file == null) {
                return new ImageFacts(state, false, false, Optional.empty(), Optional.empty(), Optional.empty(), left, reported, List.of());
            }
            RegistryHive hive = RegistryHive.open(file, "the SOFTWARE hive of the factory image");
            return new ImageFacts(state, true, !hive.clean(), hive.dword(OOBE, "SetupDisplayedProductKey"),
                    hive.dword(OOBE, "SetupDisplayedLanguageSelection"), hive.dword(BACKUP, "ProviderDisabled"), left, reported, List.of());
        }
    }

    private static void addIfThere(ImageContent content, String path, List<String> found) throws IOException {
        if (content.exists(path)) {
            found.add(path);
        }
    }

    /** The paths that {@link #look} asks for, for whoever takes files out of an image first. */
    public static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("Windows\\Setup\\State\\State.ini", "Windows\\System32\\config\\SOFTWARE"));
        paths.addAll(LEFTOVERS);
        paths.addAll(LEFT_OUT);
        paths.addAll(REPORTED);
        return List.copyOf(paths);
    }
}
