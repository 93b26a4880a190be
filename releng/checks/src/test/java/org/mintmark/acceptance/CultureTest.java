package org.mintmark.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cultures by the command line: what it says of broken branding, repairs and draws, and of real files. */
class CultureTest {

	@TempDir
	Path folder;

	private static Set<String> codes(JsonNode check) {
		Set<String> codes = new TreeSet<>();
		check.path("issues").forEach(i -> codes.add(i.path("code").asText()));
		return codes;
	}

	/** The demo's SKU with a branding that is wrong in six ways. */
	private Path broken() throws IOException, InterruptedException {
		Path fleet = DemoFleet.copy(folder.resolve("fleet"));
		Path family = fleet.resolve("family-essentials/customization");
		Path own = fleet.resolve("nas-210/customization");
		Path italian = Files.createDirectories(own.resolve("it-IT"));
		for (String name : List.of("ServerImage.png", "RestartInstructions.rtf"))
			Files.copy(family.resolve("de-DE").resolve(name), italian.resolve(name)); // and no RestartHelp.chm
		Path german = Files.createDirectories(own.resolve("de-DE"));
		Files.copy(family.resolve("ja-JP/RestartHelp.chm"), german.resolve("RestartHelp.chm"));
		BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
		assertTrue(ImageIO.write(image, "png", german.resolve("ServerImage.png").toFile()));
		Path japanese = Files.createDirectories(own.resolve("ja-JP"));
		assertTrue(ImageIO.write(image, "jpg", japanese.resolve("ServerImage.png").toFile()));
		Files.copy(own.resolve("en-US/RestartInstructions.rtf"), japanese.resolve("RestartInstructions.rtf"));
		Files.move(own.resolve("en-US/RestartInstructions.rtf"), own.resolve("en-US/RestartInstruction.RTF"));
		Path french = Files.createDirectories(own.resolve("fr_FR"));
		Files.copy(family.resolve("de-DE/RestartInstructions.rtf"), french.resolve("RestartInstructions.rtf"));
		return fleet;
	}

	@Test
	void brokenBrandingIsFoundAndRepaired() throws Exception {
		Path fleet = broken();
		Set<String> before = codes(Mintmark.in(DemoFleet.get().folder()).run("check", "nas-210", "--format", "json").json());
		Mintmark.Run run = Mintmark.in(fleet).run("check", "nas-210", "--format", "json");
		assertEquals(1, run.code(), run.toString());
		Set<String> found = codes(run.json());
		found.removeAll(before);
		assertEquals(new TreeSet<>(Set.of("culture.asset.missing", "culture.unsupported", "culture.asset.name", "culture.png.size", "culture.png.not-png",
				"culture.chm.language", "culture.rtf.untranslated", "culture.language-pack.missing")), found, run.toString());

		Mintmark.Run sarif = Mintmark.in(fleet).run("check", "nas-210", "--format", "sarif");
		try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			JsonNode schema = new ObjectMapper().readTree(in);
			JsonSchema validator = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
			assertEquals(Set.of(), validator.validate(sarif.json()), sarif.toString());
			assertFalse(validator.validate(new ObjectMapper().readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}")).isEmpty(), "the schema checks something");
		}
		assertTrue(sarif.json().at("/runs/0/results").size() > 6, sarif.toString());

		Mintmark.Run fixed = Mintmark.in(fleet).run("check", "nas-210", "--fix", "--format", "json");
		Set<String> left = codes(fixed.json());
		left.removeAll(before);
		// what only a person can do: a help book, a translation, and what the folder under its right name now lacks
		assertEquals(new TreeSet<>(Set.of("culture.asset.missing", "culture.chm.language", "culture.rtf.untranslated", "culture.language-pack.missing")), left,
				fixed.toString());
		Path own = fleet.resolve("nas-210/customization");
		for (String tag : List.of("de-DE", "ja-JP")) {
			JsonNode image = Mintmark.in(fleet).run("inspect", own.resolve(tag).resolve("ServerImage.png").toString(), "--format", "json").json().at("/files/0");
			assertEquals("256 256 true 96", image.path("width").asInt() + " " + image.path("height").asInt() + " " + image.path("valid").asBoolean() + " "
					+ image.path("dpi").asInt());
		}
		assertTrue(Files.exists(own.resolve("fr-FR")) && Files.exists(own.resolve("en-US/RestartInstructions.rtf")));
	}

