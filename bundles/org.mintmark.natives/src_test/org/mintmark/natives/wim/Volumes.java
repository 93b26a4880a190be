package org.mintmark.natives.wim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import org.mintmark.engine.wim.AuthoredImage;
import org.mintmark.engine.wim.SecurityDescriptor;
import org.mintmark.engine.wim.SecurityDescriptor.Allow;
import org.mintmark.engine.wim.Sid;
import org.mintmark.engine.wim.WimAuthor;
import org.mintmark.engine.wim.WimContent;
import org.mintmark.engine.wim.WimGuid;
import org.mintmark.engine.wim.WimNode;
import org.mintmark.engine.wim.WimTree;

/** A tree with everything NTFS can hold, and fresh volumes to put it on. */
final class Volumes {
	static final Instant OLD = Instant.parse("2020-03-04T05:06:07.1234567Z");
	static final Instant NEWEST = Instant.parse("2023-01-02T03:04:05.7654321Z");
	static final String LONG_NAME = "日本語のファイル名 " + "é".repeat(200) + ".txt";

	private Volumes() {
	}

	static WimTree tree() {
		SecurityDescriptor system = SecurityDescriptor.of(Sid.TRUSTED_INSTALLER, Sid.TRUSTED_INSTALLER,
				List.of(new Allow(Sid.LOCAL_SYSTEM, SecurityDescriptor.FULL, true),
						new Allow(Sid.USERS, SecurityDescriptor.READ_EXECUTE, true)));
		SecurityDescriptor users = SecurityDescriptor.of(Sid.ADMINISTRATORS, Sid.ADMINISTRATORS,
				List.of(new Allow(Sid.EVERYONE, SecurityDescriptor.MODIFY, true)));
		WimTree tree = new WimTree(system, OLD);
		for (int i = 0; i < 6; i++)
			tree.file("Windows/System32/driver" + i + ".sys", WimContent.noise(i, 2_000_000 + i));
		tree.file("Windows/System32/kernel.exe", WimContent.program(9, 3_000_000));
		tree.file("Windows/System32/config/State.ini", ascii("[State]\r\nready=1\r\n")).times(OLD, NEWEST, OLD);
		tree.link("Windows/explorer.exe", "Windows/System32/kernel.exe");
		tree.file("Users/Public/" + LONG_NAME, ascii("long"));
		tree.directory("Users/Public").security(users);
		tree.file("Program Files/Some Program/read me.txt", ascii("streams")).stream("Zone.Identifier",
				ascii("[ZoneTransfer]\r\nZoneId=3\r\n")).with(WimNode.HIDDEN | WimNode.SYSTEM | WimNode.READ_ONLY);
		tree.shortName("Program Files", "PROGRA~1");
		tree.junction("Documents and Settings", "C:\\Users").with(WimNode.HIDDEN | WimNode.SYSTEM);
		tree.file("sparse.bin", WimContent.of(new byte[1 << 20])).with(WimNode.SPARSE);
		tree.file("empty.txt", ascii(""));
		tree.directory("empty folder");
		tree.file("pagefile.sys", WimContent.of(new byte[65536]));
		return tree;
	}

	static WimContent ascii(String text) {
		return WimContent.of(text.getBytes(StandardCharsets.US_ASCII));
	}

	static Path authored(Path file) throws IOException {
		WimAuthor.write(AuthoredImage.plain("Reference", tree(), WimGuid.named("reference"), OLD), file,
				new NullProgressMonitor());
		return file;
	}

	static Path volume(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.allocate(1), (128L << 20) - 1);
		}
		run("mkntfs", "-F", "-q", "-Q", "-L", "System", "-p", "2048", "-H", "255", "-S", "63", "-s", "512",
				file.toString());
		return file;
	}

	static boolean onPath(String... tools) {
		List<Path> folders = Stream.of((System.getenv("PATH") + ":/usr/sbin:/sbin").split(":")).map(Path::of).toList();
		return Stream.of(tools)
				.allMatch(tool -> folders.stream().anyMatch(folder -> Files.isExecutable(folder.resolve(tool))));
	}

	static String run(String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().merge("PATH", ":/usr/sbin:/sbin", String::concat);
		Process process = builder.start();
		process.getOutputStream().close();
		String output;
		try (InputStream printed = process.getInputStream()) {
			output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
		}
		try {
			assertEquals(0, process.waitFor(), String.join(" ", command) + "\n" + output);
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
		return output;
	}

	/** A file of the corpus of real files. */
	static Path corpus(String name) {
		String given = System.getProperty("mintmark.corpus", System.getenv("MINTMARK_CORPUS"));
		Path found = given == null ? null : Path.of(given);
		for (Path at = Path.of("").toAbsolutePath(); at != null && found == null; at = at.getParent())
			found = Files.isDirectory(at.resolve("shared/corpus")) ? at.resolve("shared/corpus") : null;
		assumeTrue(found != null && Files.exists(found.resolve(name)), name + " of the corpus of real files is not here");
		return found.resolve(name);
	}

	/** What the foreign tool says of every file of image 1, by path, without where its bytes lie in the WIM. */
	static Map<String, String> details(Path wim) throws IOException {
		Map<String, String> details = new TreeMap<>();
		for (String entry : run("wimlib-imagex", "dir", "--detailed", wim.toString(), "1").split("-{40,}\\R")) {
			String kept = entry.lines().filter(l -> !l.matches("(Raw|Compressed|Offset|Part|Reference|Hard link group|Link Group).*"))
					.reduce("", (a, b) -> a + b + "\n");
			if (kept.contains("Full Path"))
				details.put(kept.replaceAll("(?s).*Full Path\\s*= \"([^\"]*)\".*", "$1"), kept);
		}
		return details;
	}
}
