package org.mintmark.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The order of packages, on compiled classes. */
class PackageOrderTest {

	/** Packages of {@code core}, lowest first: those of a row may use rows above it in this list, not each other. */
	private static final List<List<String>> CORE = List.of(
			List.of("json", "digest", "resolve"),
			List.of("media", "capture", "reset"),
			List.of("boot", "culture"),
			List.of("driver"),
			List.of("check"),
			List.of("plan"),
			List.of("verify"),
			List.of("report"),
			List.of("run"),
			List.of("inspect", "project", "status", "preview", "key", "burn", "rehearse"),
			List.of("diff", "work", "signoff"),
			List.of("fleet"),
			List.of("demo"));

	private static JavaClasses classes;

	@BeforeAll
	static void read() throws Exception {
		List<Path> folders = new ArrayList<>();
		for (Path bundle : Checkout.bundles(false)) {
			Path compiled = bundle.resolve("target/classes");
			assertTrue(Files.isDirectory(compiled), () -> "not built: " + compiled);
			folders.add(compiled);
		}
		classes = new ClassFileImporter().importPaths(folders);
	}

	@Test
	void coreIsReadInOneDirection() {
		for (int row = 0; row < CORE.size(); row++) {
			for (String name : CORE.get(row)) {
				List<String> forbidden = new ArrayList<>();
				CORE.subList(row, CORE.size()).forEach(forbidden::addAll);
				forbidden.remove(name);
				if (!forbidden.isEmpty()) {
					noClasses().that().resideInAPackage("org.mintmark.core." + name + "..").should()
							.dependOnClassesThat().resideInAnyPackage(packages(forbidden)).check(classes);
				}
			}
		}
	}

	@Test
	void everyPackageOfCoreHasItsPlace() {
		List<String> known = new ArrayList<>();
		CORE.forEach(known::addAll);
		String[] placed = packages(known);
		ArchRuleDefinition.classes().that().resideInAPackage("org.mintmark.core.*..")
				.should().resideInAnyPackage(placed).check(classes);
	}

	@Test
	void theFormatLibraryKnowsNoProduct() {
		noClasses().that().resideInAPackage("org.mintmark.engine..").should().dependOnClassesThat()
				.resideInAnyPackage("org.mintmark.core..", "org.mintmark.model..", "org.mintmark.natives..").check(classes);
	}

	@Test
	void onlyNativesSpeakJna() {
		noClasses().that().resideOutsideOfPackage("org.mintmark.natives..").should().dependOnClassesThat()
				.resideInAPackage("com.sun.jna..").check(classes);
	}

	@Test
	void nobodyNamesTheNatives() {
		noClasses().that().resideOutsideOfPackage("org.mintmark.natives..").should().dependOnClassesThat()
				.resideInAPackage("org.mintmark.natives..").check(classes);
	}

	@Test
	void onlyTheFacesSeeWidgets() {
		noClasses().that().resideOutsideOfPackages("org.mintmark.ui..", "org.mintmark.app..").should()
				.dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..")
				.check(classes);
	}

	@Test
	void theEditorsLeaveImagesAndDiscsToTheCore() {
		noClasses().that().resideInAnyPackage("org.mintmark.ui..", "org.mintmark.app..").should().dependOnClassesThat()
				.resideInAnyPackage("org.mintmark.engine.wim..", "org.mintmark.engine.iso..", "org.mintmark.engine.burn..")
				.check(classes);
	}

	@Test
	void theCommandLineNeedsNoFramework() {
		noClasses().that().resideInAnyPackage("org.mintmark.cli..", "org.mintmark.core..", "org.mintmark.engine..").should()
				.dependOnClassesThat().haveFullyQualifiedName("org.eclipse.core.runtime.Platform").check(classes);
		noClasses().that().resideInAnyPackage("org.mintmark.cli..", "org.mintmark.core..", "org.mintmark.engine..").should()
				.dependOnClassesThat().resideInAnyPackage("org.eclipse.core.resources..", "org.osgi..").check(classes);
	}

	private static String[] packages(List<String> names) {
		return names.stream().map(n -> "org.mintmark.core." + n + "..").toArray(String[]::new);
	}
}
