package org.mintmark.engine.wim;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Counts of a declared tree as the XML data tells them. */
final class TreeTotals {
	private final Set<WimNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private long directories;
	private long files;
	private long bytes;
	private long hardLinkBytes;

	TreeTotals(WimTree tree) throws IOException {
		count(tree.root.node);
	}

	private void count(WimNode node) throws IOException {
		if (node.isDirectory())
			directories++;
		else
			files++;
		long size = node.content == null || node.isReparsePoint() ? 0 : node.content.size();
		for (WimContent stream : node.streams.values())
			size += stream.size();
		bytes += size;
		if (!seen.add(node))
			hardLinkBytes += size;
		for (WimEntry child : node.children.values())
			count(child.node);
	}

	long directories() {
		return directories;
	}

	long files() {
		return files;
	}

	long bytes() {
		return bytes;
	}

	long hardLinkBytes() {
		return hardLinkBytes;
	}
}
