package org.mintmark.engine.wim;

/** One name of a node in its folder. */
final class WimEntry {
	final String name;
	final WimNode node;
	String shortName = "";

	WimEntry(String name, WimNode node) {
		this.name = name;
		this.node = node;
		node.names++;
	}
}
