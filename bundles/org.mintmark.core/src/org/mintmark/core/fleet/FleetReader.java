package org.mintmark.core.fleet;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Knowledge;
import org.mintmark.core.check.Severity;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.MediaKind;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.signoff.SignOffs;
import org.mintmark.core.status.SkuStatus;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.model.io.SkuFormatException;

/** Looks at every SKU of a folder. */
public final class FleetReader {

    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    private final Resolver resolver;
    private final DigestCache digests;
    private final Knowledge knowledge;
    private final Environment environment;
    private final Map<Path, FleetIndex> indexes = new ConcurrentHashMap<>();

    /** With what is known of files; nothing is looked into that nobody looked into before. */
    public FleetReader(Resolver resolver, DigestCache digests, Knowledge knowledge, Environment environment) {
        this.resolver = resolver;
        this.digests = digests;
        this.knowledge = knowledge;
        this.environment = environment;
    }

    /**
     * Reads the rows, in the order of the folders, and tells each as soon as it is known.
     *
     * @throws IOException when the folder can't be read
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public void read(Path folder, Consumer<FleetRow> rows, IProgressMonitor monitor) throws IOException {
        read(folder, Fleet.skus(folder), rows, monitor);
    }

    /** Reads the rows of some SKUs of a fleet again; of the others only what has changed. */
    public void read(Path folder, List<Path> files, Consumer<FleetRow> rows, IProgressMonitor monitor) throws IOException {
        FleetIndex index = indexes.compute(folder, (key, known) -> known == null ? new FleetIndex(key) : known.again());
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (Path file : files) {
            progress.split(1).subTask(file.getFileName().toString());
            rows.accept(row(file, index, progress));
        }
        digests.save();
    }

    private FleetRow row(Path file, FleetIndex index, IProgressMonitor monitor) throws IOException {
        EffectiveSku sku;
        try {
            sku = resolver.resolve(file);
        } catch (SkuFormatException | NoSuchFileException e) {
            return FleetRow.unreadable(file, e.getMessage());
        }
        List<Issue> issues = Checks.run(Checks.all(), new CheckContext(sku, Profile.DEFAULT, digests, index, knowledge)).stream()
                .filter(i -> i.severity() != Severity.NOTICE).toList();
        int errors = (int) issues.stream().filter(Issue::stopsBuild).count();
        SkuStatus status = SkuStatus.of(sku, errors > 0, digests, environment, OPTIONS, monitor);
        List<BuiltMedium> media = BuiltMedium.of(sku, OPTIONS);
        return new FleetRow(file, sku.files().subList(1, sku.files().size()), sku.id(), sku.chain().size() > 1 ? sku.chain().get(1).getId() : "", sku.isFamily(), kind(sku), errors, issues.size() - errors,
                issues.stream().sorted((a, b) -> Boolean.compare(b.stopsBuild(), a.stopsBuild())).map(Issue::message).findFirst().orElse(""),
                areas(issues), sku.layout().value() == null ? 0 : sku.layout().value().getDisks().size(), sku.cultures().stream().map(EffectiveCulture::tag).toList(),
                CultureDots.of(sku, issues), sku.drivers().stream().map(d -> Objects.requireNonNullElse(d.id(), "")).toList(), status.images(), status.media(), status.verified(),
                media.stream().flatMap(m -> m.rehearsal().stream()).findFirst().orElse("-"), signed(sku, media));
    }

    private static String kind(EffectiveSku sku) {
        return sku.isFamily() ? "" : sku.isLocal() ? "local" : MediaKind.of(sku).text();
    }

    /** The worst by the first word of the codes. */
    private static Map<String, Severity> areas(List<Issue> issues) {
        return issues.stream().collect(Collectors.toMap(i -> i.code().substring(0, i.code().indexOf('.')), Issue::severity, (a, b) -> a.compareTo(b) < 0 ? a : b));
    }

    private static String signed(EffectiveSku sku, List<BuiltMedium> media) {
        try {
            SignOffs records = SignOffs.of(sku.folder());
            return SignOffs.State.of(media.stream().map(m -> records.state(m.edition(), m.sha256()))).text();
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
