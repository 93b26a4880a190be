package org.mintmark.natives.wim;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.sun.jna.Memory;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.wim.PartNames;
import org.mintmark.engine.wim.WimProgress;
import org.mintmark.engine.wim.WimProgress.Phase;

/** Names the parts of a split as they begin, and remembers them. */
final class SplitRelay extends ProgressRelay {
	private static final int PART_NAME = 24;

	private final Path firstPart;
	private final List<Path> parts = new ArrayList<>();
	// the library keeps using a name after the call that set it
	private final List<Memory> names = new ArrayList<>();
	private long before;
	private long total;

	SplitRelay(Path firstPart, Consumer<WimProgress> progress, IProgressMonitor monitor) {
		super(progress, monitor);
		this.firstPart = firstPart;
	}

	@Override
	void receive(int message, Pointer info) {
		switch (message) {
		case SPLIT_BEGIN_PART -> {
			total = info.getLong(0);
			before = info.getLong(8);
			Path part = PartNames.of(firstPart, info.getInt(16));
			parts.add(part);
			Memory name = nativeText(part.toString());
			names.add(name);
			info.setPointer(PART_NAME, name);
			tell(Phase.SPLIT, before, total);
		}
		case SPLIT_END_PART -> tell(Phase.SPLIT, info.getLong(8), info.getLong(0));
		case WRITE_STREAMS -> tell(Phase.SPLIT, Math.min(total, before + info.getLong(16)), total);
		default -> super.receive(message, info);
		}
	}

	/** The parts begun so far, in order. */
	List<Path> parts() {
		return List.copyOf(parts);
	}

	/** Forgets the parts, before another try. */
	void clear() {
		parts.clear();
		names.clear();
	}

	private static Memory nativeText(String text) {
		if (Platform.isWindows()) {
			Memory wide = new Memory((text.length() + 1L) * 2);
			wide.setWideString(0, text);
			return wide;
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Memory memory = new Memory(bytes.length + 1L);
		memory.write(0, bytes, 0, bytes.length);
		memory.setByte(bytes.length, (byte) 0);
		return memory;
	}
}
