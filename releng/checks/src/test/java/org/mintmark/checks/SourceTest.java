package org.mintmark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What holds for sources written by hand. */
class SourceTest {

	private static final int MAX_LINES = 300;
	private static final int MAX_PAGE_LINES = 120;
	/** What is shown at once, of an editor, a wizard or the preferences; a page that only others extend is one as well. */
	private static final Pattern PAGE = Pattern.compile("class \\w+ extends \\w*Page\\b");

	@Test
	void noClassIsLong() throws Exception {
		assertEquals(List.of(), Checkout.sources().stream().filter(f -> lines(f) >= MAX_LINES).toList());
	}

	@Test
	void noPageIsLong() throws Exception {
		List<Path> pages = Checkout.sources().stream().filter(f -> PAGE.matcher(read(f)).find()).toList();
		assertFalse(pages.isEmpty());
		assertEquals(List.of(), pages.stream().filter(f -> lines(f) >= MAX_PAGE_LINES).toList());
	}

	@Test
	void everyPackageSaysWhatItIs() throws Exception {
		List<Path> packages = Checkout.sources().stream().map(Path::getParent).distinct().toList();
		assertFalse(packages.isEmpty());
		assertEquals(List.of(), packages.stream().filter(p -> !Files.isRegularFile(p.resolve("package-info.java"))).toList());
	}

	@Test
	void onlyTheCommandLineEndsItsProcess() throws Exception {
		assertEquals(List.of(), Checkout.sources().stream().filter(f -> !f.endsWith("org/mintmark/cli/Main.java"))
				.filter(f -> read(f).contains("System.exit(")).toList());
	}

	private static long lines(Path file) {
		return read(file).lines().count();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new AssertionError(file.toString(), e);
		}
	}
}
