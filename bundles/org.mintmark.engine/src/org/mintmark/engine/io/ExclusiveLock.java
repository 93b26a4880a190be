package org.mintmark.engine.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The right to change a folder: at most one holder, in this process or another. It is an operating system lock on
 * {@code .mintmark/lock}, so it ends with the process that holds it.
 * <p>
 * Who holds it stands in {@code .mintmark/lock.owner}, a file of its own: on POSIX systems a process that closes any
 * channel on a locked file loses its lock on it (fcntl), therefore the holder itself never opens the locked file twice.
 */
public final class ExclusiveLock implements Closeable {

	private static final String UNKNOWN = "another program";

	private final FileChannel channel;
	private final FileLock lock;
	private final Path note;

	private ExclusiveLock(FileChannel channel, FileLock lock, Path note) {
		this.channel = channel;
		this.lock = lock;
		this.note = note;
	}

	/**
	 * Takes the lock at once or not at all.
	 *
	 * @param owner who asks, in a word or two of one line, shown to whoever comes second
	 * @throws LockedException when somebody has it
	 */
	public static ExclusiveLock acquire(Path folder, String owner) throws IOException {
		// Two threads must not look and lock at the same time: see the class comment.
		synchronized (ExclusiveLock.class) {
			Path state = Files.createDirectories(folder.resolve(".mintmark"));
			Path note = state.resolve("lock.owner");
			String self = process(ProcessHandle.current());
			List<String> holder = read(note);
			if (holder.size() >= 3 && self.equals(holder.get(1) + "\n" + holder.get(2))) {
				throw busy(folder, holder);
			}
			FileChannel channel = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			try {
				FileLock lock = tryLock(channel);
				if (lock == null) {
					throw busy(folder, holder);
				}
				String line = owner.replaceAll("\\R", " ");
				AtomicFile.write(note, ("owner " + line + "\n" + self + "\n").getBytes(StandardCharsets.UTF_8));
				return new ExclusiveLock(channel, lock, note);
			} catch (IOException | RuntimeException e) {
				channel.close();
				throw e;
			}
		}
	}

	/** Gives the folder free. */
	@Override
	public void close() throws IOException {
		synchronized (ExclusiveLock.class) {
			if (lock.isValid()) {
				try {
					Files.deleteIfExists(note);
				} finally {
					lock.release();
					channel.close();
				}
			}
		}
	}

	private static FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			// Held by this process through another copy of this class: as busy as any other.
			return null;
		}
	}

	private static String process(ProcessHandle process) {
		return "process " + process.pid() + "\nstarted "
				+ process.info().startInstant().map(Object::toString).orElse("unknown");
	}

	private static List<String> read(Path note) throws IOException {
		try {
			if (Files.size(note) > 4096) {
				return List.of();
			}
			return new String(Files.readAllBytes(note), StandardCharsets.UTF_8).lines().toList();
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}

	private static LockedException busy(Path folder, List<String> holder) {
		String owner = holder.isEmpty() ? UNKNOWN : value(holder.get(0), "owner ");
		String pid = holder.size() < 2 ? "" : " (process " + value(holder.get(1), "process ") + ")";
		return new LockedException(folder + " is in use by " + owner + pid + ": wait for it or end it.");
	}

	private static String value(String line, String key) {
		return line.startsWith(key) ? line.substring(key.length()) : UNKNOWN;
	}
}
