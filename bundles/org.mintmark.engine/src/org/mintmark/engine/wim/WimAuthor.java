package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

/** Writes an uncompressed single-image WIM from a declared tree, the same bytes every time: reference images to apply, stand-ins for a boot.wim. */
public final class WimAuthor {
	private WimAuthor() {
	}

	/**
	 * Writes the image; an existing file is replaced, a partial one is deleted on failure and cancellation.
	 *
	 * @throws IOException when a content can't be read or the target can't be written
	 */
	public static void write(AuthoredImage image, Path target, IProgressMonitor monitor) throws IOException {
		boolean complete = false;
		try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			write(image, channel, monitor);
			complete = true;
		} finally {
			if (!complete)
				Files.deleteIfExists(target);
		}
	}

	private static void write(AuthoredImage image, FileChannel channel, IProgressMonitor monitor) throws IOException {
		channel.position(WimHeader.SIZE);
		BlobStore blobs = new BlobStore(channel, monitor);
		addContents(image.tree().root.node, blobs, Collections.newSetFromMap(new IdentityHashMap<>()));
		WimResource metadata = blobs.addMetadata(new MetadataWriter(image.tree(), blobs).bytes());
		WimResource table = blobs.writeTable();
		byte[] xml = ImageXml.write(image, new TreeTotals(image.tree()), channel.position());
		WimResource xmlPlace = new WimResource(xml.length, WimResource.METADATA, channel.position(), xml.length);
		writeAll(channel, ByteBuffer.wrap(xml));
		channel.position(0);
		writeAll(channel, header(image, table, xmlPlace, metadata));
	}

	private static void addContents(WimNode node, BlobStore blobs, Set<WimNode> seen) throws IOException {
		if (!seen.add(node))
			return;
		if (node.content != null)
			blobs.add(node.content, node.names);
		for (WimContent stream : node.streams.values())
			blobs.add(stream, node.names);
		for (WimEntry child : node.children.values())
			addContents(child.node, blobs, seen);
	}

	private static ByteBuffer header(AuthoredImage image, WimResource table, WimResource xml, WimResource metadata) {
		ByteBuffer out = ByteBuffer.allocate(WimHeader.SIZE).order(ByteOrder.LITTLE_ENDIAN);
		out.putLong(WimHeader.MAGIC).putInt(WimHeader.SIZE).putInt(WimHeader.VERSION_DEFAULT);
		// no flags and no chunk size: uncompressed, whole
		out.putInt(0).putInt(0).put(WimGuid.toBytes(image.guid()));
		out.putShort((short) 1).putShort((short) 1).putInt(1);
		table.write(out);
		xml.write(out);
		(image.bootable() ? metadata : WimResource.ABSENT).write(out);
		out.putInt(image.bootable() ? 1 : 0);
		WimResource.ABSENT.write(out);
		return out.position(WimHeader.SIZE).flip();
	}

	private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining())
			channel.write(bytes);
	}
}
