package org.mintmark.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checkout these tests look at. */
final class Checkout {

	/** Its root folder. */
	static final Path ROOT = Path.of(System.getProperty("mintmark.root", "../..")).toAbsolutePath().normalize();

	private Checkout() {
	}

	/** The folders of all bundles, in the order of their names; bundles of tests only where asked for. */
	static List<Path> bundles(boolean tests) throws IOException {
		try (Stream<Path> list = Files.list(ROOT.resolve("bundles"))) {
			return list.filter(b -> Files.isRegularFile(b.resolve("META-INF/MANIFEST.MF")))
					.filter(b -> tests || !b.toString().endsWith(".tests")).sorted().toList();
		}
	}

	/** A bundle's name without the project's. */
	static String shortName(Path bundle) {
		return bundle.getFileName().toString().replace("org.mintmark.", "");
	}

	static Manifest manifest(Path bundle) throws IOException {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in);
		}
	}

	/** The version in the product's constant. */
	static String version() throws IOException {
		Path source = ROOT.resolve("bundles/org.mintmark.core/src/org/mintmark/core/Product.java");
		Matcher constant = Pattern.compile("VERSION = \"([^\"]+)\"").matcher(Files.readString(source));
		if (!constant.find()) {
			throw new IOException("no VERSION in " + source);
		}
		return constant.group(1);
	}

	/** The sources written by hand, without those of tests. */
	static List<Path> sources() throws IOException {
		List<Path> sources = new ArrayList<>();
		for (Path bundle : bundles(true)) {
			if (Files.isDirectory(bundle.resolve("src"))) {
				try (Stream<Path> walk = Files.walk(bundle.resolve("src"))) {
					walk.filter(f -> f.toString().endsWith(".java")).sorted().forEach(sources::add);
				}
			}
		}
		return sources;
	}
}
