package org.mintmark.engine.disk;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.stax.WstxInputFactory;

import org.mintmark.engine.io.FormatException;

/** The layout file that Mintmark's own capture writes, namespace {@value #NAMESPACE}. */
public final class DiskXml {

	static final String FAMILY = "urn:mintmark:disk-layout:";
	static final String NAMESPACE = FAMILY + "1";
	static final String ROOT = "diskLayout";
	/** A layout of 128 partitions with all attributes is some 50 kB. */
	private static final int MAX_BYTES = 4 << 20;

	private DiskXml() {
	}

	/** The layout as UTF-8: the same layout is always the same bytes. */
	public static byte[] write(Layout layout) {
		return new DiskXmlWriter().write(layout);
	}

	/**
	 * Reads a layout.
	 *
	 * @param fileName for messages
	 * @throws FormatException when the file is not ours, newer than this version, malformed or impossible
	 */
	public static Layout read(byte[] xml, String fileName) throws FormatException {
		if (xml.length > MAX_BYTES) {
			throw new FormatException("'" + fileName + "' is " + xml.length
					+ " bytes long, far more than any disk layout: choose the disk.xml of a capture.");
		}
		try {
			XMLStreamReader stream = open(xml);
			try {
				return new DiskXmlReader(fileName, stream).read();
			} finally {
				stream.close();
			}
		} catch (XMLStreamException | RuntimeException e) {
			// Woodstox wraps what it finds late in unchecked exceptions.
			throw malformed(fileName, e);
		}
	}

	/** Whether these bytes are a layout file of ours, of whatever version. */
	public static boolean isOurs(byte[] xml) {
		try {
			XMLStreamReader stream = open(xml);
			try {
				int event = stream.getEventType();
				while (event != XMLStreamConstants.START_ELEMENT && stream.hasNext()) {
					event = stream.next();
				}
				return event == XMLStreamConstants.START_ELEMENT && ROOT.equals(stream.getLocalName())
						&& stream.getNamespaceURI() != null && stream.getNamespaceURI().startsWith(FAMILY);
			} finally {
				stream.close();
			}
		} catch (XMLStreamException | RuntimeException e) {
			return false;
		}
	}

	private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
		XMLInputFactory factory = new WstxInputFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
	}

	private static FormatException malformed(String fileName, Exception e) {
		String message = String.valueOf(e.getMessage());
		int end = message.indexOf('\n');
		return new FormatException("'" + fileName + "' is not well-formed XML: "
				+ (end < 0 ? message : message.substring(0, end)) + ".", e);
	}
}
