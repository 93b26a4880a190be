package org.mintmark.natives.wim;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.sun.jna.StringArray;

/** Reads one file out of an image. */
final class SingleFile {
	private static final int FLAGS = LibWim.WIMLIB_EXTRACT_FLAG_NO_PRESERVE_DIR_STRUCTURE
			| LibWim.WIMLIB_EXTRACT_FLAG_NO_ACLS;

	private final Operation operation;
	private final List<Path> files;

	SingleFile(Operation operation, List<Path> files) {
		this.operation = operation;
		this.files = files;
	}

	Optional<byte[]> read(int image, String path, int limit) throws IOException {
		try (WimHandle wim = operation.open(files)) {
			List<ImageEntry> found = new ArrayList<>();
			int code = new Visit(operation, wim).entries(image, path, false, each -> found.add(ImageEntry.of(each)));
			if (code == LibWim.WIMLIB_ERR_PATH_DOES_NOT_EXIST)
				return Optional.empty();
			operation.check(code);
			if (found.isEmpty() || !found.get(0).isPlainFile())
				return Optional.empty();
			long size = found.get(0).size();
			if (size > limit)
				throw operation.failed("it has " + size + " bytes where at most " + limit + " make sense.");
			return Optional.of(extract(wim, image, path));
		}
	}

	private byte[] extract(WimHandle wim, int image, String path) throws IOException {
		Path folder = Files.createTempDirectory("mintmark-wim");
		try (StringArray paths = Operation.strings(List.of(Operation.inside(path)))) {
			operation.check(operation.library().wimlib_extract_paths(wim.pointer(), image, folder.toString(), paths,
					1, FLAGS));
			List<Path> extracted = list(folder);
			if (extracted.size() != 1)
				throw operation.failed("its name can't be written on this system.");
			return Files.readAllBytes(extracted.get(0));
		} finally {
			for (Path file : list(folder))
				Files.delete(file);
			Files.delete(folder);
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(files::add);
		}
		return files;
	}
}
