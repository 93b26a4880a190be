package org.mintmark.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuPackage;

/** Reads and writes {@code .sku} files. */
public final class SkuFile {

    /** The schema version this program writes. */
    public static final int SCHEMA_VERSION = 1;

    /** Largest file that is read, in bytes; a SKU with 200 drivers and 19 cultures needs a hundredth of it. */
    static final long MAX_SIZE = 16L << 20;

    private final SchemaUpgrade upgrade;

    /** With the migrations this program knows. */
    public SkuFile() {
        this(List.of());
    }

    /** With the given migrations, for tests of the mechanism. */
    SkuFile(List<Migration> migrations) {
        this.upgrade = new SchemaUpgrade(migrations, SCHEMA_VERSION);
    }

    /**
     * Reads a SKU, lifting older schema versions in memory.
     *
     * @throws NoSuchFileException where there is no such file
     * @throws SkuFormatException where the file is no SKU; the message says why and where
     */
    public Sku load(Path file) throws IOException {
        return load(read(file), file);
    }

    /** Reads the bytes of a SKU file; throws {@link SkuFormatException} beyond the size limit. */
    public static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new SkuFormatException(file + " is a folder, not a SKU file: name the .sku file inside it.");
        }
        if (Files.size(file) > MAX_SIZE) {
            throw new SkuFormatException(file + " is larger than 16 MiB and therefore no SKU file.");
        }
        return Files.readAllBytes(file);
    }

    /** Reads a SKU from its bytes; the file is only named in messages and in the resource's URI. */
    public Sku load(byte[] content, Path file) throws SkuFormatException {
        byte[] current = upgrade.apply(content, file);
        Resource resource = resource(file);
        try {
            resource.load(new ByteArrayInputStream(current), null);
        } catch (IOException | RuntimeException e) {
            throw new SkuFormatException(LoadProblem.sentence(file, e), e);
        }
        List<EObject> roots = resource.getContents();
        if (roots.size() != 1 || !(roots.get(0) instanceof Sku sku)) {
            throw new SkuFormatException(file + " does not contain exactly one SKU: restore it from version control.");
        }
        for (var contents = sku.eAllContents(); contents.hasNext();) {
            if (contents.next().eIsProxy()) {
                throw new SkuFormatException(file + " refers to another file by href, which a SKU never does: use the base path.");
            }
        }
        return sku;
    }

    /**
     * The id of a SKU, null where it has none, without reading the rest of its file.
     *
     * @throws SkuFormatException where the file is no XML
     */
    public String id(Path file) throws IOException {
        byte[] content = read(file);
        return upgrade.version(content, file) == SCHEMA_VERSION ? upgrade.rootAttribute(content, file, "id") : load(content, file).getId();
    }

    /** The schema version that the file was written with; 1 where it says nothing. */
    public int version(Path file) throws IOException {
        return upgrade.version(read(file), file);
    }

    /** The file's text form: UTF-8, LF, one attribute a line, the same model always the same bytes. */
    public byte[] write(Sku sku) throws IOException {
        sku.setSchemaVersion(SCHEMA_VERSION);
        Resource resource = sku.eResource();
        if (resource == null) {
            resource = new SkuResource(URI.createURI("sku"));
            resource.getContents().add(sku);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, null);
        return out.toByteArray();
    }

    private static Resource resource(Path file) {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(SkuPackage.eNS_URI, SkuPackage.eINSTANCE);
        SkuResource resource = new SkuResource(URI.createFileURI(file.toAbsolutePath().toString()));
        set.getResources().add(resource);
        return resource;
    }
}
