package org.mintmark.engine.disk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a layout with fixed order, LF and two spaces a level. */
final class DiskXmlWriter {

	private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

	private final StringBuilder out = new StringBuilder();

	byte[] write(Layout layout) {
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(DiskXml.ROOT);
		attribute("xmlns", DiskXml.NAMESPACE);
		text("firmware", layout.firmware());
		attributes(layout.extras().attributes());
		List<Runnable> children = new ArrayList<>();
		layout.disks().forEach(disk -> children.add(() -> disk(disk)));
		content(DiskXml.ROOT, 0, children, layout.extras());
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void disk(LayoutDisk disk) {
		out.append("  <disk");
		attribute("index", Integer.toString(disk.index()));
		attribute("style", disk.style().text());
		attribute("sectorSize", Integer.toString(disk.sectorSize()));
		attribute("size", Long.toString(disk.size()));
		attributes(disk.extras().attributes());
		List<Runnable> children = new ArrayList<>();
		disk.partitions().forEach(partition -> children.add(() -> partition(partition, 2)));
		content("disk", 1, children, disk.extras());
	}

	private void partition(LayoutPartition partition, int depth) {
		indent(depth);
		out.append("<partition");
		attribute("number", Integer.toString(partition.number()));
		attribute("role", partition.role().text());
		attribute("type", partition.type());
		attribute("offset", Long.toString(partition.offset()));
		attribute("size", Long.toString(partition.size()));
		flag("extend", partition.extend());
		text("fileSystem", partition.fileSystem());
		text("label", partition.label());
		text("letter", partition.letter());
		text("image", partition.image());
		number("imageIndex", partition.imageIndex());
		flag("active", partition.active());
		text("attributes", partition.attributes() == 0 ? "" : "0x" + Long.toHexString(partition.attributes()));
		text("name", partition.name());
		number("minimumSize", partition.minimumSize());
		number("used", partition.used());
		attributes(partition.extras().attributes());
		List<Runnable> children = new ArrayList<>();
		partition.children().forEach(child -> children.add(() -> partition(child, depth + 1)));
		content("partition", depth, children, partition.extras());
	}

	private void content(String name, int depth, List<Runnable> children, Extras extras) {
		for (Extras.Element extra : extras.elements()) {
			children.add(() -> {
				indent(depth + 1);
				element(extra, DiskXml.NAMESPACE, depth + 1);
				out.append('\n');
			});
		}
		if (children.isEmpty()) {
			out.append("/>\n");
			return;
		}
		out.append(">\n");
		children.forEach(Runnable::run);
		indent(depth);
		out.append("</").append(name).append(">\n");
	}

	private void element(Extras.Element element, String inherited, int depth) {
		out.append('<').append(element.name());
		if (!element.namespace().equals(inherited)) {
			attribute("xmlns", element.namespace());
		}
		attributes(element.attributes());
		if (element.content().isEmpty()) {
			out.append("/>");
			return;
		}
		out.append('>');
		// Space between elements means nothing, beside characters it may.
		boolean indented = element.content().stream().noneMatch(Extras.Text.class::isInstance);
		for (Extras.Node node : element.content()) {
			if (indented) {
				out.append('\n');
				indent(depth + 1);
			}
			switch (node) {
			case Extras.Text text -> escape(text.characters(), false);
			case Extras.Element child -> element(child, element.namespace(), depth + 1);
			}
		}
		if (indented) {
			out.append('\n');
			indent(depth);
		}
		out.append("</").append(element.name()).append('>');
	}

	private void attributes(List<Extras.Attribute> attributes) {
		int prefix = 0;
		for (Extras.Attribute attribute : attributes) {
			if (attribute.namespace().isEmpty()) {
				attribute(attribute.name(), attribute.value());
			} else if (attribute.namespace().equals(XML_NAMESPACE)) {
				attribute("xml:" + attribute.name(), attribute.value());
			} else {
				prefix++;
				attribute("xmlns:a" + prefix, attribute.namespace());
				attribute("a" + prefix + ":" + attribute.name(), attribute.value());
			}
		}
	}

	private void text(String name, String value) {
		if (!value.isEmpty()) {
			attribute(name, value);
		}
	}

	private void number(String name, long value) {
		if (value != 0) {
			attribute(name, Long.toString(value));
		}
	}

	private void flag(String name, boolean value) {
		if (value) {
			attribute(name, "true");
		}
	}

	private void attribute(String name, String value) {
		out.append(' ').append(name).append("=\"");
		escape(value, true);
		out.append('"');
	}

	private void indent(int depth) {
		out.append("  ".repeat(depth));
	}

	private void escape(String value, boolean attribute) {
		value.codePoints().forEach(c -> {
			switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '\r' -> out.append("&#13;");
			default -> {
				if (attribute && c == '"') {
					out.append("&quot;");
				} else if (attribute && (c == '\t' || c == '\n')) {
					out.append("&#").append(c).append(';');
				} else {
					out.appendCodePoint(isXml(c) ? c : 0xFFFD);
				}
			}
			}
		});
	}

	/** XML 1.0, production 2: labels of damaged volumes may hold anything. */
	private static boolean isXml(int c) {
		return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
	}
}
