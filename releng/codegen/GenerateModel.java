import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the EMF code into a scratch folder and holds it against the committed {@code src-gen}:
 * {@code java GenerateModel.java bundlesDir scratchDir check|update}. A difference fails the build; {@code update}
 * takes the new code over.
 */
public class GenerateModel {

    private static final List<String> BUNDLES = List.of("org.mintmark.model", "org.mintmark.model.edit");

    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        Path scratch = Path.of(args[1]).toAbsolutePath().normalize();
        boolean update = "update".equals(args[2]);
        delete(scratch);
        copy(bundles.resolve(BUNDLES.get(0) + "/model"), scratch.resolve(BUNDLES.get(0) + "/model"));
        generate(scratch);
        boolean same = true;
        for (String bundle : BUNDLES) {
            same &= reconcile(scratch.resolve(bundle + "/src-gen"), bundles.resolve(bundle + "/src-gen"), update);
        }
        if (!same) {
            System.err.println("The generated code differs from the model: run the build with -Dmintmark.codegen=update and commit src-gen.");
            System.exit(1);
        }
    }

    private static void generate(Path scratch) {
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        for (String bundle : BUNDLES) {
            EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(scratch.resolve(bundle) + "/"));
        }
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI uri = URI.createPlatformResourceURI(BUNDLES.get(0) + "/model/sku.genmodel", true);
        GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
        genModel.reconcile();
        genModel.getGenPackages().forEach(p -> p.getGenClasses().forEach(c -> c.setImage(false)));
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        for (Object kind : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic result = generator.generate(genModel, kind, new BasicMonitor());
            if (result.getSeverity() >= Diagnostic.WARNING) {
                System.err.println(result);
                System.exit(1);
            }
        }
    }

    /** Compares two trees of generated code; with {@code update} makes the second equal to the first. */
    private static boolean reconcile(Path fresh, Path committed, boolean update) throws IOException {
        Set<String> names = new TreeSet<>(files(fresh));
        names.addAll(files(committed));
        boolean same = true;
        for (String name : names) {
            Path from = fresh.resolve(name);
            Path to = committed.resolve(name);
            if (Files.exists(from) && Files.exists(to) && Arrays.equals(Files.readAllBytes(from), Files.readAllBytes(to))) {
                continue;
            }
            if (!update) {
                System.err.println("differs: " + committed.getParent().getFileName() + "/src-gen/" + name);
                same = false;
            } else if (Files.exists(from)) {
                Files.createDirectories(to.getParent());
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(to);
            }
        }
        return same;
    }

    private static Set<String> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return Set.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(f -> f.toString().endsWith(".java")).map(f -> root.relativize(f).toString())
                    .collect(Collectors.toSet());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> list = Files.list(from)) {
            for (Path file : list.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
