package org.mintmark.engine.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is complete: written to a sibling temporary
 * {@code .<name>.<pid>.part}, forced to the disk, then renamed over the target.
 */
public final class AtomicFile implements Closeable {

	private final Path target;
	private final Path part;
	private final FileChannel channel;
	private OutputStream stream;
	private boolean committed;

	private AtomicFile(Path target, Path part, FileChannel channel) {
		this.target = target;
		this.part = part;
		this.channel = channel;
	}

	/**
	 * Starts a new content for the target, whose folder must exist.
	 *
	 * @throws IOException when the folder is not writable or this process is writing the same target already
	 */
	public static AtomicFile create(Path target) throws IOException {
		Path absolute = target.toAbsolutePath();
		Path name = absolute.getFileName();
		if (name == null) {
			throw new IOException(target + " is not the name of a file.");
		}
		Path part = absolute.resolveSibling(PartFiles.name(name.toString()));
		if (Files.exists(part)) {
			PartFiles.removeIfStale(part);
		}
		try {
			return new AtomicFile(absolute, part, FileChannel.open(part, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.READ, StandardOpenOption.WRITE));
		} catch (FileAlreadyExistsException e) {
			throw new IOException(target + " is being written already: wait until that ends.", e);
		}
	}

	/** Writes a whole small file atomically. */
	public static void write(Path target, byte[] content) throws IOException {
		try (AtomicFile file = create(target)) {
			file.stream().write(content);
			file.commit();
		}
	}

	/**
	 * Removes what dead processes left in a folder: files and folders named {@code .*.<pid>.part} whose process has
	 * ended or whose number now belongs to a younger process. Those of live processes are never touched.
	 */
	public static void sweep(Path directory) throws IOException {
		PartFiles.sweep(directory);
	}

	/** The temporary, for tools that must be given a name. */
	public Path path() {
		return part;
	}

	/** The temporary, open for reading and writing. */
	public FileChannel channel() {
		return channel;
	}

	/** A buffered stream that appends at the channel's position; {@link #commit()} flushes it. */
	public OutputStream stream() {
		if (stream == null) {
			stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
		}
		return stream;
	}

	/** Forces the content to the disk and puts it in the target's place in one step. */
	public void commit() throws IOException {
		if (stream != null) {
			stream.flush();
		}
		channel.force(true);
		commitUnforced();
		forceFolder(target.getParent());
	}

	/** Puts the content in the target's place without waiting for the disk: for large files that can be made again. */
	public void commitUnforced() throws IOException {
		if (stream != null) {
			stream.flush();
		}
		channel.close();
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		committed = true;
	}

	/** Removes the temporary unless it was committed. */
	@Override
	public void close() throws IOException {
		channel.close();
		if (!committed) {
			Files.deleteIfExists(part);
		}
	}

	private static void forceFolder(Path folder) throws IOException {
		// Only POSIX systems let a folder be opened, which is how a rename is made durable there.
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
				opened.force(true);
			}
		}
	}
}
