package org.mintmark.engine.disk;

import java.util.List;

/** What a disk.xml says beyond what this version understands, kept so that it is written back. */
public record Extras(List<Attribute> attributes, List<Element> elements) {

	/** Nothing beyond. */
	public static final Extras NONE = new Extras(List.of(), List.of());

	/** Copies the lists. */
	public Extras {
		attributes = List.copyOf(attributes);
		elements = List.copyOf(elements);
	}

	/** An attribute; its namespace is empty when it has none. */
	public record Attribute(String namespace, String name, String value) {
	}

	/** A piece of an element's content. */
	public sealed interface Node {
	}

	/** Characters between elements. */
	public record Text(String characters) implements Node {
	}

	/** An element with all it holds. */
	public record Element(String namespace, String name, List<Attribute> attributes, List<Node> content)
			implements Node {

		/** Copies the lists. */
		public Element {
			attributes = List.copyOf(attributes);
			content = List.copyOf(content);
		}
	}
}
