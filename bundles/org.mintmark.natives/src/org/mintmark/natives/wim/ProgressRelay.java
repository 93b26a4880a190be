package org.mintmark.natives.wim;

import java.util.function.Consumer;

import com.sun.jna.Platform;
import com.sun.jna.Pointer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import org.mintmark.engine.wim.WimProgress;
import org.mintmark.engine.wim.WimProgress.Phase;

/** Turns libwim's progress messages ({@code enum wimlib_progress_msg} and its union, by offset) into the port's, and cancellation into an abort. */
class ProgressRelay implements LibWim.wimlib_progress_func_t {
	static final int SCAN_DENTRY = 10;
	static final int SCAN_END = 11;
	static final int WRITE_STREAMS = 12;

	private static final int EXTRACT_FILE_STRUCTURE = 3;
	private static final int EXTRACT_STREAMS = 4;
	private static final int EXTRACT_METADATA = 6;
	private static final int VERIFY_INTEGRITY = 16;
	private static final int CALC_INTEGRITY = 17;
	private static final int VERIFY_STREAMS = 29;
	private static final int HANDLE_ERROR = 31;
	private static final int CONTINUE = 0;
	private static final int ABORT = 1;

	private final Consumer<WimProgress> progress;
	private final IProgressMonitor monitor;
	private Throwable failure;
	private String failedPath = "";

	ProgressRelay(Consumer<WimProgress> progress, IProgressMonitor monitor) {
		this.progress = progress;
		this.monitor = monitor;
	}

	@Override
	public final int invoke(int message, Pointer info, Pointer context) {
		try {
			checkCanceled();
			receive(message, info);
			return CONTINUE;
		} catch (Throwable t) {
			// JNA would swallow it and let libwim go on
			failure = t;
			return ABORT;
		}
	}

	void receive(int message, Pointer info) {
		switch (message) {
		case WRITE_STREAMS -> tell(Phase.WRITE, info.getLong(16), info.getLong(0));
		case CALC_INTEGRITY -> tell(Phase.CHECKSUM, info.getLong(8), info.getLong(0));
		case VERIFY_INTEGRITY -> tell(Phase.VERIFY_INTEGRITY, info.getLong(8), info.getLong(0));
		case VERIFY_STREAMS -> tell(Phase.VERIFY_CONTENT, info.getLong(32), info.getLong(16));
		case EXTRACT_FILE_STRUCTURE -> tell(Phase.APPLY_STRUCTURE, info.getLong(96), info.getLong(104));
		case EXTRACT_STREAMS -> tell(Phase.APPLY, info.getLong(48), info.getLong(40));
		case EXTRACT_METADATA -> tell(Phase.APPLY_METADATA, info.getLong(96), info.getLong(104));
		case HANDLE_ERROR -> failedPath = text(info.getPointer(0));
		default -> {
			// begins, ends and renames say nothing new
		}
		}
	}

	final void tell(Phase phase, long done, long total) {
		progress.accept(new WimProgress(phase, done, total));
	}

	/** Throws when the user has cancelled. */
	final void checkCanceled() {
		if (monitor.isCanceled())
			throw new OperationCanceledException();
	}

	/** Throws what stopped the operation from this side, if anything did. */
	final void rethrow() {
		if (failure instanceof RuntimeException e)
			throw e;
		if (failure instanceof Error e)
			throw e;
		checkCanceled();
	}

	/** The path that libwim failed at, empty when it named none. */
	final String failedPath() {
		return failedPath;
	}

	static String text(Pointer string) {
		if (string == null)
			return "";
		return Platform.isWindows() ? string.getWideString(0) : string.getString(0, "UTF-8");
	}
}
