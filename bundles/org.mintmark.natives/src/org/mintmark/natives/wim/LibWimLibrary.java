package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.sun.jna.StringArray;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import org.mintmark.engine.wim.ApplyRequest;
import org.mintmark.engine.wim.CaptureRequest;
import org.mintmark.engine.wim.CaptureResult;
import org.mintmark.engine.wim.WimComparison;
import org.mintmark.engine.wim.WimException;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimLibrary;
import org.mintmark.engine.wim.WimListing;
import org.mintmark.engine.wim.WimProgress;
import org.mintmark.engine.wim.WimSet;
import org.mintmark.engine.wim.WimUpdate;
import org.mintmark.engine.wim.WimVersion;

/** The WIM library by libwim 15 (https://wimlib.net), loaded at the first question. */
public final class LibWimLibrary implements WimLibrary {
	private final Map<String, String> environment;
	private LoadedLibWim loaded;

	/** Takes the process's environment. */
	public LibWimLibrary() {
		this(System.getenv());
	}

	LibWimLibrary(Map<String, String> environment) {
		this.environment = Map.copyOf(environment);
	}

	private synchronized LoadedLibWim loaded() {
		if (loaded == null)
			loaded = LoadedLibWim.load(environment);
		return loaded;
	}

	@Override
	public boolean available() {
		return loaded().library() != null;
	}

	@Override
	public String unavailableReason() {
		return loaded().reason();
	}

	@Override
	public WimVersion version() throws IOException {
		if (!available())
			throw new WimException(WimException.NOT_FROM_LIBRARY, unavailableReason());
		return WimVersion.ofCode(loaded().library().wimlib_get_version());
	}

	@Override
	public synchronized CaptureResult capture(CaptureRequest request, Consumer<WimProgress> progress,
			IProgressMonitor monitor) throws IOException {
		requireIntegrity(request.template(), new ProgressRelay(progress, monitor));
		return new Capture(loaded(), request, progress, monitor).run();
	}

	@Override
	public synchronized void verify(List<Path> files, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException {
		requireIntegrity(CompleteSet.order(files), new ProgressRelay(progress, monitor));
		verifyContents(files, progress, monitor);
	}

	@Override
	public synchronized void verifyContents(List<Path> files, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException {
		List<Path> ordered = CompleteSet.order(files);
		Operation operation = new Operation(loaded(), new ProgressRelay(progress, monitor), "'" + ordered.get(0) + "' is damaged");
		try (WimHandle wim = operation.open(ordered)) {
			operation.check(operation.library().wimlib_verify_wim(wim.pointer(), 0));
		}
	}

	@Override
	public synchronized void apply(ApplyRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException {
		List<Path> files = CompleteSet.order(request.files());
		ProgressRelay relay = new ProgressRelay(progress, monitor);
		Operation operation = new Operation(loaded(), relay,
				"'" + files.get(0) + "' can't be applied to '" + request.target() + "'");
		requireImage(operation, files.get(0), request.image());
		if (request.ntfsVolume())
			NtfsVolume.require(request.target());
		else if (Files.exists(request.target()) && !Files.isDirectory(request.target()))
			throw operation.failed("the target is no folder; choose another.");
		requireIntegrity(files, relay);
		int flags = request.ntfsVolume() ? LibWim.WIMLIB_EXTRACT_FLAG_NTFS | LibWim.WIMLIB_EXTRACT_FLAG_NORPFIX : 0;
		try (WimHandle wim = operation.open(files)) {
			operation.check(operation.library().wimlib_extract_image(wim.pointer(), request.image(),
					request.target().toString(), flags));
		}
	}

	@Override
	public synchronized Optional<byte[]> readFile(Path wim, int image, String path, int limit) throws IOException {
		List<Path> files = CompleteSet.order(WimSet.of(wim).files());
		ProgressRelay relay = new ProgressRelay(each -> {
		}, new NullProgressMonitor());
		Operation operation = new Operation(loaded(), relay, "'" + path + "' can't be read from '" + wim + "'");
		requireImage(operation, files.get(0), image);
		return new SingleFile(operation, files).read(image, path, limit);
	}

	@Override
	public synchronized List<WimListing> list(Path wim, int image, String path) throws IOException {
		Operation operation = quiet("'" + wim + "' can't be read", new NullProgressMonitor());
		List<Path> files = CompleteSet.order(WimSet.of(wim).files());
		requireImage(operation, files.get(0), image);
		try (WimHandle handle = operation.open(files)) {
			return new Listing(operation, handle).below(image, path);
		}
	}

	@Override
	public synchronized boolean exists(Path wim, int image, String path) throws IOException {
		Operation operation = quiet("'" + wim + "' can't be read", new NullProgressMonitor());
		List<Path> files = CompleteSet.order(WimSet.of(wim).files());
		requireImage(operation, files.get(0), image);
		try (WimHandle handle = operation.open(files)) {
			return new Listing(operation, handle).exists(image, path);
		}
	}

	@Override
	public synchronized void extract(Path wim, int image, List<String> patterns, Path folder, IProgressMonitor monitor)
			throws IOException {
		Operation operation = quiet("Files of '" + wim + "' can't be read", monitor);
		List<Path> files = CompleteSet.order(WimSet.of(wim).files());
		requireImage(operation, files.get(0), image);
		int flags = LibWim.WIMLIB_EXTRACT_FLAG_NO_PRESERVE_DIR_STRUCTURE | LibWim.WIMLIB_EXTRACT_FLAG_NO_ACLS
				| LibWim.WIMLIB_EXTRACT_FLAG_GLOB_PATHS;
		try (WimHandle handle = operation.open(files);
				StringArray paths = Operation.strings(patterns.stream().map(Operation::inside).toList())) {
			operation.check(operation.library().wimlib_extract_paths(handle.pointer(), image, folder.toString(), paths,
					patterns.size(), flags));
		}
	}

	@Override
	public synchronized void update(WimUpdate update, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException {
		Operation operation = new Operation(loaded(), new ProgressRelay(progress, monitor), "'" + update.source() + "' can't be changed");
		requireImage(operation, update.source(), update.image());
		new Update(operation, update, monitor).run();
	}

	@Override
	public synchronized WimComparison compare(List<Path> files, int image, Path volume, Path work, Consumer<WimProgress> progress,
			IProgressMonitor monitor) throws IOException {
		return new Comparison(loaded(), CompleteSet.order(files), volume, progress, monitor).run(image, work);
	}

	private Operation quiet(String failure, IProgressMonitor monitor) throws IOException {
		return new Operation(loaded(), new ProgressRelay(each -> {
		}, monitor), failure);
	}

	private void requireIntegrity(List<Path> files, ProgressRelay relay) throws IOException {
		for (Path file : files)
			new Operation(loaded(), relay, "'" + file + "' is damaged").open(file, LibWim.WIMLIB_OPEN_FLAG_CHECK_INTEGRITY).close();
	}

	private static void requireImage(Operation operation, Path file, int image) throws IOException {
		int images = WimFile.read(file).images().size();
		if (image < 1 || image > images)
			throw operation.failed("there is no image " + image + ", the WIM has " + images + ".");
	}
}
