package org.mintmark.engine.wim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Writes file contents one after the other, each distinct one once, and then their table. */
final class BlobStore {
	private static final int BUFFER = 1 << 20;
	private static final byte[] NOTHING = new byte[20];

	private static final class Blob {
		final WimResource place;
		final byte[] sha1;
		int references;

		Blob(WimResource place, byte[] sha1) {
			this.place = place;
			this.sha1 = sha1;
		}
	}

	private final FileChannel channel;
	private final IProgressMonitor monitor;
	private final Map<String, Blob> blobs = new LinkedHashMap<>();
	private final Map<WimContent, byte[]> digests = new IdentityHashMap<>();
	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

	BlobStore(FileChannel channel, IProgressMonitor monitor) {
		this.channel = channel;
		this.monitor = monitor;
	}

	/** Writes a content if it is new, and counts its users. */
	void add(WimContent content, int references) throws IOException {
		long start = channel.position();
		MessageDigest sha1 = sha1();
		long size = 0;
		try (InputStream in = content.open()) {
			for (int read = in.read(buffer.array()); read >= 0; read = in.read(buffer.array())) {
				if (monitor.isCanceled())
					throw new OperationCanceledException();
				sha1.update(buffer.array(), 0, read);
				write(buffer.position(0).limit(read));
				size += read;
			}
		}
		if (size != content.size())
			throw new WimException(WimException.NOT_FROM_LIBRARY,
					"A file changed its size from " + content.size() + " to " + size + " bytes while it was read.");
		if (size == 0) {
			digests.put(content, NOTHING);
			return;
		}
		byte[] digest = sha1.digest();
		Blob blob = blobs.get(HexFormat.of().formatHex(digest));
		if (blob != null) {
			channel.truncate(start).position(start);
		} else {
			blob = new Blob(new WimResource(size, 0, start, size), digest);
			blobs.put(HexFormat.of().formatHex(digest), blob);
		}
		blob.references += references;
		digests.put(content, blob.sha1);
	}

	/** The SHA-1 of a content that was added, zeros for an empty one. */
	byte[] digest(WimContent content) {
		return content == null ? NOTHING : digests.get(content);
	}

	/** Writes the metadata of the image. */
	WimResource addMetadata(byte[] bytes) throws IOException {
		WimResource place = new WimResource(bytes.length, WimResource.METADATA, channel.position(), bytes.length);
		Blob blob = new Blob(place, sha1().digest(bytes));
		blob.references = 1;
		blobs.put("metadata", blob);
		write(ByteBuffer.wrap(bytes));
		return place;
	}

	/** Writes the table of all that was added. */
	WimResource writeTable() throws IOException {
		long start = channel.position();
		ByteBuffer table = ByteBuffer.allocate(Math.multiplyExact(WimBlob.SIZE, blobs.size()))
				.order(ByteOrder.LITTLE_ENDIAN);
		for (Blob blob : blobs.values())
			new WimBlob(blob.place, 1, blob.references, blob.sha1).write(table);
		write(table.flip());
		return new WimResource(table.capacity(), WimResource.METADATA, start, table.capacity());
	}

	private void write(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining())
			channel.write(bytes);
	}

	private static MessageDigest sha1() {
		try {
			return MessageDigest.getInstance("SHA-1");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-1", e);
		}
	}
}
