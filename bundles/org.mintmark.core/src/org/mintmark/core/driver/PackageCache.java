package org.mintmark.core.driver;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mintmark.core.Product;
import org.mintmark.engine.io.AtomicFile;

/**
 * The facts of driver packages, remembered by the names, sizes and times of their files, so that an unchanged package costs a
 * look at its folder. A package changed within the last two seconds is not remembered: another change could leave the same times.
 */
public final class PackageCache {

    private static final String FORM = "mintmark-drivers-2 " + Product.VERSION;
    private static final int LIMIT = 20_000;
    private static final long MAX_FILE = 512L << 20;
    private static final long SETTLED_MILLIS = 2000;

    private final Path file;
    private final boolean fresh;
    private Map<String, Entry> entries;
    private boolean changed;

    private record Entry(String stamp, byte[] facts) {
    }

    private record Read(Path folder, String stamp, PackageFacts facts, boolean fresh) {
    }

    /** In the user's cache folder; made when something is remembered. */
    public PackageCache(Path folder) {
        this(folder, false);
    }

    /**
     * @param folder the user's cache folder
     * @param fresh ignores what is remembered
     */
    public PackageCache(Path folder, boolean fresh) {
        file = folder.resolve("drivers.bin");
        this.fresh = fresh;
    }

    /** The facts of packages in the same order; one that can't be read has a problem that says so. */
    public synchronized List<PackageFacts> read(List<Path> folders) {
        load();
        List<Read> results = folders.parallelStream().map(this::read).toList();
        List<PackageFacts> facts = new ArrayList<>();
        for (Read each : results) {
            facts.add(each.facts);
            if (each.fresh) {
                remember(each);
            }
        }
        return facts;
    }

    private Read read(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                String what = Files.exists(folder) ? folder + " is a file: name the folder that it is in." : "the folder " + folder
                        + " does not exist: correct the package's path.";
                return new Read(folder, "", PackageReader.unreadable(folder, what), false);
            }
            PackageFiles files = PackageFiles.list(folder);
            String stamp = files.stamp();
            Entry known = entries.get(folder.toString());
            if (known != null && known.stamp.equals(stamp)) {
                try {
                    return new Read(folder, stamp, FactsCodec.decode(folder, known.facts), false);
                } catch (IOException e) {
                    return new Read(folder, stamp, PackageReader.read(files), true); // a damaged cache only costs time
                }
            }
            return new Read(folder, stamp, PackageReader.read(files), settled(files));
        } catch (IOException e) {
            return new Read(folder, "", PackageReader.unreadable(folder, "it can't be read: " + e.getMessage()), false);
        }
    }

    private static boolean settled(PackageFiles files) {
        long limit = (System.currentTimeMillis() - SETTLED_MILLIS) * 1_000_000;
        return files.files().values().stream().allMatch(e -> Long.parseLong(e.stamp().substring(e.stamp().indexOf(':') + 1)) < limit);
    }

    private void remember(Read read) {
        try {
            entries.remove(read.folder.toString()); // to the end: the oldest are dropped first
            entries.put(read.folder.toString(), new Entry(read.stamp, FactsCodec.encode(read.facts)));
            changed = true;
        } catch (IOException e) {
            entries.remove(read.folder.toString()); // what can't be kept is read again
        }
    }

    private void load() {
        if (entries != null) {
            return;
        }
        entries = Collections.synchronizedMap(new LinkedHashMap<>());
        try {
            if (fresh || !Files.isRegularFile(file) || Files.size(file) > MAX_FILE) {
                return;
            }
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
                if (!in.readUTF().equals(FORM)) {
                    return;
                }
                for (int count = in.readInt(); count > 0; count--) {
                    String key = in.readUTF();
                    String stamp = in.readUTF();
                    int length = in.readInt();
                    byte[] facts = in.readNBytes(Math.max(0, Math.min(length, 64 << 20)));
                    entries.put(key, new Entry(stamp, facts));
                }
            }
        } catch (IOException e) {
            entries.clear(); // a damaged cache only costs time
        }
    }

    /** Writes what was learnt; a cache that can't be written only costs time. */
    public synchronized void save() {
        if (!changed) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            try (AtomicFile target = AtomicFile.create(file)) {
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target.stream(), 1 << 16));
                Map<String, Entry> kept = new TreeMap<>();
                entries.entrySet().stream().skip(Math.max(0, entries.size() - LIMIT)).forEach(e -> kept.put(e.getKey(), e.getValue()));
                out.writeUTF(FORM);
                out.writeInt(kept.size());
                for (Map.Entry<String, Entry> each : kept.entrySet()) {
                    out.writeUTF(each.getKey());
                    out.writeUTF(each.getValue().stamp);
                    out.writeInt(each.getValue().facts.length);
                    out.write(each.getValue().facts);
                }
                out.flush();
                target.commit();
            }
            changed = false;
        } catch (IOException e) {
            changed = true; // the next run reads the packages again
        }
    }
}
