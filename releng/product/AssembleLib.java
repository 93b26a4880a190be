import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Puts the command line's jars flat into {@code lib} of each product, without signatures, which keep classes out of the
 * JVM's class-data archive: {@code java AssembleLib.java names product…}. The names, one a line, are symbolic names of
 * bundles in {@code plugins}; {@code lib/classpath} lists the jars in that order.
 */
public class AssembleLib {

    public static void main(String[] args) throws IOException {
        List<String> names = Files.readAllLines(Path.of(args[0])).stream().filter(n -> !n.isBlank() && !n.startsWith("#")).toList();
        for (String product : List.of(args).subList(1, args.length)) {
            assemble(names, Path.of(product));
        }
    }

    private static void assemble(List<String> names, Path product) throws IOException {
        Path lib = Files.createDirectories(product.resolve("lib"));
        StringBuilder list = new StringBuilder();
        for (String name : names) {
            strip(bundle(product.resolve("plugins"), name), lib.resolve(name + ".jar"));
            list.append(name).append(".jar\n");
        }
        Files.writeString(lib.resolve("classpath"), list);
    }

    private static Path bundle(Path plugins, String name) throws IOException {
        try (var jars = Files.newDirectoryStream(plugins, name + "_*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("The product has no bundle " + name + ": correct classpath.list or the feature.");
    }

    private static void strip(Path from, Path to) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from)); OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory() || isSignature(entry.getName())) {
                    continue;
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(copy);
                out.write(entry.getName().equals("META-INF/MANIFEST.MF") ? mainSection(in) : in.readAllBytes());
                out.closeEntry();
            }
        }
    }

    private static boolean isSignature(String name) {
        return name.toUpperCase(Locale.ROOT).matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    /** Only the main attributes that a class path needs; the digests of entries go. */
    private static byte[] mainSection(InputStream in) throws IOException {
        String release = new Manifest(in).getMainAttributes().getValue(new Attributes.Name("Multi-Release"));
        return ("Manifest-Version: 1.0\r\n" + (release == null ? "" : "Multi-Release: " + release + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
