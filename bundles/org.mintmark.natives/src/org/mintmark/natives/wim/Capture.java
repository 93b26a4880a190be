package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.wim.CaptureExclusions;
import org.mintmark.engine.wim.CaptureRequest;
import org.mintmark.engine.wim.CaptureResult;
import org.mintmark.engine.wim.FileTime;
import org.mintmark.engine.wim.WimCompression;
import org.mintmark.engine.wim.WimContents;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimImageInfo;
import org.mintmark.engine.wim.WimProgress;

/** Captures a volume or folder; nothing of the moment goes into its image. */
final class Capture {
	private static final int IMAGE = 1;

	private final CaptureRequest request;
	private final CaptureRelay relay;
	private final Operation operation;
	private WimContents contents;

	Capture(LoadedLibWim loaded, CaptureRequest request, Consumer<WimProgress> progress, IProgressMonitor monitor)
			throws IOException {
		this.request = request;
		relay = new CaptureRelay(progress, monitor);
		operation = new Operation(loaded, relay, "'" + request.source() + "' can't be captured");
	}

	CaptureResult run() throws IOException {
		if (request.ntfsVolume())
			NtfsVolume.require(request.source());
		else if (!Files.isDirectory(request.source()))
			throw operation.failed("it is no folder; check the path.");
		Path configuration = Files.createTempFile("mintmark-capture", ".ini");
		boolean complete = false;
		try {
			Files.writeString(configuration, CaptureExclusions.configuration(request.exclusions()));
			Instant date = write(configuration);
			setModification(date);
			WimImageInfo image = WimFile.read(request.target()).images().get(0);
			relay.checkCanceled();
			complete = true;
			return new CaptureResult(contents, date, image.files(), image.directories(), image.bytes());
		} finally {
			Files.delete(configuration);
			if (!complete)
				Files.deleteIfExists(request.target());
		}
	}

	private Instant write(Path configuration) throws IOException {
		LibWim library = operation.library();
		boolean all = request.template().isEmpty();
		WimCompression type = request.compression().type();
		if (type != WimCompression.NONE)
			operation.check(library.wimlib_set_default_compression_level(type.code(), request.compression().level()));
		try (WimHandle earlier = all ? null : operation.open(request.template());
				WimHandle wim = operation.create(type.code())) {
			if (!all)
				operation.reference(wim, request.template());
			ImageContents found = new ImageContents(operation, wim);
			// links keep their targets: a volume's are right already, and libwim < 1.14.5 marks fixed ones wrongly
			int flags = LibWim.WIMLIB_ADD_FLAG_VERBOSE | LibWim.WIMLIB_ADD_FLAG_NORPFIX
					| (request.ntfsVolume() ? LibWim.WIMLIB_ADD_FLAG_NTFS : 0);
			operation.check(library.wimlib_add_image(wim.pointer(), request.source().toString(), request.name(),
					configuration.toString(), flags));
			requireContent();
			if (!all)
				operation.check(library.wimlib_reference_template_image(wim.pointer(), IMAGE, earlier.pointer(), IMAGE, 0));
			Instant date = date(wim);
			setTime(wim, "CREATIONTIME", date);
			if (!request.description().isEmpty())
				operation.check(library.wimlib_set_image_descripton(wim.pointer(), IMAGE, request.description()));
			if (!request.flags().isEmpty())
				operation.check(library.wimlib_set_image_flags(wim.pointer(), IMAGE, request.flags()));
			operation.check(library.wimlib_write(wim.pointer(), request.target().toString(), LibWim.WIMLIB_ALL_IMAGES,
					LibWim.WIMLIB_WRITE_FLAG_SKIP_EXTERNAL_WIMS, request.threads()));
			contents = found.of(IMAGE);
			return date;
		}
	}

	private void requireContent() throws IOException {
		if (!relay.unsupported().isEmpty())
			throw operation.failed("'" + relay.unsupported()
					+ "' is of a kind that a WIM can't hold (encrypted, or a device or socket); exclude it.");
		if (relay.entries() <= 1)
			throw operation.failed("it holds no files; check that it is the volume or folder that was meant.");
	}

	private Instant date(WimHandle wim) throws IOException {
		Instant[] newest = new Instant[2];
		if (request.date().isPresent()) {
			newest[0] = request.date().get();
		} else {
			operation.check(new Visit(operation, wim).entries(IMAGE, "", true, each -> {
				ImageEntry entry = ImageEntry.of(each);
				// making a volume or copying a tree changes folders, not files
				int kind = entry.isDirectory() ? 1 : 0;
				if (newest[kind] == null || entry.modified().isAfter(newest[kind]))
					newest[kind] = entry.modified();
			}));
		}
		Instant date = newest[0] != null ? newest[0] : newest[1];
		return date.minusNanos(date.getNano() % 100);
	}

	private void setModification(Instant date) throws IOException {
		// writing an image sets this time to now, so it is changed in the finished file
		try (WimHandle wim = operation.open(request.target(), LibWim.WIMLIB_OPEN_FLAG_WRITE_ACCESS)) {
			setTime(wim, "LASTMODIFICATIONTIME", date);
			operation.check(operation.library().wimlib_overwrite(wim.pointer(),
					LibWim.WIMLIB_WRITE_FLAG_SKIP_EXTERNAL_WIMS | LibWim.WIMLIB_WRITE_FLAG_RETAIN_GUID, 1));
		}
	}

	private void setTime(WimHandle wim, String property, Instant time) throws IOException {
		LibWim library = operation.library();
		operation.check(library.wimlib_set_image_property(wim.pointer(), IMAGE, property + "/HIGHPART",
				FileTime.high(time)));
		operation.check(
				library.wimlib_set_image_property(wim.pointer(), IMAGE, property + "/LOWPART", FileTime.low(time)));
	}
}
