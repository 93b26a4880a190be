package org.mintmark.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the schema version of a document and lifts it step by step to the current one. */
final class SchemaUpgrade {

    private static final String VERSION = "schemaVersion";

    private final List<Migration> migrations;
    private final int current;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    SchemaUpgrade(List<Migration> migrations, int current) {
        this.migrations = migrations.stream().sorted(Comparator.comparingInt(Migration::from)).toList();
        this.current = current;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    }

    int version(byte[] content, Path file) throws SkuFormatException {
        try {
            String text = rootAttribute(content, file, VERSION);
            return text == null ? 1 : Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            throw new SkuFormatException(LoadProblem.sentence(file, e), e);
        }
    }

    /** An attribute of the root element, null where it has none; nothing behind the root's tag is read. */
    String rootAttribute(byte[] content, Path file, String name) throws SkuFormatException {
        int line = Encoding.wrongLine(content);
        if (line > 0) {
            throw new SkuFormatException(LoadProblem.notUtf8(file, line));
        }
        try {
            XMLStreamReader reader = reader(content);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new SkuFormatException(file + " has a document type, which a SKU file never needs: remove it.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return reader.getAttributeValue(null, name);
                }
            }
        } catch (XMLStreamException e) {
            throw new SkuFormatException(LoadProblem.sentence(file, e), e);
        }
        throw new SkuFormatException(file + " is empty: restore it from version control.");
    }

    /** Making a factory costs more than reading a small file, and it is not made for several threads at once. */
    private synchronized XMLStreamReader reader(byte[] content) throws XMLStreamException {
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    byte[] apply(byte[] content, Path file) throws SkuFormatException {
        int version = version(content, file);
        if (version > current) {
            throw new SkuFormatException(file + " was written with schema version " + version + ", this Mintmark knows "
                    + current + ": use a newer Mintmark.");
        }
        if (version == current) {
            return content;
        }
        try {
            Document document = builder().parse(new ByteArrayInputStream(content));
            for (Migration migration : migrations) {
                if (migration.from() >= version && migration.from() < current) {
                    migration.migrate(document);
                }
            }
            document.getDocumentElement().setAttribute(VERSION, Integer.toString(current));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception e) {
            throw new SkuFormatException(LoadProblem.sentence(file, e), e);
        }
    }

    private static DocumentBuilder builder() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler()); // no printing; fatal errors are thrown
        return builder;
    }
}
