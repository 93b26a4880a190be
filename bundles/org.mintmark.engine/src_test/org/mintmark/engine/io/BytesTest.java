package org.mintmark.engine.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {

	@TempDir
	Path folder;

	@Test
	void digestsKnownBytes() throws IOException {
		String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
		assertEquals(abc, Digests.sha256(new byte[] { 'a', 'b', 'c' }));
		Path file = Files.write(folder.resolve("f"), new byte[] { 'a', 'b', 'c' });
		assertEquals(abc, Digests.sha256(file, new NullProgressMonitor()));
		byte[] large = new byte[3_000_001];
		Files.write(file, large);
		assertEquals(Digests.sha256(large), Digests.sha256(file, new NullProgressMonitor()));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> Digests.sha256(file, cancelled));
	}

	@Test
	void readsBothByteOrders() throws IOException {
		ByteReader reader = ByteReader.of(new byte[] { 1, 2, 3, 4, 5, 6, 7, (byte) 0x88 }, "The test");
		assertEquals(0x0201, reader.u16(0));
		assertEquals(0x88070605L, reader.u32(4));
		assertEquals(0x8807060504030201L, reader.i64(0));
		assertEquals(0x0102, reader.u16be(0));
		assertEquals(0x05060788L, reader.u32be(4));
		assertEquals(0x0102030405060788L, reader.i64be(0));
		assertArrayEquals(new byte[] { 4 }, reader.window(2, 3).bytes(1, 1));
	}

	@Test
	void refusesAccessOutsideTheWindow() throws IOException {
		ByteReader reader = ByteReader.of(new byte[8], "The test").window(2, 4);
		assertThrows(FormatException.class, () -> reader.u8(4));
		assertThrows(FormatException.class, () -> reader.u32(1));
		assertThrows(FormatException.class, () -> reader.bytes(-1, 1));
		assertThrows(FormatException.class, () -> reader.bytes(0, Integer.MAX_VALUE));
		assertThrows(FormatException.class, () -> reader.window(Integer.MAX_VALUE, Integer.MAX_VALUE));
		Path file = Files.write(folder.resolve("f"), new byte[10]);
		try (FileChannel channel = FileChannel.open(file)) {
			assertEquals(10, ByteReader.load(channel, 0, 10, "x").length());
			assertThrows(FormatException.class, () -> ByteReader.load(channel, 1, 10, "x"));
			assertThrows(FormatException.class, () -> ByteReader.load(channel, Long.MAX_VALUE, 10, "x"));
		}
	}

	@Test
	void showsAPartOfAChannel() throws IOException {
		Path file = Files.write(folder.resolve("f"), new byte[] { 0, 1, 2, 3, 4, 5 });
		try (FileChannel channel = FileChannel.open(file); ChannelWindow window = new ChannelWindow(channel, 2, 3)) {
			ByteBuffer buffer = ByteBuffer.allocate(10);
			assertEquals(3, window.read(buffer));
			assertEquals(-1, window.read(buffer));
			assertEquals(3, buffer.position());
			assertEquals(2, buffer.get(0));
			assertEquals(4, ByteReader.load(window, 2, 1, "x").u8(0));
		}
	}

	@Test
	void asksForSpaceInOneSentence() throws IOException {
		assertTrue(DiskSpace.free(folder.resolve("not/there/yet")) > 0);
		DiskSpace.require(folder, 1, "The image");
		IOException e = assertThrows(IOException.class, () -> DiskSpace.require(folder, Long.MAX_VALUE / 2, "The image"));
		assertTrue(e.getMessage().startsWith("The image needs 4398046511104 MiB, " + folder + " has "), e.getMessage());
		assertTrue(e.getMessage().endsWith(" MiB free: free some space or choose another output folder."));
	}
}
