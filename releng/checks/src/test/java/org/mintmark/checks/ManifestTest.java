package org.mintmark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Holds every manifest against the table of bundles in ARCHITECTURE.md. */
class ManifestTest {

	private static final String PLATFORM = "org\\.eclipse\\.core\\.(runtime|resources|commands|expressions|filesystem)";
	private static final String JACKSON = "com\\.fasterxml\\.jackson\\.(annotation|core(\\.util)?|databind(\\.node)?)";

	/** What each bundle may require or import, as patterns of bundle and package names. */
	private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
			Map.entry("model", List.of("org\\.eclipse\\.emf\\.(common|ecore|ecore\\.xmi)")),
			Map.entry("model.edit", List.of("org\\.mintmark\\.model", "org\\.eclipse\\.emf\\.edit",
					// the generated plugin class asks for it; nothing by hand may
					"org\\.eclipse\\.core\\.runtime")),
			Map.entry("engine", List.of("org\\.eclipse\\.equinox\\.common", JACKSON,
					"com\\.fasterxml\\.jackson\\.dataformat\\.xml.*", "com\\.ctc\\.wstx\\.stax", "org\\.codehaus\\.stax2",
					// the JDK's readers of JPEG and other pictures
					"javax\\.imageio(\\.stream)?")),
			Map.entry("natives", List.of("org\\.mintmark\\.engine", "com\\.sun\\.jna(\\.platform)?")),
			Map.entry("core", List.of("org\\.mintmark\\.(model|model\\.edit|engine)", "org\\.eclipse\\.emf\\.edit",
					"org\\.eclipse\\.equinox\\.common", JACKSON)),
			Map.entry("workspace", List.of("org\\.mintmark\\.(core|model\\.edit)", "org\\.eclipse\\.emf\\.edit", PLATFORM)),
			Map.entry("cli", List.of("org\\.mintmark\\.core", "picocli", JACKSON)),
			Map.entry("ui", List.of("org\\.mintmark\\.(workspace|core|model\\.edit)", PLATFORM,
					"org\\.eclipse\\.core\\.databinding.*", "org\\.eclipse\\.emf\\.(edit|databinding|databinding\\.edit)",
					"org\\.eclipse\\.jface(\\.databinding|\\.text)?", "org\\.eclipse\\.compare",
					"org\\.eclipse\\.ui(\\.(editors|forms|ide|navigator|navigator\\.resources|views|workbench\\.texteditor))?",
					"org\\.eclipse\\.help")),
			Map.entry("app", List.of("org\\.mintmark\\.ui", PLATFORM,
					// the workbench's model, for what a perspective can't say
					"org\\.eclipse\\.e4\\.ui\\.(css\\.swt\\.theme|model\\.workbench|workbench)",
					"org\\.eclipse\\.ui(\\.(ide|navigator|navigator\\.resources|views\\.log))?")));

	@Test
	void everyBundleImportsOnlyWhatItMay() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : Checkout.bundles(false)) {
			List<String> allowed = ALLOWED.get(Checkout.shortName(bundle));
			assertTrue(allowed != null, () -> bundle.getFileName() + " is not in the table of ARCHITECTURE.md and of this test");
			var attributes = Checkout.manifest(bundle).getMainAttributes();
			for (String header : List.of("Require-Bundle", "Import-Package")) {
				for (String name : names(attributes.getValue(header))) {
					if (allowed.stream().noneMatch(name::matches)) {
						wrong.add(bundle.getFileName() + " must not have " + name + " in " + header);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyPackageIsExportedToAllOrNobody() throws Exception {
		for (Path bundle : Checkout.bundles(false)) {
			String exports = Checkout.manifest(bundle).getMainAttributes().getValue("Export-Package");
			assertTrue(exports == null || !exports.contains("x-friends"), bundle.toString());
		}
	}

	@Test
	void allBundlesHaveOneVersionAndItIsTheProducts() throws Exception {
		TreeSet<String> versions = new TreeSet<>();
		for (Path bundle : Checkout.bundles(true)) {
			versions.add(Checkout.manifest(bundle).getMainAttributes().getValue("Bundle-Version"));
		}
		assertEquals(1, versions.size(), versions::toString);
		assertEquals(versions.first(), Checkout.version() + ".qualifier");
	}

	/** The names of a header's clauses, without attributes; commas within quotes do not separate. */
	private static List<String> names(String header) {
		if (header == null) {
			return List.of();
		}
		return Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)").splitAsStream(header)
				.map(clause -> clause.split(";")[0].strip()).toList();
	}
}
