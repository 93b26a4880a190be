package org.mintmark.engine.iso;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mintmark.engine.iso.IsoTree.IsoNode;

/** Where everything lies: descriptors, path tables, folders, boot catalogue, boot files, files by path. */
final class IsoLayout {

    static final int SECTOR = NameSpace.SECTOR;
    private static final long MAX_FILE = 4_294_967_295L;
    private static final int MAX_JOLIET = 103;
    /** From this size on a file begins at a multiple of 64 KiB, so that file systems can share its blocks. */
    private static final int LARGE = 1 << 20;
    private static final int ALIGNMENT = 32;
    /** Large files begin at a multiple of 1 MiB behind everything that changes often, so that they stay where they are. */
    private static final int BEFORE_LARGE = 512;
    private static final int FIRST_DESCRIPTOR = 16;

    final IsoNode root;
    final List<IsoNode> primaryFolders;
    final List<IsoNode> jolietFolders;
    final List<IsoNode> files = new ArrayList<>();
    final Optional<IsoNode> biosBoot;
    final Optional<IsoNode> uefiBoot;
    final int primaryPathTable;
    final int jolietPathTable;
    final long primaryTableSector;
    final long jolietTableSector;
    final long catalogSector;
    /** Blocks of the UDF volume's own structures, 0 without one. */
    final long udfBlocks;
    final long sectors;

    IsoLayout(IsoTree tree, boolean udf) throws IOException {
        root = tree.root;
        PrimaryNames.assign(root);
        collect(root);
        biosBoot = find("boot/etfsboot.com");
        uefiBoot = find("efi/microsoft/boot/efisys.bin");
        primaryFolders = NameSpace.PRIMARY.folders(root);
        jolietFolders = NameSpace.JOLIET.folders(root);
        primaryPathTable = NameSpace.PRIMARY.pathTableSize(primaryFolders);
        jolietPathTable = NameSpace.JOLIET.pathTableSize(jolietFolders);
        udfBlocks = udf ? UdfStructures.place(primaryFolders, files) : 0;
        primaryTableSector = udf ? UdfStructures.PARTITION + udfBlocks : FIRST_DESCRIPTOR + (bootable() ? 4 : 3);
        jolietTableSector = primaryTableSector + 2L * sectors(primaryPathTable);
        long next = jolietTableSector + 2L * sectors(jolietPathTable);
        next = place(NameSpace.PRIMARY, primaryFolders, next);
        next = place(NameSpace.JOLIET, jolietFolders, next);
        catalogSector = next;
        next += bootable() ? 1 : 0;
        // the last sector of a UDF volume is an anchor
        sectors = align(placeFiles(next) + (udf ? 1 : 0), ALIGNMENT);
    }

    boolean bootable() {
        return biosBoot.isPresent() || uefiBoot.isPresent();
    }

    long bytes() {
        return sectors * SECTOR;
    }

    static long sectors(long bytes) {
        return (bytes + SECTOR - 1) / SECTOR;
    }

    private void collect(IsoNode folder) throws IOException {
        for (IsoNode child : folder.children.values()) {
            if (child.name.length() > MAX_JOLIET) {
                throw new IOException("The name '" + child.path() + "' has " + child.name.length() + " characters, a disc allows " + MAX_JOLIET
                        + ": shorten it.");
            }
            if (child.isFolder()) {
                collect(child);
                continue;
            }
            child.size = child.content.size();
            if (child.size > MAX_FILE) {
                throw new IOException("'" + child.path() + "' has " + child.size + " bytes, a disc allows " + MAX_FILE
                        + " for one file: split it.");
            }
            files.add(child);
        }
    }

    private Optional<IsoNode> find(String path) {
        return files.stream().filter(f -> f.path().toLowerCase(Locale.ROOT).equals(path)).findFirst();
    }

    private static long place(NameSpace names, List<IsoNode> folders, long first) {
        long next = first;
        for (IsoNode folder : folders) {
            long size = names.extentSize(folder);
            names.place(folder, next, size);
            next += sectors(size);
        }
        return next;
    }

    /** Boot files lie first, because firmware of old reads only the beginning of a disc; then what is large, then the rest. */
    private long placeFiles(long first) {
        long next = first;
        List<IsoNode> boot = new ArrayList<>();
        biosBoot.ifPresent(boot::add);
        uefiBoot.ifPresent(boot::add);
        for (IsoNode file : boot) {
            next = place(file, next);
        }
        List<IsoNode> others = files.stream().filter(f -> !boot.contains(f)).toList();
        List<IsoNode> large = others.stream().filter(f -> f.size >= LARGE).toList();
        next = large.isEmpty() ? next : align(next, BEFORE_LARGE);
        for (IsoNode file : large) {
            next = place(file, align(next, ALIGNMENT));
        }
        for (IsoNode file : others) {
            next = file.size < LARGE ? place(file, next) : next;
        }
        return next;
    }

    private static long place(IsoNode file, long sector) {
        file.sector = file.size == 0 ? 0 : sector;
        return sector + sectors(file.size);
    }

    private static long align(long sector, int unit) {
        return (sector + unit - 1) / unit * unit;
    }
}
