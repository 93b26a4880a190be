package org.mintmark.engine.iso;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.mintmark.engine.iso.IsoFile.Section;
import org.mintmark.engine.iso.IsoTree.IsoNode;

/**
 * An image before it is written, or what one should be: where every file lies, and the bytes of everything that is no
 * file. Paths, sizes and options decide all of it, so a written image can be held against it byte for byte.
 */
public final class IsoBlueprint {

    /** Number of this arrangement; another one gives other bytes for the same files. */
    public static final int LAYOUT = 2;

    /** Begins the application-use field; the SHA-256 of the late file follows. */
    public static final String APPLICATION_USE = "MINTMARK1 sha256=";

    private static final int FIRST_DESCRIPTOR = 16;

    private final IsoLayout layout;
    private final IsoOptions options;
    private final DescriptorWriter descriptors;

    IsoBlueprint(IsoLayout layout, IsoOptions options) {
        this.layout = layout;
        this.options = options;
        this.descriptors = new DescriptorWriter(layout, options);
    }

    /**
     * Arranges a tree; the content of its files is not looked at.
     *
     * @throws IOException when a name or file is too long for a disc; the message is a sentence
     */
    public static IsoBlueprint of(IsoTree tree, IsoOptions options) throws IOException {
        return new IsoBlueprint(new IsoLayout(tree, options.udf()), options);
    }

    /** Size of the image in bytes. */
    public long bytes() {
        return layout.bytes();
    }

    /** The files in the order in which they lie. */
    public List<IsoFile> files() {
        return layout.files.stream().map(IsoBlueprint::file).sorted(Comparator.comparingLong(IsoFile::position)).toList();
    }

    private static IsoFile file(IsoNode node) {
        return new IsoFile(node.path(), node.size,
                node.size == 0 ? List.of() : List.of(new Section(node.sector * IsoLayout.SECTOR, node.size)));
    }

    /**
     * Everything that is no file, in the order in which it lies; what neither is a file nor stands here is zero.
     *
     * @param lateDigest SHA-256 of the late file, which the primary descriptor carries; empty where there is none
     */
    public List<Structure> structures(String lateDigest) {
        List<Structure> all = new ArrayList<>();
        String use = lateDigest.isEmpty() ? "" : APPLICATION_USE + lateDigest;
        long sector = FIRST_DESCRIPTOR;
        all.add(structure("the primary volume descriptor", sector++, IsoLayout.SECTOR, () -> descriptors.volume(NameSpace.PRIMARY, use)));
        if (layout.bootable()) {
            all.add(structure("the boot record", sector++, IsoLayout.SECTOR, descriptors::bootRecord));
            all.add(structure("the boot catalogue", layout.catalogSector, IsoLayout.SECTOR, descriptors::bootCatalog));
        }
        all.add(structure("the Joliet volume descriptor", sector++, IsoLayout.SECTOR, () -> descriptors.volume(NameSpace.JOLIET, "")));
        all.add(structure("the end of the volume descriptors", sector++, IsoLayout.SECTOR, DescriptorWriter::terminator));
        tables(all, NameSpace.PRIMARY, "primary", layout.primaryTableSector, layout.primaryPathTable, layout.primaryFolders);
        tables(all, NameSpace.JOLIET, "Joliet", layout.jolietTableSector, layout.jolietPathTable, layout.jolietFolders);
        if (options.udf()) {
            all.addAll(new UdfStructures(layout, options).list(sector));
        }
        all.sort(Comparator.comparingLong(Structure::position));
        return all;
    }

    private void tables(List<Structure> all, NameSpace names, String tree, long first, int size, List<IsoNode> folders) {
        int bytes = (int) IsoLayout.sectors(size) * IsoLayout.SECTOR;
        all.add(structure("the " + tree + " path table", first, bytes, () -> descriptors.pathTable(names, ByteOrder.LITTLE_ENDIAN)));
        all.add(structure("the big-endian " + tree + " path table", first + IsoLayout.sectors(size), bytes,
                () -> descriptors.pathTable(names, ByteOrder.BIG_ENDIAN)));
        for (IsoNode folder : folders) {
            all.add(structure("the " + tree + " records of folder '" + folder.path() + "'", names.sector(folder),
                    (int) names.size(folder), () -> descriptors.folder(names, folder)));
        }
    }

    private static Structure structure(String name, long sector, int size, java.util.function.Supplier<byte[]> maker) {
        return new Structure(name, sector * IsoLayout.SECTOR, size, maker);
    }
}
