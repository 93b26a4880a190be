package org.mintmark.core.reset;

import java.util.List;
import java.util.Map;

/**
 * What reset.cmd has to know beside the layout.
 *
 * @param sku id of the SKU
 * @param smbiosModel product name of the machines that may be reset; empty for any
 * @param images names of the files of each image by the name that the layout gives it, the first part first
 */
public record ResetFacts(String sku, String smbiosModel, Map<String, List<String>> images) {

    /** Takes copies. */
    public ResetFacts {
        images = Map.copyOf(images);
    }

    List<String> files(String image) {
        return images.getOrDefault(image, List.of(image));
    }
}
