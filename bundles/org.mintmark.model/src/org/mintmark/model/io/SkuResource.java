package org.mintmark.model.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The EMF resource of a {@code .sku} file: UTF-8, LF, one attribute a line, so that a version control system shows one
 * changed value as one changed line; loaded without document types, entities or deep nesting.
 */
public class SkuResource extends XMIResourceImpl {

    private static final int MAX_DEPTH = 64;

    /** For the file behind the URI. */
    public SkuResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        getDefaultSaveOptions().putAll(saveOptions());
        getDefaultLoadOptions().putAll(loadOptions());
    }

    private static Map<Object, Object> saveOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_LINE_WIDTH, 1);
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, Boolean.FALSE);
        return options;
    }

    private static Map<Object, Object> loadOptions() {
        Map<String, Boolean> features = new HashMap<>();
        features.put("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);
        features.put("http://xml.org/sax/features/external-general-entities", Boolean.FALSE);
        features.put("http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, features);
        options.put(XMLResource.OPTION_PARSER_PROPERTIES,
                Map.of("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", Integer.toString(MAX_DEPTH)));
        return options;
    }

    /** Makes SKU resources for a resource set, for example an editing domain's. */
    public static class Factory implements Resource.Factory {

        @Override
        public Resource createResource(URI uri) {
            return new SkuResource(uri);
        }
    }
}
