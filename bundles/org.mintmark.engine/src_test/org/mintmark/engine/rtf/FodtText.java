package org.mintmark.engine.rtf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** The characters of LibreOffice's flat text document (.fodt), each with its looks. */
final class FodtText {
	/** A character that is not white space. */
	record Glyph(String character, Map<String, String> look) {
	}

	private static final List<String> SKIPPED = List.of("text:note", "office:annotation", "draw:frame", "draw:custom-shape", "text:tracked-changes",
			"text:sequence-decls", "office:forms", "draw:g", "draw:rect", "draw:line");

	private final Map<String, Element> styles = new HashMap<>();
	private final List<Glyph> glyphs = new ArrayList<>();

	static List<Glyph> read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			Element root = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getDocumentElement();
			FodtText text = new FodtText();
			for (Element style : elements(root, "style:style"))
				text.styles.put(style.getAttribute("style:family") + " " + style.getAttribute("style:name"), style);
			for (Element style : elements(root, "style:default-style"))
				text.styles.put(style.getAttribute("style:family"), style);
			for (Element body : elements(root, "office:text"))
				text.walk(body, Map.of());
			return text.glyphs;
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(file.toString(), e);
		}
	}

	private static List<Element> elements(Element root, String name) {
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < root.getElementsByTagName(name).getLength(); i++)
			found.add((Element) root.getElementsByTagName(name).item(i));
		return found;
	}

	private void walk(Element element, Map<String, String> look) {
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Text text) {
				String content = text.getData();
				content.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
						.forEach(c -> glyphs.add(new Glyph(Character.toString(c), seen(look, c))));
			} else if (node instanceof Element child && !SKIPPED.contains(child.getTagName())) {
				Map<String, String> inner = look;
				if (child.getTagName().equals("text:p") || child.getTagName().equals("text:h")) {
					inner = new HashMap<>();
					properties("paragraph", child.getAttribute("text:style-name"), inner);
				} else if (child.getTagName().equals("text:span") || child.getTagName().equals("text:a")) {
					inner = new HashMap<>(look);
					if (!child.getAttribute("text:style-name").isEmpty())
						properties("text", child.getAttribute("text:style-name"), inner);
				}
				walk(child, inner);
			}
		}
	}

	private void properties(String family, String name, Map<String, String> into) {
		Element style = styles.get(family + " " + name);
		if (style == null) {
			if (family.equals("paragraph"))
				attributes(styles.get(family), into);
			return;
		}
		if (!style.getAttribute("style:parent-style-name").isEmpty())
			properties(family, style.getAttribute("style:parent-style-name"), into);
		else if (family.equals("paragraph"))
			attributes(styles.get(family), into);
		attributes(style, into);
	}

	private static void attributes(Element style, Map<String, String> into) {
		if (style == null)
			return;
		for (Node node = style.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element child && child.getTagName().endsWith("-properties")) {
				// a colour ends that of the window, which was inherited
				if (child.hasAttribute("fo:color"))
					into.remove("style:use-window-font-color");
				for (int i = 0; i < child.getAttributes().getLength(); i++)
					into.put(child.getAttributes().item(i).getNodeName(), child.getAttributes().item(i).getNodeValue());
			}
		}
	}

	/** What a reader sees of all properties; East Asian characters have their own. */
	private static Map<String, String> seen(Map<String, String> look, int c) {
		boolean asian = c >= 0x2E80 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 && c <= 0xFFEF || c >= 0x20000;
		String suffix = asian ? "-asian" : "";
		String prefix = asian ? "style:" : "fo:";
		String automatic = look.getOrDefault("style:use-window-font-color", "false");
		// black is what the window's colour is on paper; readers differ in which of them a table's first entry means
		String color = look.getOrDefault("fo:color", "automatic");
		String align = look.getOrDefault("fo:text-align", "start").replace("left", "start").replace("right", "end");
		return Map.of("bold", Boolean.toString(look.getOrDefault(prefix + "font-weight" + suffix, "normal").equals("bold")),
				"italic", Boolean.toString(look.getOrDefault(prefix + "font-style" + suffix, "normal").equals("italic")),
				"underline", Boolean.toString(!look.getOrDefault("style:text-underline-style", "none").equals("none")),
				"strike", Boolean.toString(!look.getOrDefault("style:text-line-through-style", "none").equals("none")),
				"color", automatic.equals("true") || color.equals("#000000") ? "automatic" : color,
				"size", look.getOrDefault(prefix + "font-size" + suffix, ""), "alignment", align);
	}
}
