package org.mintmark.engine.iso;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mintmark.engine.io.FormatException;

/** Walks the folders of one of an image's trees (ECMA-119 section 9.1), each once, within bounds. */
final class IsoFolders {

    static final int MAX_FOLDER = 64 << 20;
    static final int MAX_ENTRIES = 1_000_000;
    static final int MAX_DEPTH = 64;
    private static final int MIN_RECORD = 34;
    private static final int FOLDER = 0x02;
    private static final int ASSOCIATED = 0x04;
    private static final int MORE_SECTIONS = 0x80;

    private final IsoImage image;
    private final boolean joliet;
    /** Bytes to skip in system use areas, -1 without Rock Ridge. */
    private int skip = -1;
    private final List<IsoFile> files = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Folder> open = new ArrayDeque<>();
    private int entries;
    private long folderBytes;

    private record Folder(String path, long sector, long size, int depth) {
    }

    IsoFolders(IsoImage image, boolean joliet) {
        this.image = image;
        this.joliet = joliet;
    }

    /** Whether the tree of that descriptor has POSIX names. */
    static boolean hasRockRidge(IsoImage image, byte[] descriptor) throws IOException {
        return RockRidge.skip(self(image, root(descriptor))) >= 0;
    }

    List<IsoFile> files(byte[] descriptor) throws IOException {
        ByteBuffer root = root(descriptor);
        if (!joliet) {
            skip = RockRidge.skip(self(image, root));
        }
        enter(new Folder("", sector(root), size(root), 0));
        while (!open.isEmpty()) {
            Folder folder = open.removeFirst();
            read(folder, ByteBuffer.wrap(image.read(folder.sector * IsoImage.SECTOR, (int) folder.size)).order(ByteOrder.LITTLE_ENDIAN));
        }
        files.sort(Comparator.comparing(IsoFile::path));
        return List.copyOf(files);
    }

    private static ByteBuffer root(byte[] descriptor) {
        return ByteBuffer.wrap(descriptor, 156, 34).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A folder's record of itself, which is the first in it. */
    private static ByteBuffer self(IsoImage image, ByteBuffer record) throws IOException {
        byte[] sector = image.sector(sector(record));
        int length = Math.max(MIN_RECORD, sector[0] & 0xFF);
        return ByteBuffer.wrap(sector, 0, length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void enter(Folder folder) throws IOException {
        if (folder.size > MAX_FOLDER) {
            throw damaged("its folder '" + folder.path + "' has " + folder.size + " bytes");
        }
        if (folder.depth > MAX_DEPTH) {
            throw damaged("its folders are nested more than " + MAX_DEPTH + " deep");
        }
        if (!seen.add(folder.sector)) {
            throw damaged("its folder '" + folder.path + "' is also another one");
        }
        folderBytes += folder.size;
        if (folderBytes > image.size()) {
            throw damaged("its folders claim more bytes than it has");
        }
        open.addLast(folder);
    }

    private void read(Folder folder, ByteBuffer in) throws IOException {
        List<IsoFile.Section> sections = new ArrayList<>();
        int position = 0;
        if (in.capacity() > 0 && in.get(0) == 0) {
            throw damaged("its folder '" + folder.path + "' does not begin with a record of itself");
        }
        while (position + MIN_RECORD <= in.capacity()) {
            int length = in.get(position) & 0xFF;
            if (length == 0) {
                position = (position / IsoImage.SECTOR + 1) * IsoImage.SECTOR;
                continue;
            }
            int nameLength = in.get(position + 32) & 0xFF;
            if (length < MIN_RECORD - 1 + nameLength || position + length > in.capacity()) {
                throw damaged("a record of its folder '" + folder.path + "' is cut off");
            }
            ByteBuffer record = in.slice(position, length).order(ByteOrder.LITTLE_ENDIAN);
            byte[] name = new byte[nameLength];
            record.get(33, name);
            boolean self = nameLength == 1 && (name[0] == 0 || name[0] == 1);
            if (!self && (record.get(25) & ASSOCIATED) == 0) {
                entry(folder, record, name, sections);
            }
            position += length;
        }
    }

    private void entry(Folder folder, ByteBuffer record, byte[] nameBytes, List<IsoFile.Section> sections) throws IOException {
        if (++entries > MAX_ENTRIES) {
            throw damaged("it has more than " + MAX_ENTRIES + " entries");
        }
        int flags = record.get(25);
        boolean isFolder = (flags & FOLDER) != 0;
        String name = name(nameBytes, isFolder);
        if (skip >= 0) {
            RockRidge posix = RockRidge.of(image, record, skip);
            name = posix.name().isEmpty() ? name : posix.name();
            if (posix.child() >= 0) {
                ByteBuffer moved = image.sectorBuffer(posix.child());
                enter(new Folder(path(folder, name), posix.child(), size(moved), folder.depth + 1));
                return;
            }
            if (posix.relocated() || !posix.fileOrFolder()) {
                return;
            }
        }
        String path = path(folder, name);
        if (isFolder) {
            enter(new Folder(path, sector(record), size(record), folder.depth + 1));
            return;
        }
        sections.add(section(path, record));
        if ((flags & MORE_SECTIONS) == 0) {
            long size = sections.stream().mapToLong(IsoFile.Section::size).sum();
            files.add(new IsoFile(path, size, size == 0 ? List.of() : sections));
            sections.clear();
        }
    }

    private String path(Folder folder, String name) throws FormatException {
        image.checkName(name, folder.path);
        return folder.path.isEmpty() ? name : folder.path + "/" + name;
    }

    private IsoFile.Section section(String path, ByteBuffer record) throws IOException {
        IsoFile.Section section = new IsoFile.Section(sector(record) * IsoImage.SECTOR, size(record));
        image.checkInside(section, path);
        return section;
    }

    private String name(byte[] bytes, boolean folder) {
        String name = new String(bytes, joliet ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
        int version = name.lastIndexOf(';');
        if (!folder && version > 0 && name.substring(version + 1).matches("[0-9]{1,5}")) {
            name = name.substring(0, version);
            // a name without extension is recorded with a dot
            name = !joliet && name.length() > 1 && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        }
        return name;
    }

    private static long sector(ByteBuffer record) {
        return record.getInt(2) & 0xFFFFFFFFL;
    }

    private static long size(ByteBuffer record) {
        return record.getInt(10) & 0xFFFFFFFFL;
    }

    private FormatException damaged(String what) {
        return image.damaged(what);
    }
}
