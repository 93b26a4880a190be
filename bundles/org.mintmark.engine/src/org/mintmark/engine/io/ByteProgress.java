package org.mintmark.engine.io;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Counts bytes into a progress monitor, whose own unit is too small for disks, and watches for cancellation. */
public final class ByteProgress {

	private final SubMonitor monitor;
	private final long unit;
	private long rest;

	/** Takes over the monitor for a task of so many bytes. */
	public ByteProgress(IProgressMonitor monitor, String task, long totalBytes) {
		unit = Math.max(1024, totalBytes / (1 << 20));
		this.monitor = SubMonitor.convert(monitor, task, (int) (Math.max(0, totalBytes) / unit) + 1);
	}

	/**
	 * Reports bytes as done.
	 *
	 * @throws OperationCanceledException when the user has cancelled
	 */
	public void advance(long bytes) {
		check();
		rest += bytes;
		monitor.worked((int) (rest / unit));
		rest %= unit;
	}

	/**
	 * Says what is at work now.
	 *
	 * @throws OperationCanceledException when the user has cancelled
	 */
	public void subTask(String name) {
		check();
		monitor.subTask(name);
	}

	private void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
