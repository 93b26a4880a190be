package org.mintmark.engine.disk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.mintmark.engine.io.FormatException;

/** Reads one layout file from a stream of XML events. */
final class DiskXmlReader {

	private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Pattern BYTE = Pattern.compile("[0-9a-f]{2}");
	private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]{1,16}");
	private static final int MAX_DEPTH = 32;
	/** More than any disk holds, and sums of two stay far from overflowing. */
	private static final long MAX_SIZE = 1L << 60;

	private final String file;
	private final XMLStreamReader in;
	private int depth;

	DiskXmlReader(String file, XMLStreamReader in) {
		this.file = file;
		this.in = in;
	}

	Layout read() throws XMLStreamException, FormatException {
		while (in.next() != XMLStreamConstants.START_ELEMENT) {
			if (in.getEventType() == XMLStreamConstants.DTD) {
				throw new FormatException("'" + file + "' has a document type, which a disk layout never has: "
						+ "choose the disk.xml of a capture.");
			}
		}
		requireOurs();
		Attributes attributes = new Attributes("diskLayout", Set.of("firmware"));
		String firmware = attributes.text("firmware");
		if (!Set.of("", "bios", "uefi").contains(firmware)) {
			throw bad("firmware '" + firmware + "' is neither bios nor uefi");
		}
		List<LayoutDisk> disks = new ArrayList<>();
		List<Extras.Element> elements = new ArrayList<>();
		children(elements, "disk", () -> disks.add(disk()));
		while (in.hasNext()) {
			in.next();
		}
		return new Layout(firmware, disks, attributes.extras(elements));
	}

	private void requireOurs() throws FormatException {
		String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
		if (!in.getLocalName().equals(DiskXml.ROOT) || !namespace.startsWith(DiskXml.FAMILY)) {
			throw new FormatException("'" + file + "' is not a disk layout of Mintmark: its root element is '"
					+ shown(in.getLocalName()) + "'; a disk.xml that another tool wrote is carried unread.");
		}
		if (!namespace.equals(DiskXml.NAMESPACE)) {
			throw new FormatException("'" + file + "' was written by a newer Mintmark (layout version "
					+ shown(namespace.substring(DiskXml.FAMILY.length()))
					+ ", this one knows version 1): update Mintmark.");
		}
	}

	private LayoutDisk disk() throws XMLStreamException, FormatException {
		Attributes attributes = new Attributes("disk", Set.of("index", "style", "sectorSize", "size"));
		int index = (int) attributes.number("index", 4096, true);
		PartitionStyle style = switch (attributes.text("style")) {
		case "gpt" -> PartitionStyle.GPT;
		case "mbr" -> PartitionStyle.MBR;
		default -> throw bad("disk " + index + " has a style that is neither gpt nor mbr");
		};
		int sectorSize = (int) attributes.number("sectorSize", 4096, true);
		if (sectorSize != 512 && sectorSize != 4096) {
			throw bad("disk " + index + " has sectors of " + sectorSize + " bytes instead of 512 or 4096");
		}
		long size = attributes.number("size", MAX_SIZE, true);
		List<LayoutPartition> partitions = new ArrayList<>();
		List<Extras.Element> elements = new ArrayList<>();
		children(elements, "partition", () -> partitions.add(partition(style)));
		return new LayoutDisk(index, style, sectorSize, size, partitions, attributes.extras(elements));
	}

	private LayoutPartition partition(PartitionStyle style) throws XMLStreamException, FormatException {
		Attributes attributes = new Attributes("partition",
				Set.of("number", "role", "type", "offset", "size", "extend", "fileSystem", "label", "letter", "image",
						"imageIndex", "active", "attributes", "name", "minimumSize", "used"));
		int number = (int) attributes.number("number", 65536, true);
		PartitionRole role;
		try {
			role = PartitionRole.of(attributes.text("role"));
		} catch (IllegalArgumentException e) {
			throw bad("partition " + number + " has the unknown role '" + shown(attributes.text("role")) + "'");
		}
		String type = attributes.text("type").toLowerCase(Locale.ROOT);
		if (!(style == PartitionStyle.GPT ? GUID : BYTE).matcher(type).matches()) {
			throw bad("the type of partition " + number + " is not "
					+ (style == PartitionStyle.GPT ? "a GUID" : "two hexadecimal digits"));
		}
		String flags = attributes.text("attributes");
		if (!flags.isEmpty() && !HEX.matcher(flags).matches()) {
			throw bad("the attributes of partition " + number + " are not a hexadecimal number");
		}
		long offset = attributes.number("offset", MAX_SIZE, true);
		long size = attributes.number("size", MAX_SIZE, true);
		boolean extend = attributes.flag("extend");
		boolean active = attributes.flag("active");
		int imageIndex = (int) attributes.number("imageIndex", 65536, false);
		long minimumSize = attributes.number("minimumSize", MAX_SIZE, false);
		long used = attributes.number("used", MAX_SIZE, false);
		List<LayoutPartition> logical = new ArrayList<>();
		List<Extras.Element> elements = new ArrayList<>();
		children(elements, "partition", () -> logical.add(partition(style)));
		if (!logical.isEmpty() && role != PartitionRole.EXTENDED) {
			throw bad("partition " + number + " holds partitions, but is not an extended one");
		}
		return new LayoutPartition(number, role, type, attributes.text("name"), offset, size,
				attributes.text("fileSystem"), attributes.text("label"), attributes.text("letter"), active, extend,
				minimumSize, used, flags.isEmpty() ? 0 : Long.parseUnsignedLong(flags.substring(2), 16),
				attributes.text("image"), imageIndex, logical, attributes.extras(elements));
	}

	private interface Child {
		void read() throws XMLStreamException, FormatException;
	}

	private void children(List<Extras.Element> others, String known, Child child)
			throws XMLStreamException, FormatException {
		enter();
		for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (in.getLocalName().equals(known) && DiskXml.NAMESPACE.equals(in.getNamespaceURI())) {
					child.read();
				} else {
					others.add(element());
				}
			} else if (event == XMLStreamConstants.CHARACTERS && !in.getText().isBlank()) {
				throw bad("there is text between its elements");
			}
		}
		depth--;
	}

	private Extras.Element element() throws XMLStreamException, FormatException {
		enter();
		String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
		String name = in.getLocalName();
		List<Extras.Attribute> attributes = attributes(Set.of());
		List<Extras.Node> content = new ArrayList<>();
		boolean elements = false;
		boolean characters = false;
		for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				content.add(element());
				elements = true;
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				content.add(new Extras.Text(in.getText()));
				characters |= !in.getText().isBlank();
			} else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw bad("it uses an entity");
			}
		}
		depth--;
		if (elements && !characters) {
			content.removeIf(Extras.Text.class::isInstance);
		}
		return new Extras.Element(namespace, name, attributes, content);
	}

	private List<Extras.Attribute> attributes(Set<String> known) {
		List<Extras.Attribute> others = new ArrayList<>();
		for (int i = 0; i < in.getAttributeCount(); i++) {
			String namespace = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
			if (!namespace.isEmpty() || !known.contains(in.getAttributeLocalName(i))) {
				others.add(new Extras.Attribute(namespace, in.getAttributeLocalName(i), in.getAttributeValue(i)));
			}
		}
		return others;
	}

	private void enter() throws FormatException {
		if (++depth > MAX_DEPTH) {
			throw bad("its elements are nested too deeply");
		}
	}

	private FormatException bad(String cause) {
		return new FormatException("'" + file + "' is not a valid disk layout (line "
				+ in.getLocation().getLineNumber() + "): " + cause + "; capture again or correct the line.");
	}

	private static String shown(String text) {
		return text.length() > 40 ? text.substring(0, 40) + "…" : text;
	}

	/** The attributes of the element at hand, taken before the stream moves on. */
	private final class Attributes {

		private final String element;
		private final List<Extras.Attribute> all;
		private final List<Extras.Attribute> others;

		Attributes(String element, Set<String> known) {
			this.element = element;
			all = attributes(Set.of());
			others = attributes(new HashSet<>(known));
		}

		String text(String name) {
			for (Extras.Attribute attribute : all) {
				if (attribute.namespace().isEmpty() && attribute.name().equals(name)) {
					return attribute.value();
				}
			}
			return "";
		}

		long number(String name, long limit, boolean required) throws FormatException {
			String value = text(name);
			if (value.isEmpty() && !required) {
				return 0;
			}
			if (!value.matches("\\d{1,19}")) {
				throw bad("the " + name + " of a " + element + " is '" + shown(value) + "' instead of a number");
			}
			// 19 digits fit an unsigned long; what is above the signed range is above every limit, too.
			long number = Long.parseUnsignedLong(value);
			if (number < 0 || number > limit) {
				throw bad("the " + name + " of a " + element + " is " + value + ", more than the possible " + limit);
			}
			return number;
		}

		boolean flag(String name) throws FormatException {
			return switch (text(name)) {
			case "", "false" -> false;
			case "true" -> true;
			default -> throw bad("the " + name + " of a " + element + " is neither true nor false");
			};
		}

		Extras extras(List<Extras.Element> elements) {
			return others.isEmpty() && elements.isEmpty() ? Extras.NONE : new Extras(others, elements);
		}
	}
}
