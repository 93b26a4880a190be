package org.mintmark.engine.wim;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A declared tree of files as an NTFS volume would hold it; paths use '/', are relative to the root, and folders on the way appear by themselves. */
public final class WimTree {
	private static final int MAX_NAME = 255;

	final WimEntry root;
	private final SecurityDescriptor security;
	private final Instant time;

	/** An empty tree whose entries get this security and time unless told otherwise. */
	public WimTree(SecurityDescriptor security, Instant time) {
		this.security = security;
		this.time = time;
		root = new WimEntry("", WimNode.directory(security, time));
	}

	/** The root folder. */
	public WimNode root() {
		return root.node;
	}

	/** The folder at a path, made if needed. */
	public WimNode directory(String path) {
		WimNode at = root.node;
		for (String name : path.split("/")) {
			if (name.isEmpty())
				continue;
			WimEntry next = at.children.get(name);
			if (next == null)
				next = add(at, name, WimNode.directory(security, time));
			if (!next.node.isDirectory() || next.node.isReparsePoint())
				throw new IllegalArgumentException("'" + name + "' in '" + path + "' is no folder");
			at = next.node;
		}
		return at;
	}

	/** A new file. */
	public WimNode file(String path, WimContent content) {
		return add(path, WimNode.file(content, security, time));
	}

	/** A new junction to an absolute Windows path such as {@code C:\Users}. */
	public WimNode junction(String path, String target) {
		return add(path, WimNode.junction(target, security, time));
	}

	/** Another name of an existing file. */
	public WimNode link(String path, String existing) {
		WimEntry entry = entry(existing);
		if (entry.node.isDirectory())
			throw new IllegalArgumentException("'" + existing + "' is a folder, which has only one name");
		return add(path, entry.node);
	}

	/** Gives an existing entry a short (8.3) name. */
	public void shortName(String path, String shortName) {
		entry(path).shortName = shortName;
	}

	private WimNode add(String path, WimNode node) {
		int slash = path.lastIndexOf('/');
		WimNode parent = slash < 0 ? root.node : directory(path.substring(0, slash));
		return add(parent, path.substring(slash + 1), node).node;
	}

	private static WimEntry add(WimNode parent, String name, WimNode node) {
		if (name.isEmpty() || name.length() > MAX_NAME || name.equals(".") || name.equals("..")
				|| name.chars().anyMatch(c -> c < ' ' || "\\/:*?\"<>|".indexOf(c) >= 0)
				|| !StandardCharsets.UTF_16LE.newEncoder().canEncode(name))
			throw new IllegalArgumentException("'" + name + "' can't be a file name on Windows");
		WimEntry entry = new WimEntry(name, node);
		if (parent.children.putIfAbsent(name, entry) != null)
			throw new IllegalArgumentException("the name '" + name + "' exists already in its folder");
		return entry;
	}

	private WimEntry entry(String path) {
		WimEntry at = root;
		for (String name : path.split("/")) {
			at = name.isEmpty() ? at : at.node.children.get(name);
			if (at == null)
				throw new IllegalArgumentException("there is no '" + path + "'");
		}
		return at;
	}
}
