package org.mintmark.model.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.xml.sax.SAXParseException;

/** Turns what the XMI loader throws into one sentence with file, line and cause. */
final class LoadProblem {

    private static final String OURS = "urn:mintmark:sku:";
    private static final Pattern TWICE = Pattern.compile("AttributeNotUnique\\?[^&]*&(\\w+)|^Attribute \"(\\w+)\" was already specified");

    private LoadProblem() {
    }

    static String sentence(Path file, Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            if (cause instanceof Resource.Diagnostic && !(cause instanceof Resource.IOWrappedException)) {
                break;
            }
            cause = cause.getCause();
        }
        if (cause instanceof FeatureNotFoundException e) {
            return at(file, e.getLine()) + "has '" + e.getName() + "', which a SKU does not know: correct the name or use a newer Mintmark.";
        }
        if (cause instanceof ClassNotFoundException e) {
            return at(file, e.getLine()) + "has an element of the unknown type '" + e.getName() + "': correct it or use a newer Mintmark.";
        }
        if (cause instanceof PackageNotFoundException e) {
            String next = e.uri() != null && e.uri().startsWith(OURS) ? "use a newer Mintmark" : "restore it from version control";
            return at(file, e.getLine()) + "is not a SKU file of this program (its namespace is '" + e.uri() + "'): " + next + ".";
        }
        if (cause instanceof IllegalValueException e) {
            return at(file, e.getLine()) + "has the value '" + e.getValue() + "' where '"
                    + (e.getFeature() == null ? "?" : e.getFeature().getName()) + "' cannot take it: correct the value.";
        }
        int line = cause instanceof SAXParseException e ? e.getLineNumber()
                : cause instanceof XMLStreamException e && e.getLocation() != null ? e.getLocation().getLineNumber() : 0;
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().strip();
        message = message.replaceFirst("(?s)^ParseError at .*?Message: ", "");
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) {
            return at(file, line) + "has '" + (twice.group(1) == null ? twice.group(2) : twice.group(1)) + "' twice: remove one.";
        }
        if (message.endsWith(".")) {
            message = message.substring(0, message.length() - 1);
        }
        return at(file, line) + "is not a readable SKU file (" + message.replaceAll("\\s+", " ")
                + "): correct it or restore it from version control.";
    }

    static String notUtf8(Path file, int line) {
        return at(file, line) + "has characters that are not UTF-8: save it in that encoding, or restore it from version control.";
    }

    private static String at(Path file, int line) {
        return line > 0 ? String.format(Locale.ROOT, "%s, line %d, ", file, line) : file + " ";
    }
}
