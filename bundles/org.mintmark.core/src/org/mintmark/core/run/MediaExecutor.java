package org.mintmark.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.Step;
import org.mintmark.core.report.HtmlReport;
import org.mintmark.core.verify.IsoVerification;
import org.mintmark.core.verify.Manifest;
import org.mintmark.core.verify.Problem;
import org.mintmark.core.verify.Verification;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.engine.io.ByteProgress;
import org.mintmark.engine.io.DiskSpace;
import org.mintmark.engine.io.PartFolder;
import org.mintmark.engine.iso.IsoBlueprint;
import org.mintmark.engine.iso.IsoContent;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;
import org.mintmark.engine.iso.IsoOptions;
import org.mintmark.engine.iso.IsoResult;
import org.mintmark.engine.iso.IsoTree;
import org.mintmark.engine.iso.IsoWriter;
import org.mintmark.engine.iso.WrittenFile;

/** Does the steps that make a disc of a media tree. */
final class MediaExecutor {

    private final DigestCache digests;
    private final Environment environment;
    private final Journal journal;

    MediaExecutor(DigestCache digests, Environment environment, Journal journal) {
        this.digests = digests;
        this.environment = environment;
        this.journal = journal;
    }

    /** Writes the ISO; nothing appears under its name before all bytes are there and sealed files had their digests. */
    List<Path> iso(Step.WriteIso step, IProgressMonitor monitor) throws IOException {
        Path folder = step.iso().getParent();
        IsoTree tree = tree(step);
        IsoOptions options = Manifest.of(step.label(), step.date(), step.udf(), List.of()).options();
        long size = IsoBlueprint.of(tree, options).bytes();
        DiskSpace.require(folder, size, "The ISO " + step.iso().getFileName());
        try (AtomicFile file = AtomicFile.create(step.iso())) {
            StepProgress progress = new StepProgress(monitor, journal, step, "Write the ISO", size);
            IsoResult written = IsoWriter.write(tree, options, file.channel(), new ByteProgress(progress, "Write the ISO", size));
            compare(step.tree(), written.files());
            // the old description must never stand beside the new ISO
            Files.deleteIfExists(folder.resolve("manifest.json"));
            Files.deleteIfExists(folder.resolve("report.html"));
            file.commit();
        }
        return List.of(step.iso());
    }

    private IsoTree tree(Step.WriteIso step) throws IOException {
        IsoTree tree = new IsoTree();
        List<Manifest.Entry> pending = new ArrayList<>();
        for (MediaEntry entry : step.tree().entries()) {
            Optional<String> known = digests.knownSha256(entry.source());
            tree.add(entry.path(), known.isPresent() ? IsoContent.of(entry.source(), known.get()) : IsoContent.of(entry.source()));
            pending.add(Manifest.pending(entry.path(), entry.size()));
        }
        tree.add(MediaTree.MANIFEST, IsoContent.late(manifest(step, pending).toJson().length,
                files -> manifest(step, files.stream().map(f -> new Manifest.Entry(f.path(), f.size(), f.sha256())).toList())
                        .toJson()));
        return tree;
    }

    private static Manifest manifest(Step.WriteIso step, List<Manifest.Entry> files) {
        return Manifest.of(step.label(), step.date(), step.udf(), files);
    }

    /** What was copied must be what was planned; what was digested on the way need not be digested again. */
    private void compare(MediaTree tree, List<WrittenFile> written) throws IOException {
        Map<String, String> copied = new HashMap<>();
        written.forEach(f -> copied.put(f.path(), f.sha256()));
        for (MediaEntry entry : tree.entries()) {
            String sha256 = copied.get(entry.path());
            digests.noteSha256(entry.source(), sha256);
            if (!entry.sha256().isEmpty() && !entry.sha256().equals(sha256)) {
                throw new IOException(entry.path() + " (" + entry.origin()
                        + ") is not the file whose digest is on record: restore it, or capture or import the set anew.");
            }
        }
    }

    /** Reads the ISO back; only a verified one gets its manifest and report. */
    List<Path> verify(Step.Verify step, Step.WriteIso made, Plan plan, IProgressMonitor monitor) throws IOException {
        Verification report = IsoVerification.verify(step.iso(), Verification.Expected.OF_ITSELF,
                new StepProgress(monitor, journal, step, "Read the ISO back", Files.size(step.iso())));
        Optional<Problem> wrong = report.problems().stream().filter(Problem::error).findFirst();
        if (wrong.isPresent()) {
            throw new IOException(step.iso().getFileName() + " did not read back as it was written: " + wrong.get().message()
                    + " Check the disk it is on and build again.");
        }
        digests.noteSha256(step.iso(), report.sha256());
        Map<String, MediaEntry> origins = new HashMap<>();
        made.tree().entries().forEach(e -> origins.put(e.path(), e));
        ObjectNode manifest = report.manifest().orElseThrow().json();
        for (JsonNode file : manifest.path("files")) {
            ((ObjectNode) file).put("origin", origins.get(file.path("path").asText()).origin());
        }
        manifest.put("sku", plan.sku().id()).put("edition", plan.edition().id()).put("kind", plan.kind().text());
        manifest.putObject("tools").put("mintmark", environment.product()).put("libwim", environment.libwim());
        manifest.putObject("iso").put("name", step.iso().getFileName().toString()).put("bytes", report.bytes()).put("sha256", report.sha256());
        AtomicFile.write(step.manifest(), Json.pretty(manifest));
        String edition = plan.edition().id().equals("default") ? "" : ", edition " + plan.edition().id();
        AtomicFile.write(step.report(), new HtmlReport(plan.sku().id() + edition, step.iso().getFileName().toString(), made.label(),
                plan.kind(), plan.options().profile().text(), report.sha256(), report.bytes(), made.tree().entries(), plan.notices(),
                tools()).toHtml());
        return List.of(step.manifest(), step.report());
    }

    private List<String> tools() {
        List<String> tools = new ArrayList<>(List.of("Mintmark " + environment.product()));
        if (environment.hasLibwim()) {
            tools.add("libwim " + environment.libwim());
        }
        return tools;
    }

    /** Takes the folder out of the verified ISO, so that both hold the same bytes. */
    List<Path> mediaFolder(Step.MediaFolder step, IProgressMonitor monitor) throws IOException {
        if (Files.isDirectory(step.folder()) && !Files.exists(step.folder().resolve(MediaTree.MANIFEST)) && !empty(step.folder())) {
            throw new IOException(step.folder() + " holds other files: choose another --media folder.");
        }
        Files.createDirectories(step.folder().toAbsolutePath().getParent());
        AtomicFile.sweep(step.folder().toAbsolutePath().getParent());
        DiskSpace.require(step.folder(), step.bytes(), "The media folder");
        try (IsoImage image = IsoImage.open(step.iso()); PartFolder part = PartFolder.create(step.folder())) {
            ByteProgress progress = new ByteProgress(new StepProgress(monitor, journal, step, "Copy files", step.bytes()), "Copy files", step.bytes());
            for (IsoFile file : image.files()) {
                Path target = part.path().resolve(file.path());
                Files.createDirectories(target.getParent());
                try (var in = image.open(file); var out = Files.newOutputStream(target)) {
                    byte[] buffer = new byte[1 << 20];
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        out.write(buffer, 0, count);
                        progress.advance(count);
                    }
                }
            }
            part.commit();
        }
        return step.outputs();
    }

    private static boolean empty(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
