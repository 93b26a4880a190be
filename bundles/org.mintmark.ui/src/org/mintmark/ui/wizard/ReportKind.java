package org.mintmark.ui.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mintmark.core.check.Issue;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.report.IssueList;
import org.mintmark.core.report.Sarif;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.workspace.SkuChecker;

/** A report that can be written about a SKU. */
enum ReportKind {
    /** The report beside the ISO of the last build. */
    BUILD(Messages.reportBuild, ".html"), //$NON-NLS-1$
    /** What the checks find, as a page. */
    PAGE(Messages.reportPage, ".html"), //$NON-NLS-1$
    /** The same for code hosting sites. */
    SARIF(Messages.reportSarif, ".sarif"), //$NON-NLS-1$
    /** The same for programs. */
    JSON(Messages.reportJson, ".json"); //$NON-NLS-1$

    private final String text;
    private final String extension;

    ReportKind(String text, String extension) {
        this.text = text;
        this.extension = extension;
    }

    String text() {
        return text;
    }

    /** A name for the file of a SKU. */
    String fileName(String sku) {
        return sku + (this == BUILD ? "-build" : "-checks") + extension; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Makes it; checks what the files hold, so not in the user's thread.
     *
     * @throws IOException with a sentence where there is none
     */
    byte[] of(Path file) throws IOException {
        SkuChecker checker = new SkuChecker();
        EffectiveSku sku = checker.resolver().resolve(file);
        if (this == BUILD) {
            return build(sku);
        }
        List<Issue> issues = checker.issues(sku);
        return switch (this) {
            case SARIF -> Sarif.file(issues);
            case JSON -> IssueList.file(issues);
            default -> IssueList.html(NLS.bind(Messages.reportTitle, sku.id()), issues);
        };
    }

    private static byte[] build(EffectiveSku sku) throws IOException {
        List<BuiltMedium> built = BuiltMedium.of(sku, new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty()));
        Path report = built.stream().flatMap(m -> m.report().stream()).findFirst()
                .orElseThrow(() -> new IOException(NLS.bind(Messages.reportNone, sku.id())));
        return Files.readAllBytes(report);
    }
}
