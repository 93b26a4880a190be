package org.mintmark.core.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.inspect.Inspector.FileFacts;
import org.mintmark.engine.inf.DriverInf;
import org.mintmark.engine.inf.InfContents;
import org.mintmark.engine.inf.InfFile;
import org.mintmark.engine.inf.InfModel;
import org.mintmark.engine.inf.InfModels;
import org.mintmark.engine.inf.InfProblems;
import org.mintmark.engine.inf.InfService;
import org.mintmark.engine.inf.InfSourceFile;
import org.mintmark.engine.inf.InfVersion;

/** Facts of a driver INF. */
final class InfFacts implements FileFacts {

    @Override
    public void describe(Path file, ObjectNode node) throws IOException {
        InfFile inf = InfFile.read(file);
        DriverInf driver = DriverInf.of(inf);
        InfVersion version = driver.version();
        node.put("class", version.className()).put("classGuid", version.classGuid()).put("provider", version.provider())
                .put("driverDate", version.driverDate()).put("driverVersion", version.driverVersion()).put("encoding", inf.encoding());
        ArrayNode pages = node.putArray("codePages");
        inf.codePages().forEach(pages::add);
        strings(node, "catalogs", version.catalogNames());
        strings(node, "architectures", driver.architectures());
        ArrayNode models = node.putArray("models");
        for (InfModels group : driver.groups()) {
            for (InfModel model : group.models()) {
                ObjectNode one = models.addObject().put("id", model.id());
                strings(one, "compatibleIds", model.compatibleIds());
                one.put("description", model.description()).put("decoration", group.decoration().text()).put("section", model.section())
                        .put("manufacturer", group.manufacturer());
            }
        }
        InfContents contents = InfContents.of(inf, driver, "", siblings(file));
        strings(node, "files", contents.files().stream().map(InfSourceFile::path).toList());
        strings(node, "services", contents.services().stream().map(InfService::name).toList());
        ArrayNode details = node.putArray("serviceDetails");
        contents.services().forEach(s -> details.addObject().put("name", s.name()).put("type", s.type()).put("start", s.start())
                .put("binary", s.binary()).put("driverOfDevice", s.driverOfDevice()));
        strings(node, "excludeFromSelect", driver.excludedFromSelect());
        node.put("stamped", driver.stamped());
        if (!driver.stamped()) {
            Inspector.problem(node, "driver.inf.not-stamped", "warning", InfProblems.NOT_STAMPED.formatted(driver.name()));
        }
        InfProblems.of(inf, driver).forEach(p -> Inspector.problem(node, "driver.inf.invalid", p.fatal() ? "error" : "warning", p.message()));
    }

    private static void strings(ObjectNode node, String field, List<String> values) {
        ArrayNode array = node.putArray(field);
        values.forEach(array::add);
    }

    /** INFs beside this one, each read once. */
    private static Function<String, Optional<InfFile>> siblings(Path file) {
        Map<String, Optional<InfFile>> read = new HashMap<>();
        return name -> read.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> sibling(file, name));
    }

    private static Optional<InfFile> sibling(Path file, String name) {
        try {
            Path other = file.toAbsolutePath().resolveSibling(Path.of(name).getFileName());
            return Files.isRegularFile(other) ? Optional.of(InfFile.read(other)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a name that is no file's is Windows' own business
        }
    }
}
