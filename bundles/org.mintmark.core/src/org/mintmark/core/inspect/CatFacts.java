package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.catalog.CatalogFile;
import org.mintmark.engine.catalog.CatalogSignature;
import org.mintmark.engine.catalog.TrustedRoots;

/** Facts of a security catalogue. */
final class CatFacts implements FileFacts {

    private final Optional<Path> roots;

    /** With a file or folder of root certificates, if somebody configured one. */
    CatFacts(Optional<Path> roots) {
        this.roots = roots;
    }

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        CatalogFile catalog = CatalogFile.read(file);
        CatalogSignature signature = catalog.signature();
        node.put("signer", signature.signer()).put("issuer", signature.issuer()).put("algorithm", signature.algorithm())
                .put("members", catalog.members().size()).put("signatureValid", signature.valid());
        Optional<String> chain = roots.isEmpty() ? Optional.empty() : signature.chainProblem(TrustedRoots.read(roots.get()));
        node.put("chain", roots.isEmpty() ? "not checked" : chain.isEmpty() ? "trusted" : "not trusted");
        chain.ifPresent(p -> Inspector.problem(node, "driver.catalog.signature", "error", "'" + catalog.name() + "': " + p + " Check who signed it."));
        node.put("signedAt", signature.signedAt().map(Object::toString).orElse(null));
        ArrayNode os = node.putArray("os");
        catalog.os().forEach(os::add);
        ArrayNode ids = node.putArray("hardwareIds");
        catalog.hardwareIds().forEach(ids::add);
        ArrayNode files = node.putArray("files");
        catalog.members().forEach(m -> files.addObject().put("file", m.file()).put("digest", String.join(" ", m.digests())).put("os", m.osAttribute()));
        if (!signature.valid()) {
            Inspector.problem(node, "driver.catalog.signature", "error", "'" + catalog.name() + "': " + signature.problem()
                    + " Take the catalogue that belongs to the driver.");
        } else if (!signature.inTime()) {
            Inspector.problem(node, "driver.catalog.signature", "warning", "'" + catalog.name() + "' was signed on " + signature.signedAt().get()
                    + ", when the signer's certificate was not valid.");
        }
    }
}
