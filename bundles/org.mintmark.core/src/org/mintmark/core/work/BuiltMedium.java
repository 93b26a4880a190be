package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.plan.MediaPlanner;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.rehearse.BootTest;
import org.mintmark.core.rehearse.Rehearsal;
import org.mintmark.core.rehearse.RehearsalReport;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.AtomicFile;

/**
 * The ISO that the last build of an edition left, with what lies beside it.
 *
 * @param edition id of the edition
 * @param iso the ISO, which is there
 * @param sha256 digest that the build verified
 * @param bytes its size as it was verified
 * @param report the build's report, empty where it is gone
 * @param rehearsal outcome of the rehearsal of this very ISO: passed, partial or failed; empty where there was none
 */
public record BuiltMedium(String edition, Path iso, String sha256, long bytes, Optional<Path> report, Optional<String> rehearsal) {

    private static final String REHEARSAL_PAGE = "rehearsal.html";
    private static final String REHEARSAL = "rehearsal.json";

    /** The ISOs of a SKU, one an edition that was built. */
    public static List<BuiltMedium> of(EffectiveSku sku, PlanOptions options) {
        List<BuiltMedium> found = new ArrayList<>();
        for (EffectiveEdition edition : sku.editions()) {
            of(sku, edition, options).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The ISO of an edition; an unreadable manifest counts as none, for the next build makes it anew. */
    public static Optional<BuiltMedium> of(EffectiveSku sku, EffectiveEdition edition, PlanOptions options) {
        Path folder = MediaPlanner.output(sku, edition, options);
        try {
            Path manifest = folder.resolve("manifest.json");
            if (!Files.isRegularFile(manifest)) {
                return Optional.empty();
            }
            JsonNode made = Json.read(manifest).path("iso");
            Path iso = folder.resolve(Path.of(made.path("name").asText()).getFileName());
            if (!Files.isRegularFile(iso)) {
                return Optional.empty();
            }
            String sha256 = made.path("sha256").asText();
            return Optional.of(new BuiltMedium(edition.id(), iso, sha256, Files.size(iso), file(folder.resolve("report.html")),
                    rehearsal(folder.resolve(REHEARSAL), sha256)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> file(Path path) {
        return Optional.of(path).filter(Files::isRegularFile);
    }

    private static Optional<String> rehearsal(Path record, String sha256) throws IOException {
        if (!Files.isRegularFile(record)) {
            return Optional.empty();
        }
        JsonNode json = Json.read(record);
        return json.path("sha256").asText().equals(sha256) ? Optional.of(json.path("result").asText()) : Optional.empty();
    }

    /** The page of the last rehearsal, where there is one. */
    public Optional<Path> rehearsalPage() {
        return file(iso.resolveSibling(REHEARSAL_PAGE));
    }

    /** Keeps what a rehearsal of an ISO has shown beside it; returns the page. */
    public static Path keep(Path iso, Rehearsal result, List<BootTest.Result> boots) throws IOException {
        AtomicFile.write(iso.resolveSibling(REHEARSAL), Json.pretty(RehearsalReport.json(result)));
        Path page = iso.resolveSibling(REHEARSAL_PAGE);
        AtomicFile.write(page, RehearsalReport.html(result.medium(), List.of(result), boots));
        return page;
    }
}
