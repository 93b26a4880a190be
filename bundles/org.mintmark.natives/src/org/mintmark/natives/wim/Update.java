package org.mintmark.natives.wim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;

import org.eclipse.core.runtime.IProgressMonitor;

import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.wim.AuthoredImage;
import org.mintmark.engine.wim.SecurityDescriptor;
import org.mintmark.engine.wim.Sid;
import org.mintmark.engine.wim.WimAuthor;
import org.mintmark.engine.wim.WimContent;
import org.mintmark.engine.wim.WimFile;
import org.mintmark.engine.wim.WimGuid;
import org.mintmark.engine.wim.WimTree;
import org.mintmark.engine.wim.WimUpdate;

/**
 * Writes a WIM with changes to one image so that the bytes depend on nothing but it and the changes. libwim takes new contents
 * in the order of their temporary names or, on Windows, of their places on the disk; so that neither says anything, they are
 * also given in a WIM of their own, whose order is ours, and libwim finds them there by their digests.
 */
final class Update {
	/** {@code sizeof(struct wimlib_update_command)}. */
	private static final int COMMAND = 40;
	private static final int UNION = 8;

	private final Operation operation;
	private final WimUpdate update;
	private final IProgressMonitor monitor;
	/** What the commands point to, for as long as they are used. */
	private final List<Memory> texts = new ArrayList<>();

	Update(Operation operation, WimUpdate update, IProgressMonitor monitor) {
		this.operation = operation;
		this.update = update;
		this.monitor = monitor;
	}

	void run() throws IOException {
		if (WimFile.read(update.source()).split())
			throw operation.failed("it is one part of several; give a whole WIM.");
		boolean complete = false;
		try (PartFolder stage = PartFolder.create(update.target().resolveSibling("update-stage"))) {
			write(stage.path());
			setTime();
			WimGuid.patch(update.target(), WimGuid.ofContent(update.target()));
			complete = true;
		} finally {
			if (!complete)
				Files.deleteIfExists(update.target());
		}
	}

	private void write(Path stage) throws IOException {
		LibWim library = operation.library();
		try (WimHandle wim = operation.open(update.source(), 0)) {
			Map<String, Path> staged = stage(stage.resolve("tree"), new Listing(operation, wim));
			Path contents = contents(stage.resolve("contents.wim"));
			if (!update.additions().isEmpty())
				try (StringArray names = Operation.strings(List.of(contents))) {
					operation.check(library.wimlib_reference_resource_files(wim.pointer(), names, 1, 0, 0));
				}
			int count = update.deletions().size() + staged.size();
			if (count > 0)
				operation.check(library.wimlib_update_image(wim.pointer(), update.image(), commands(staged, count), count, 0));
			operation.check(library.wimlib_write(wim.pointer(), update.target().toString(), LibWim.WIMLIB_ALL_IMAGES,
					LibWim.WIMLIB_WRITE_FLAG_CHECK_INTEGRITY, 1));
		}
	}

	/** Puts the additions on the disk, each below the first name on its way that the image does not have; returns these. */
	private Map<String, Path> stage(Path folder, Listing image) throws IOException {
		Map<String, Path> staged = new TreeMap<>();
		for (Map.Entry<String, WimContent> addition : update.additions().entrySet()) {
			String anchor = anchor(addition.getKey(), image);
			Path root = staged.get(anchor);
			if (root == null) {
				root = folder.resolve(Integer.toString(staged.size())).resolve("root");
				staged.put(anchor, root);
			}
			Path file = anchor.length() == addition.getKey().length() ? root
					: root.resolve(addition.getKey().substring(anchor.length() + 1));
			Files.createDirectories(file.getParent());
			try (InputStream in = addition.getValue().open()) {
				Files.copy(in, file);
			}
		}
		if (Files.exists(folder))
			setTimes(folder, update.time());
		return staged;
	}

	private String anchor(String path, Listing image) throws IOException {
		for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
			String folder = path.substring(0, slash);
			if (deleted(folder) || !image.exists(update.image(), folder))
				return folder;
		}
		return path;
	}

	private boolean deleted(String folder) {
		String key = folder.toLowerCase(Locale.ROOT);
		return update.deletions().stream().map(d -> d.toLowerCase(Locale.ROOT)).anyMatch(d -> key.equals(d) || key.startsWith(d + "/"));
	}

	private static void setTimes(Path folder, Instant time) throws IOException {
		FileTime fixed = FileTime.from(time);
		List<Path> all;
		try (Stream<Path> walk = Files.walk(folder)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all)
			Files.getFileAttributeView(path, BasicFileAttributeView.class).setTimes(fixed, fixed, fixed);
	}

	private Path contents(Path target) throws IOException {
		WimTree tree = new WimTree(SecurityDescriptor.of(Sid.ADMINISTRATORS, Sid.ADMINISTRATORS, List.of()), update.time());
		int number = 0;
		for (WimContent content : update.additions().values())
			tree.file(String.format(Locale.ROOT, "%08d", number++), content);
		WimAuthor.write(AuthoredImage.plain("contents", tree, WimGuid.named("contents"), update.time()), target, monitor);
		return target;
	}

	private Pointer commands(Map<String, Path> staged, int count) {
		Memory commands = new Memory((long) COMMAND * count);
		commands.clear();
		long at = 0;
		for (String path : update.deletions()) {
			commands.setInt(at, LibWim.WIMLIB_UPDATE_OP_DELETE);
			commands.setPointer(at + UNION, text(Operation.inside(path)));
			commands.setInt(at + UNION + 8, LibWim.WIMLIB_DELETE_FLAG_RECURSIVE | LibWim.WIMLIB_DELETE_FLAG_FORCE);
			at += COMMAND;
		}
		for (Map.Entry<String, Path> each : staged.entrySet()) {
			commands.setInt(at, LibWim.WIMLIB_UPDATE_OP_ADD);
			commands.setPointer(at + UNION, text(each.getValue().toString()));
			commands.setPointer(at + UNION + 8, text(Operation.inside(each.getKey())));
			commands.setInt(at + UNION + 24, LibWim.WIMLIB_ADD_FLAG_NORPFIX);
			at += COMMAND;
		}
		texts.add(commands);
		return commands;
	}

	private Pointer text(String value) {
		Memory memory = Operation.text(value);
		texts.add(memory);
		return memory;
	}

	/** Writing an image sets this time to now, so it is changed in the finished file. */
	private void setTime() throws IOException {
		LibWim library = operation.library();
		try (WimHandle wim = operation.open(update.target(), LibWim.WIMLIB_OPEN_FLAG_WRITE_ACCESS)) {
			String property = "LASTMODIFICATIONTIME/";
			operation.check(library.wimlib_set_image_property(wim.pointer(), update.image(), property + "HIGHPART",
					org.mintmark.engine.wim.FileTime.high(update.time())));
			operation.check(library.wimlib_set_image_property(wim.pointer(), update.image(), property + "LOWPART",
					org.mintmark.engine.wim.FileTime.low(update.time())));
			operation.check(library.wimlib_overwrite(wim.pointer(),
					LibWim.WIMLIB_WRITE_FLAG_CHECK_INTEGRITY | LibWim.WIMLIB_WRITE_FLAG_RETAIN_GUID, 1));
		}
	}
}