	@Test
	void thePageIsDrawnFromAFolderAndFromAnIso() throws Exception {
		Path fleet = DemoFleet.get().folder();
		Mintmark mintmark = Mintmark.in(folder);
		Mintmark.Run run = mintmark.run("preview", fleet.resolve("nas-210").toString(), "--output", "sheet.html", "--format", "json");
		assertEquals(0, run.code(), run.toString());
		assertEquals(19, run.json().path("pages").size());
		assertEquals(19, Files.readString(folder.resolve("sheet.html")).split("<article ", -1).length - 1);
		String iso = fleet.resolve("nas-210/build/nas-210_LAB.iso").toString();
		Mintmark.Run disc = mintmark.run("preview", iso, "--culture", "ja-JP", "--output", "ja.html", "--format", "json");
		assertEquals(0, disc.code(), disc.toString());
		assertEquals("nas-210", disc.json().path("sku").asText());
		assertEquals(64, disc.json().path("iso").asText().length());
		assertEquals("own", disc.json().at("/pages/0/assets/1/state").asText().replace("inherited from family-essentials", "own"));
		assertTrue(Files.readString(folder.resolve("ja.html")).contains(disc.json().path("iso").asText()));
		Mintmark.Run mexico = mintmark.run("preview", fleet.resolve("nas-210").toString(), "--client", "es-MX");
		assertEquals(2, mexico.out().lines().count(), mexico.toString());
		assertTrue(mexico.out().contains("no folder es-MX"), mexico.toString());
	}

	@Test
	void wrongUseOfThePreviewIsSaidInASentence() throws Exception {
		String sku = DemoFleet.get().folder().resolve("nas-210").toString();
		Files.writeString(folder.resolve("mine.html"), "my own page");
		Mintmark mintmark = Mintmark.in(folder);
		for (List<String> wrong : List.of(List.of(sku, "--client", "es_MX!"), List.of(sku, "--culture", "es-MX"), List.of(sku, "--output", "none/x.html"), List.of(sku, "--client", "es-MX", "--culture", "all"), List.of(sku, "--edition", "eu"),
				List.of(sku, "--output", "mine.html"), List.of("none.iso"), List.of(sku, "--output", "."))) {
			List<String> arguments = new ArrayList<>(wrong);
			arguments.add(0, "preview");
			Mintmark.Run run = mintmark.run(arguments.toArray(String[]::new));
			assertEquals(2, run.code(), run.toString());
			assertTrue(run.err().startsWith("mintmark: ") && !run.err().contains("Exception"), run.toString());
		}
		assertEquals("my own page", Files.readString(folder.resolve("mine.html")));
		Files.copy(folder.resolve("mine.html"), folder.resolve("text.iso"), StandardCopyOption.REPLACE_EXISTING);
		assertEquals(3, mintmark.run("preview", "text.iso").code());
	}

	private static Path corpus() {
		for (Path at = Mintmark.ROOT.toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("shared/corpus")))
				return at.resolve("shared/corpus");
		}
		Assumptions.abort("no corpus of real files");
		return null;
	}

	private Map<String, JsonNode> inspect(String kind) throws Exception {
		List<String> arguments = new ArrayList<>(List.of("inspect", "--format", "json", "--digests"));
		File[] files = corpus().resolve(kind).toFile().listFiles(File::isFile);
		for (File file : files)
			arguments.add(file.toString());
		Mintmark.Run run = Mintmark.in(folder).run(arguments.toArray(String[]::new));
		assertTrue(run.code() <= 1 && run.err().isEmpty(), run.err());
		Map<String, JsonNode> nodes = new TreeMap<>();
		run.json().path("files").forEach(n -> nodes.put(Path.of(n.path("path").asText()).getFileName().toString(), n));
		assertEquals(files.length, nodes.size());
		return nodes;
	}

	@Test
	void realFilesAreDescribed() throws Exception {
		for (JsonNode node : inspect("rtf").values()) {
			for (String field : List.of("codePage", "text", "paragraphs", "fonts", "pictures", "links", "unsupported"))
				assertTrue(node.has(field), field + " of " + node);
		}
		for (JsonNode node : inspect("png").values()) {
			for (String field : List.of("width", "height", "bitDepth", "colorType", "interlaced", "animated", "dpi", "valid"))
				assertTrue(node.has(field), field + " of " + node);
		}
		for (Map.Entry<String, JsonNode> book : inspect("chm").entrySet()) {
			Path list = corpus().resolve("chm/expected").resolve(book.getKey() + ".sha1.tsv");
			if (!Files.exists(list)) {
				assertFalse(book.getValue().path("valid").asBoolean(), book.getKey());
				continue;
			}
			Set<String> expected = new TreeSet<>();
			for (String line : Files.readAllLines(list))
				expected.add(line);
			Set<String> found = new TreeSet<>();
			book.getValue().path("entries").forEach(e -> found.add(e.path("sha1").asText() + "\t" + e.path("path").asText()));
			assertEquals(expected, found, book.getKey());
			assertFalse(book.getValue().path("title").asText().isEmpty() || book.getValue().path("languageId").asInt() == 0
					|| book.getValue().path("defaultTopic").asText().isEmpty(), book.getKey());
		}
	}
}
