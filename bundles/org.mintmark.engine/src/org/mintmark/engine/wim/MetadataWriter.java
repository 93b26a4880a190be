package org.mintmark.engine.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out an image's metadata: security descriptors, then one entry a name, folder by folder (MS "Windows Imaging File
 * Format", {@code SECURITYBLOCK_DISK}, {@code DIRENTRY}, {@code STREAMENTRY}).
 */
final class MetadataWriter {
	private static final int ENTRY = 102;
	private static final int STREAM_ENTRY = 38;
	private static final int END_OF_FOLDER = 8;

	private final WimTree tree;
	private final BlobStore blobs;
	private final Map<SecurityDescriptor, Integer> descriptors = new LinkedHashMap<>();
	private final Map<WimNode, Long> childrenAt = new IdentityHashMap<>();
	private final Map<WimNode, Long> linkGroups = new IdentityHashMap<>();
	private final List<WimNode> folders = new ArrayList<>();

	MetadataWriter(WimTree tree, BlobStore blobs) {
		this.tree = tree;
		this.blobs = blobs;
	}

	byte[] bytes() {
		collect(tree.root.node);
		int security = align(8 + descriptors.keySet().stream().mapToInt(each -> 8 + each.bytes().length).sum());
		long next = security + length(tree.root) + END_OF_FOLDER;
		// folders were collected parents first, and their entries follow in that order
		for (WimNode folder : folders) {
			childrenAt.put(folder, next);
			next += folder.children.values().stream().mapToLong(MetadataWriter::length).sum() + END_OF_FOLDER;
		}
		ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(next)).order(ByteOrder.LITTLE_ENDIAN);
		writeSecurity(out, security);
		write(out, tree.root);
		out.putLong(0);
		for (WimNode folder : folders) {
			folder.children.values().forEach(entry -> write(out, entry));
			out.putLong(0);
		}
		return out.array();
	}

	private void collect(WimNode node) {
		descriptors.putIfAbsent(node.security, descriptors.size());
		if (node.names > 1)
			linkGroups.putIfAbsent(node, linkGroups.size() + 1L);
		if (node.isDirectory() && !node.isReparsePoint()) {
			folders.add(node);
			node.children.values().forEach(entry -> collect(entry.node));
		}
	}

	private void writeSecurity(ByteBuffer out, int length) {
		out.putInt(length).putInt(descriptors.size());
		descriptors.keySet().forEach(each -> out.putLong(each.bytes().length));
		descriptors.keySet().forEach(each -> out.put(each.bytes()));
		out.position(length);
	}

	private void write(ByteBuffer out, WimEntry entry) {
		int start = out.position();
		WimNode node = entry.node;
		boolean inEntry = node.streams.isEmpty();
		out.putLong(align(entryLength(entry))).putInt(node.attributes).putInt(descriptors.get(node.security));
		out.putLong(childrenAt.getOrDefault(node, 0L)).putLong(0).putLong(0);
		out.putLong(FileTime.of(node.created)).putLong(FileTime.of(node.accessed)).putLong(FileTime.of(node.modified));
		out.put(inEntry ? blobs.digest(node.content) : new byte[20]).putInt(0);
		if (node.isReparsePoint())
			// flag 1: the target is kept as it is and not moved with the image
			out.putInt(node.reparseTag).putShort((short) 0).putShort((short) 1);
		else
			out.putLong(linkGroups.getOrDefault(node, 0L));
		out.putShort((short) (inEntry ? 0 : node.streams.size() + 1));
		out.putShort((short) (2 * entry.shortName.length())).putShort((short) (2 * entry.name.length()));
		writeText(out, entry.name);
		writeText(out, entry.shortName);
		out.position(start + align(entryLength(entry)));
		if (!inEntry) {
			writeStream(out, "", blobs.digest(node.content));
			node.streams.forEach((name, content) -> writeStream(out, name, blobs.digest(content)));
		}
	}

	private static void writeStream(ByteBuffer out, String name, byte[] sha1) {
		int start = out.position();
		int length = streamLength(name);
		out.putLong(length).putLong(0).put(sha1).putShort((short) (2 * name.length()));
		writeText(out, name);
		out.position(start + length);
	}

	private static void writeText(ByteBuffer out, String text) {
		if (!text.isEmpty())
			out.put(text.getBytes(StandardCharsets.UTF_16LE)).putShort((short) 0);
	}

	private static long length(WimEntry entry) {
		long length = align(entryLength(entry));
		if (!entry.node.streams.isEmpty())
			length += streamLength("")
					+ entry.node.streams.keySet().stream().mapToLong(MetadataWriter::streamLength).sum();
		return length;
	}

	private static int entryLength(WimEntry entry) {
		return ENTRY + textLength(entry.name) + textLength(entry.shortName);
	}

	private static int streamLength(String name) {
		return align(STREAM_ENTRY + textLength(name));
	}

	private static int textLength(String text) {
		return text.isEmpty() ? 0 : 2 * text.length() + 2;
	}

	private static int align(int length) {
		return length + 7 & ~7;
	}
}
