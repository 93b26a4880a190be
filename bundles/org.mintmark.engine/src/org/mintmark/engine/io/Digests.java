package org.mintmark.engine.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.core.runtime.IProgressMonitor;

/** SHA-256 (FIPS 180-4) of files and bytes, in lower-case hexadecimal digits. */
public final class Digests {

	private static final int BUFFER = 1 << 20;

	private Digests() {
	}

	/**
	 * The SHA-256 of a file, read in pieces of 1 MiB.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled
	 */
	public static String sha256(Path file, IProgressMonitor monitor) throws IOException {
		MessageDigest digest = sha256();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			ByteProgress progress = new ByteProgress(monitor, "", channel.size());
			ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
			for (int count = channel.read(buffer); count >= 0; count = channel.read(buffer)) {
				digest.update(buffer.flip());
				buffer.clear();
				progress.advance(count);
			}
		}
		return hex(digest.digest());
	}

	/** The SHA-256 of some bytes. */
	public static String sha256(byte[] content) {
		return hex(sha256().digest(content));
	}

	/** A fresh SHA-256, which every Java platform has. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A fresh SHA-1, for comparing with lists that others made; it proves nothing about origin. */
	public static MessageDigest sha1() {
		try {
			return MessageDigest.getInstance("SHA-1");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Bytes as lower-case hexadecimal digits. */
	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(bytes);
	}
}
