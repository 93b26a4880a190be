package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;


import org.mintmark.core.check.Fix;
import org.mintmark.core.check.FixApplier;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.media.Profile;
import org.mintmark.core.report.IssueList;
import org.mintmark.core.report.Sarif;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs every check. */
@Command(name = "check", description = "Runs every check on SKUs and fleets.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Parameters(paramLabel = "SKU", arity = "0..*", description = "SKU files, their folders, or fleets (default: this folder).")
    private List<Path> skus = List.of();

    @Option(names = "--fix", description = "Repairs what can be repaired, then checks again.")
    private boolean fix;

    @Option(names = "--strict", description = "Warnings count as errors for the exit code.")
    private boolean strict;

    @Option(names = "--profile", paramLabel = "draft|default|release", description = "With release, the rules for shipping are errors.")
    private Profile profile = Profile.DEFAULT;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        Map<Path, List<Issue>> found = check(work);
        if (fix && repair(work, found)) {
            found = check(new Work(terminal, options));
        }
        List<Issue> all = found.values().stream().flatMap(List::stream).distinct().toList();
        switch (options.format) {
            case JSON -> terminal.print(IssueList.json(all));
            case SARIF -> terminal.print(Sarif.of(all));
            default -> print(found);
        }
        boolean bad = all.stream().anyMatch(i -> i.stopsBuild() || strict && i.severity() == Severity.WARNING);
        return bad ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private Map<Path, List<Issue>> check(Work work) throws IOException {
        Map<Path, List<Issue>> found = new LinkedHashMap<>();
        List<Work.Meant> all = work.meant(skus);
        work.resolve(all);
        for (Work.Meant meant : all) {
            found.put(meant.file(), work.check(meant.file(), profile).issues());
        }
        work.save(true);
        return found;
    }

    private boolean repair(Work work, Map<Path, List<Issue>> found) throws IOException {
        List<Fix> fixes = new ArrayList<>();
        found.values().forEach(issues -> issues.forEach(i -> i.fix().filter(f -> !fixes.contains(f)).ifPresent(fixes::add)));
        FixApplier applier = new FixApplier(work.digests());
        for (Fix repair : fixes) {
            applier.apply(repair, terminal.monitor());
            if (!options.quiet) {
                terminal.note("fixed: " + repair.label());
            }
        }
        work.save(true);
        return !fixes.isEmpty();
    }

    private void print(Map<Path, List<Issue>> found) {
        int errors = 0;
        int warnings = 0;
        for (Map.Entry<Path, List<Issue>> entry : found.entrySet()) {
            terminal.out().println(Shown.path(entry.getKey()) + ": " + (entry.getValue().isEmpty() ? "no issues" : ""));
            for (Issue issue : entry.getValue()) {
                errors += issue.severity() == Severity.ERROR ? 1 : 0;
                warnings += issue.severity() == Severity.WARNING ? 1 : 0;
                terminal.out().println("  " + IssueText.line(issue) + (issue.fix().isPresent() ? " [fixable]" : ""));
            }
        }
        terminal.out().println(errors + (errors == 1 ? " error, " : " errors, ") + warnings + (warnings == 1 ? " warning" : " warnings"));
    }
}
