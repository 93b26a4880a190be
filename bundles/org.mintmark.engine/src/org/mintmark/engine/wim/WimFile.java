package org.mintmark.engine.wim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.mintmark.engine.io.FormatException;

/** Reads what a WIM says about itself from its header and XML, without any library and without looking at its contents. */
public final class WimFile {
	/** Largest XML data that is read, in bytes; real files have a few KiB. */
	public static final int MAX_XML = 16 << 20;

	private WimFile() {
	}

	/**
	 * Reads header and XML of a .wim or .swm.
	 *
	 * @throws FormatException when either makes no sense
	 */
	public static WimInfo read(Path file) throws IOException {
		WimHeader header = WimHeader.read(file);
		String name = file.getFileName().toString();
		List<WimImageInfo> images = WimXml.parse(xml(file, header, name), name);
		// every part of a set repeats the XML of all images but counts only what it describes itself
		if (header.part() == 1 && images.size() != header.imageCount())
			throw new FormatException("'" + name + "' has " + header.imageCount()
					+ " images by its header but " + images.size() + " by its XML data.");
		return new WimInfo(header.guid(), header.compression(), header.part(), header.parts(), header.bootIndex(),
				header.solid(), header.integrity().present(), images);
	}

	/** The XML data as it is stored, in UTF-16LE. */
	static byte[] xml(Path file) throws IOException {
		return xml(file, WimHeader.read(file), file.getFileName().toString());
	}

	private static byte[] xml(Path file, WimHeader header, String name) throws IOException {
		WimResource xml = header.xml();
		if (!xml.present())
			throw new FormatException("'" + name + "' has no XML data, so its images can't be told.");
		if ((xml.flags() & WimResource.COMPRESSED) != 0 || xml.storedSize() != xml.originalSize())
			throw new FormatException("The XML data of '" + name + "' is compressed, which the format does not allow.");
		if (xml.storedSize() > MAX_XML)
			throw new FormatException(
					"The XML data of '" + name + "' is larger than the 16 MiB that are read; the file is damaged.");
		ByteBuffer bytes = ByteBuffer.allocate((int) xml.storedSize());
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			while (bytes.hasRemaining())
				if (channel.read(bytes, xml.offset() + bytes.position()) < 0)
					throw new FormatException("'" + name + "' ends inside its XML data; copy it again.");
		}
		return bytes.array();
	}
}
