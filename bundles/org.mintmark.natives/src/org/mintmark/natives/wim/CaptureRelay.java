package org.mintmark.natives.wim;

import java.util.function.Consumer;

import com.sun.jna.Pointer;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.wim.WimProgress;
import org.mintmark.engine.wim.WimProgress.Phase;

/** Watches the scan of a capture, which libwim reports file by file. */
final class CaptureRelay extends ProgressRelay {
	/** Reporting each of a hundred thousand files would cost more than scanning them. */
	private static final int REPORT_EVERY = 256;
	private static final int UNSUPPORTED = 2;

	private int reports;
	private long entries;
	private String unsupported = "";

	CaptureRelay(Consumer<WimProgress> progress, IProgressMonitor monitor) {
		super(progress, monitor);
	}

	@Override
	void receive(int message, Pointer info) {
		switch (message) {
		case SCAN_DENTRY -> {
			if (info.getInt(16) == UNSUPPORTED && unsupported.isEmpty())
				unsupported = text(info.getPointer(8));
			if (reports++ % REPORT_EVERY == 0)
				tell(Phase.SCAN, info.getLong(48), 0);
		}
		case SCAN_END -> {
			entries = info.getLong(32) + info.getLong(40);
			tell(Phase.SCAN, info.getLong(48), 0);
		}
		default -> super.receive(message, info);
		}
	}

	/** Files and folders scanned, the root included. */
	long entries() {
		return entries;
	}

	/** A file that libwim would leave out because it can't be kept in a WIM, empty for none. */
	String unsupported() {
		return unsupported;
	}
}
