package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.wim.SplitRequest;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimGuid;
import org.mintmark.engine.wim.WimHeader;
import org.mintmark.engine.wim.WimInfo;
import org.mintmark.engine.wim.WimProgress;

/** Splits a WIM into parts of which none is larger than allowed. */
final class Split {
	/** A try takes away what the last was too large by, so a second one is rare and a third rarer. */
	private static final int TRIES = 6;

	private final SplitRequest request;
	private final SplitRelay relay;
	private final Operation operation;

	Split(LoadedLibWim loaded, SplitRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException {
		this.request = request;
		relay = new SplitRelay(request.firstPart(), progress, monitor);
		operation = new Operation(loaded, relay, "'" + request.source() + "' can't be split");
	}

	List<Path> run() throws IOException {
		WimInfo info = WimFile.read(request.source());
		if (info.split())
			throw operation.failed("it is part " + info.part() + " of " + info.parts() + " already; give a whole WIM.");
		if (Files.size(request.source()) <= request.partSize())
			return List.of(request.source());
		if (info.solid())
			throw operation.failed("its resources are solid; capture it with XPRESS or LZX.");
		try (WimHandle wim = operation.open(request.source(), 0)) {
			LargestResource largest = new LargestResource(operation, wim);
			// a part has at least a header beside it
			if (largest.size() > request.limit() - WimHeader.SIZE)
				throw tooLarge(largest, info);
			return split(wim, info, largest);
		}
	}

	private List<Path> split(WimHandle wim, WimInfo info, LargestResource largest) throws IOException {
		long partSize = request.partSize();
		boolean complete = false;
		try {
			for (int tries = 0; tries < TRIES && partSize > 0; tries++) {
				delete();
				operation.check(operation.library().wimlib_split(wim.pointer(), request.firstPart().toString(),
						partSize, LibWim.WIMLIB_WRITE_FLAG_CHECK_INTEGRITY));
				long excess = largestPart() - request.limit();
				if (excess <= 0) {
					for (Path part : relay.parts())
						WimGuid.patch(part, info.guid());
					relay.checkCanceled();
					complete = true;
					return relay.parts();
				}
				partSize -= excess;
			}
		} finally {
			if (!complete)
				delete();
		}
		throw tooLarge(largest, info);
	}

	private IOException tooLarge(LargestResource largest, WimInfo info) throws IOException {
		return operation.failed(largest.name(info.images().size()) + " alone takes " + largest.size()
				+ " bytes and a part may have " + request.limit() + " with its tables; leave it out of the image.");
	}

	private long largestPart() throws IOException {
		long largest = 0;
		for (Path part : relay.parts())
			largest = Math.max(largest, Files.size(part));
		return largest;
	}

	private void delete() throws IOException {
		for (Path part : relay.parts())
			Files.deleteIfExists(part);
		relay.clear();
	}
}
