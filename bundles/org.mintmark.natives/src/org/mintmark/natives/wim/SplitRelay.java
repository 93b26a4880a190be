package org.mintmark.natives.wim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.sun.jna.Memory;
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
			Memory name = Operation.text(part.toString());
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
}
