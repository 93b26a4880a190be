package org.mintmark.engine.wim;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.ctc.wstx.stax.WstxOutputFactory;

/** Writes the XML data of a single-image WIM. */
final class ImageXml {
	private final XMLStreamWriter out;

	private ImageXml(XMLStreamWriter out) {
		this.out = out;
	}

	static byte[] write(AuthoredImage image, TreeTotals totals, long fileBytes) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter writer = new WstxOutputFactory().createXMLStreamWriter(text);
			new ImageXml(writer).document(image, totals, fileBytes);
			writer.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("writing to memory failed", e);
		}
		return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
	}

	private void document(AuthoredImage image, TreeTotals totals, long fileBytes) throws XMLStreamException {
		out.writeStartElement("WIM");
		element("TOTALBYTES", fileBytes);
		out.writeStartElement("IMAGE");
		out.writeAttribute("INDEX", "1");
		element("DIRCOUNT", totals.directories());
		element("FILECOUNT", totals.files());
		element("TOTALBYTES", totals.bytes());
		element("HARDLINKBYTES", totals.hardLinkBytes());
		time("CREATIONTIME", image);
		time("LASTMODIFICATIONTIME", image);
		if (image.windows().isPresent())
			windows(image.windows().get());
		element("NAME", image.name());
		if (!image.description().isEmpty())
			element("DESCRIPTION", image.description());
		if (!image.flags().isEmpty())
			element("FLAGS", image.flags());
		out.writeEndElement();
		out.writeEndElement();
		out.writeEndDocument();
	}

	private void windows(WindowsFacts windows) throws XMLStreamException {
		out.writeStartElement("WINDOWS");
		element("ARCH", windows.architecture());
		element("PRODUCTNAME", windows.productName());
		element("EDITIONID", windows.edition());
		element("INSTALLATIONTYPE", windows.installation());
		element("PRODUCTTYPE", windows.productType());
		out.writeStartElement("LANGUAGES");
		element("LANGUAGE", windows.language());
		element("DEFAULT", windows.language());
		out.writeEndElement();
		out.writeStartElement("VERSION");
		element("MAJOR", windows.major());
		element("MINOR", windows.minor());
		element("BUILD", windows.build());
		element("SPBUILD", windows.servicePackBuild());
		out.writeEndElement();
		element("SYSTEMROOT", "WINDOWS");
		out.writeEndElement();
	}

	private void time(String name, AuthoredImage image) throws XMLStreamException {
		out.writeStartElement(name);
		element("HIGHPART", FileTime.high(image.time()));
		element("LOWPART", FileTime.low(image.time()));
		out.writeEndElement();
	}

	private void element(String name, Object value) throws XMLStreamException {
		out.writeStartElement(name);
		out.writeCharacters(value.toString());
		out.writeEndElement();
	}
}
