package org.mintmark.engine.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder under construction beside its target, named {@code .<name>.<pid>.part}; {@link AtomicFile#sweep} removes those
 * of dead processes.
 */
public final class PartFolder implements Closeable {

	private final Path target;
	private final Path part;

	private PartFolder(Path target, Path part) {
		this.target = target;
		this.part = part;
	}

	/** Makes an empty folder for what is to become the target. */
	public static PartFolder create(Path target) throws IOException {
		Path absolute = target.toAbsolutePath();
		Path part = absolute.resolveSibling(PartFiles.name(absolute.getFileName().toString()));
		if (Files.exists(part)) {
			PartFiles.delete(part);
		}
		return new PartFolder(absolute, Files.createDirectories(part));
	}

	/** The folder under construction. */
	public Path path() {
		return part;
	}

	/** Puts the folder in the place of the target, which is removed with all it holds. */
	public void commit() throws IOException {
		if (Files.exists(target)) {
			PartFiles.delete(target);
		}
		Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Removes what was not committed. */
	@Override
	public void close() throws IOException {
		if (Files.exists(part)) {
			PartFiles.delete(part);
		}
	}
}
