package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.core.verify.IsoVerification;
import org.mintmark.engine.iso.IsoImage;

/** Facts of an ISO image. */
final class IsoFacts implements FileFacts {

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        try (IsoImage image = IsoImage.open(file)) {
            node.put("label", image.label()).put("joliet", image.joliet()).put("udf", image.udf()).put("view", image.view());
            ArrayNode boot = node.putArray("boot");
            image.boot().forEach(b -> boot.addObject().put("platform", b.platform()).put("path", b.path()));
            ArrayNode files = node.putArray("files");
            image.files().forEach(f -> files.addObject().put("path", f.path()).put("size", f.size()));
            node.put("manifest", IsoVerification.manifestFile(image).isPresent());
        }
    }
}
