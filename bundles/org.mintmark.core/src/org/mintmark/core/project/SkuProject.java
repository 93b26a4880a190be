package org.mintmark.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.check.sku.NameRule;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.model.Culture;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.model.io.SkuFile;

/** A SKU's folder as an Eclipse project. */
public final class SkuProject {

    private static final String NATURE = "org.mintmark.sku";

    private final SkuFile files = new SkuFile();

    /**
     * What a new project begins with.
     *
     * @param folder whose name becomes the SKU's id; must not exist or be empty
     * @param family whether it is one that others are based on and that ships no disc itself
     * @param base the family's file, null for none
     * @param disk a disk image whose partition table, or a disk.xml of ours that, becomes the layout; null for none
     * @param template a layout to begin with instead, null for none
     * @param cultures tags of the cultures to begin with
     */
    public record Request(Path folder, boolean family, Path base, Path disk, LayoutTemplates template, List<String> cultures) {
    }

    /** A SKU without a template, see {@link Request}. */
    public Path create(Path folder, Path base, Path disk, List<String> cultures, IProgressMonitor monitor) throws IOException {
        return create(new Request(folder, false, base, disk, null, cultures), monitor);
    }

    /**
     * Makes a project.
     *
     * @return the SKU file
     * @throws IOException with a sentence where that can't be done
     */
    public Path create(Request request, IProgressMonitor monitor) throws IOException {
        Path folder = request.folder;
        String id = id(folder);
        Sku sku = SkuFactory.eINSTANCE.createSku();
        sku.setId(id);
        sku.setAbstract(request.family);
        if (request.base != null) {
            files.load(request.base);
            sku.setBase(relative(folder, request.base));
        }
        for (String tag : request.cultures) {
            Culture culture = SkuFactory.eINSTANCE.createCulture();
            culture.setTag(WizardCulture.of(tag).map(WizardCulture::tag).orElseThrow(() -> new IOException("'" + tag
                    + "' is not a culture of the recovery wizard: use one of " + tags() + ".")));
            sku.getCultures().add(culture);
        }
        if (request.disk != null) {
            DiskImport.into(sku, request.disk);
        } else if (request.template != null) {
            request.template.into(sku);
        }
        return write(folder, sku, monitor);
    }

    /** Copies a SKU without its records, captures and outputs. */
    public Path copy(Path from, Path folder, IProgressMonitor monitor) throws IOException {
        Sku sku = files.load(from);
        if (sku.getBase() != null && !sku.getBase().isBlank() && !sku.getBase().startsWith("${")) {
            sku.setBase(relative(folder, from.getParent().resolve(sku.getBase()).normalize()));
        }
        sku.setId(id(folder));
        Path made = write(folder, sku, monitor);
        for (String content : List.of("customization", "drivers")) {
            FileTree.copy(from.getParent().resolve(content), folder.resolve(content), monitor);
        }
        return made;
    }

    private Path write(Path folder, Sku sku, IProgressMonitor monitor) throws IOException {
        if (Files.exists(folder) && !FileTree.isEmptyFolder(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "exists already and is not empty: choose another folder");
        }
        Files.createDirectories(folder);
        monitor.subTask("Write " + folder);
        AtomicFile.write(folder.resolve(".project"), description(sku.getId()));
        for (Culture culture : sku.getCultures()) {
            Files.createDirectories(folder.resolve("customization").resolve(culture.getTag()));
        }
        Path file = folder.resolve(sku.getId() + Resolver.EXTENSION);
        AtomicFile.write(file, files.write(sku));
        return file;
    }

    private static String id(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return NameRule.required(name == null ? "" : name.toString());
    }

    /** The {@code .project} file of a SKU. */
    public static byte[] description(String name) {
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <projectDescription>
                  <name>%s</name>
                  <comment></comment>
                  <projects></projects>
                  <buildSpec></buildSpec>
                  <natures>
                    <nature>%s</nature>
                  </natures>
                </projectDescription>
                """).formatted(name, NATURE).getBytes(StandardCharsets.UTF_8);
    }

    static String relative(Path folder, Path file) {
        return folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private static String tags() {
        return String.join(", ", List.of(WizardCulture.values()).stream().map(WizardCulture::tag).toList());
    }
}
