package org.mintmark.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Something done step by step.
 *
 * @param name name of its file
 * @param title what it leads to
 * @param intro what it is about
 * @param steps what is done, in this order
 */
record Guide(String name, String title, String intro, List<Step> steps) {

    /**
     * One step.
     *
     * @param title what is done
     * @param text what happens and what to look at
     * @param command what does it, as the command service writes commands
     */
    record Step(String title, String text, String command) {
    }

    /** The names of all guides. */
    static final List<String> NAMES = List.of("first-disc", "japan"); //$NON-NLS-1$ //$NON-NLS-2$

    /**
     * Reads a guide of the product.
     *
     * @throws IOException where the installation is not whole
     */
    static Guide read(String name) throws IOException {
        URL file = Platform.getBundle("org.mintmark.ui").getEntry("guides/" + name + ".xml"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (file == null) {
            throw new IOException(NLS.bind(Messages.guideUnknown, name));
        }
        try (InputStream in = file.openStream()) {
            Element guide = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getDocumentElement();
            NodeList steps = guide.getElementsByTagName("step"); //$NON-NLS-1$
            return new Guide(name, guide.getAttribute("title"), text(guide, "intro"), //$NON-NLS-1$ //$NON-NLS-2$
                    IntStream.range(0, steps.getLength()).mapToObj(i -> step((Element) steps.item(i))).toList());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static Step step(Element step) {
        return new Step(step.getAttribute("title"), text(step, "text"), text(step, "command")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
