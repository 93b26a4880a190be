package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The port of the library that captures, verifies and applies WIMs. Making an instance loads nothing.
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
	 * Captures a volume or folder as image 1 of a new WIM, which has contents in the order in which they lie on the volume, a GUID
	 * of chance and no integrity table: {@link WimSplitter#arrange} makes of it what depends on nothing but files and request,
	 * whatever the number of threads and the volume's path. Times come from the request or the files. A folder also has access
	 * times, which reading may change.
	 *
	 * @throws WimException when the source can't be read, holds nothing, or the target can't be written
	 */
	CaptureResult capture(CaptureRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException;

	/**
	 * Reads every byte of a WIM: its integrity table when there is one and the SHA-1 of every file content.
	 *
	 * @param files the whole WIM, or all parts, first part first
	 * @throws WimException when anything is damaged or a part is missing
	 */
	void verify(List<Path> files, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;

	/**
	 * The same without the integrity tables, which {@link WimIntegrity#require} holds the files against in less time.
	 *
	 * @throws WimException when a content is damaged or a part is missing
	 */
	void verifyContents(List<Path> files, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;

	/**
	 * Writes an image to a volume or folder, after the integrity tables were read. A cancelled or failed apply leaves the target half
	 * filled.
	 *
	 * @throws WimException when the WIM can't be read or the target can't be written
	 */
	void apply(ApplyRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;

	/**
	 * The bytes of one file of an image, for looking at settings; the parts of a split WIM are found beside it.
	 *
	 * @param wim the whole WIM, or any of its parts
	 * @param image number of the image, from 1
	 * @param path path inside the image, with '/' or '\\', told apart without case
	 * @param limit most bytes to read
	 * @return empty when there is no such file
	 * @throws WimException when the WIM can't be read or the file is larger than the limit
	 */
	Optional<byte[]> readFile(Path wim, int image, String path, int limit) throws IOException;

	/**
	 * Files and folders of an image below a path, ordered by path; the parts of a split WIM are found beside it.
	 *
	 * @param wim the whole WIM, or any of its parts
	 * @param image number of the image, from 1
	 * @param path a folder inside the image, told apart without case; empty for all
	 * @return empty when there is no such path
	 * @throws WimException when the WIM can't be read
	 */
	List<WimListing> list(Path wim, int image, String path) throws IOException;

	/**
	 * Whether an image has a file or folder of that path, told apart without case.
	 *
	 * @throws WimException when the WIM can't be read
	 */
	boolean exists(Path wim, int image, String path) throws IOException;

	/**
	 * Writes files of an image into a folder, all side by side; for looking at them, so without security. The parts of a
	 * split WIM are found beside it.
	 *
	 * @param wim the whole WIM, or any of its parts
	 * @param image number of the image, from 1
	 * @param patterns paths inside the image, {@code *} and {@code ?} allowed in the last name; those that match nothing are passed over
	 * @param folder an existing folder
	 * @throws WimException when the WIM can't be read or the folder can't be written
	 */
	void extract(Path wim, int image, List<String> patterns, Path folder, IProgressMonitor monitor) throws IOException;

	/**
	 * Writes a WIM with changes to one image. Compressed contents are carried over as they are, all other images, the boot
	 * index and whatever is not named stay; the same source and changes give the same bytes.
	 *
	 * @throws WimException when the source can't be read, is one part of several, or the target can't be written
	 */
	void update(WimUpdate update, Consumer<WimProgress> progress, IProgressMonitor monitor) throws IOException;

	/**
	 * Compares an NTFS volume with the image that was applied to it: every file's contents, attributes, times, security,
	 * links, streams and short name.
	 *
	 * @param files the whole WIM, or all parts, first part first
	 * @param image number of the image, from 1
	 * @param work an existing folder for a temporary file
	 * @throws WimException when either can't be read
	 */
	WimComparison compare(List<Path> files, int image, Path volume, Path work, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException;
}
