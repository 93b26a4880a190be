package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The port of the library that captures, splits, verifies and applies WIMs. Making an instance loads nothing.
 * Every operation tells its progress to the given consumer, looks at the monitor's cancellation at each step and then
 * throws {@code OperationCanceledException}, and deletes the files it began when it fails or is cancelled.
 * One operation at a time: the library's error log is the process's.
 */
public interface WimLibrary {
	/** Whether the library can be used here; loads it. */
	boolean available();

	/** Why the library can't be used and what to install, empty when it is {@link #available()}. */
	String unavailableReason();

	/**
	 * The library's version.
	 *
	 * @throws WimException when the library is not available
	 */
	WimVersion version() throws IOException;

	/**
	 * Captures a volume or folder as image 1 of a new WIM; the same source and request give the same bytes, whatever the number of threads.
	 *
	 * @throws WimException when the source can't be read, holds nothing, or the target can't be written
	 */
	void capture(CaptureRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;

	/**
	 * Splits a WIM into parts that all stay within the limit. When one part would be enough nothing is written and the
	 * source itself is the result.
	 *
	 * @return the parts in order, or only the source
	 * @throws WimException when one file alone is larger than a part may be (the message names it), or reading or writing fails
	 */
	List<Path> split(SplitRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;

	/**
	 * Reads every byte of a WIM: its integrity table when there is one and the SHA-1 of every file content.
	 *
	 * @param files the whole WIM, or all parts, first part first
	 * @throws WimException when anything is damaged or a part is missing
	 */
	void verify(List<Path> files, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;

	/**
	 * Writes an image to a volume or folder. A cancelled or failed apply leaves the target half filled.
	 *
	 * @throws WimException when the WIM can't be read or the target can't be written
	 */
	void apply(ApplyRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;
}
