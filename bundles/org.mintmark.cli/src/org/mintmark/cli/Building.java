package org.mintmark.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.check.sku.LocalRule;
import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.run.Failure;
import org.mintmark.core.run.Journal;
import org.mintmark.core.run.Result;
import org.mintmark.core.run.Result.Outcome;
import org.mintmark.core.run.Runner;
import org.mintmark.core.work.Proposal;

/** Builds several SKUs one after another; a failed one does not end the others when asked to keep going. */
final class Building {

    private final Terminal terminal;
    private final Work work;
    private final Options options;
    private final PlanOptions planOptions;
    private final boolean keepGoing;
    private final Environment environment;
    private final Journal journal;
    private final ArrayNode results;
    private final ObjectNode json = Json.object("mintmark/build/1");
    private int code = ExitCode.DONE;

    Building(Terminal terminal, Work work, Options options, PlanOptions planOptions, boolean keepGoing) throws IOException {
        this.terminal = terminal;
        this.work = work;
        this.options = options;
        this.planOptions = planOptions;
        this.keepGoing = keepGoing;
        environment = work.environment(false);
        journal = options.progress != null ? new JsonJournal(terminal) : new TextJournal(terminal, options.quiet || options.json());
        results = json.putArray("results");
    }

    /** Builds; returns the exit code. */
    int build(List<Work.Meant> skus) throws IOException {
        for (Work.Meant meant : skus) {
            if (code != ExitCode.DONE && !keepGoing) {
                break;
            }
            try {
                build(meant);
            } catch (OperationCanceledException e) {
                throw e;
            } catch (IOException e) {
                journal.failure(e);
                fail(Work.id(meant, null), "", "", Failure.sentence(e), ExitCode.FAILED);
            }
        }
        work.save(true);
        if (options.json()) {
            terminal.print(json);
        }
        return code;
    }

    private void build(Work.Meant meant) throws IOException {
        Work.Checked checked = work.check(meant.file(), planOptions.profile());
        EffectiveSku sku = checked.sku();
        if (sku != null && (sku.isFamily() || sku.isLocal())) {
            skip(sku, meant.named());
            return;
        }
        if (checked.hasErrors()) {
            Issue first = checked.firstError();
            show(checked.issues().stream().filter(i -> i.stopsBuild() && i != first).toList());
            fail(Work.id(meant, checked), "", "", checked.firstError().message(), ExitCode.ERRORS);
            return;
        }
        for (EffectiveEdition edition : sku.editions()) {
            build(checked, edition);
        }
    }

    private void show(List<Issue> issues) {
        for (Issue issue : issues) {
            if (issue.severity() != Severity.NOTICE && !options.json() && !options.quiet) {
                terminal.note("  " + IssueText.line(issue));
            }
        }
    }

    private void build(Work.Checked checked, EffectiveEdition edition) throws IOException {
        EffectiveSku sku = checked.sku();
        Plan plan = new Planner(work.digests()).plan(sku, edition, environment, planOptions, terminal.monitor());
        String name = sku.id() + (edition.id().equals("default") ? "" : " " + edition.id());
        say(name + ": " + plan.kind().text());
        if (!plan.nothingToDo()) {
            show(checked.issues());
            plan.notices().forEach(journal::message);
        }
        Result result = new Runner(work.workers(), work.digests(), environment, options.jobs).run(plan, terminal.monitor(), journal);
        add(sku.id(), edition.id(), plan.kind().text(), result);
        if (result.outcome() == Outcome.FAILED) {
            terminal.error(name + " failed: " + result.failure());
            code = Math.max(code, ExitCode.FAILED);
        } else if (result.outcome() == Outcome.CURRENT) {
            say(name + ": nothing to do, " + Shown.path(result.iso()) + " is current");
        } else {
            say(name + ": " + Shown.path(result.iso()) + ", " + String.format(Locale.ROOT, "%,d bytes", result.bytes())
                    + ", verified, SHA-256 " + result.sha256());
        }
    }

    private void skip(EffectiveSku sku, boolean named) {
        String why = sku.isFamily() ? "is a family, on which SKUs are based; it has no medium of its own."
                : "needs none. " + LocalRule.MESSAGE;
        if (named) {
            fail(sku.id(), "", "", sku.isFamily() ? Proposal.FAMILY : LocalRule.MESSAGE, ExitCode.ERRORS);
            return;
        }
        say(sku.id() + ": skipped, " + why);
        results.addObject().put("sku", sku.id()).put("edition", "").put("kind", "").put("result", "skipped").put("message", why)
                .putNull("iso").putNull("sha256").put("bytes", 0).putArray("steps");
    }

    private void fail(String sku, String edition, String kind, String message, int exit) {
        results.addObject().put("sku", sku).put("edition", edition).put("kind", kind).put("result", "failed").put("message", message)
                .putNull("iso").putNull("sha256").put("bytes", 0).putArray("steps");
        terminal.error(sku + " failed: " + message);
        code = Math.max(code, exit);
    }

    private void add(String sku, String edition, String kind, Result result) {
        ObjectNode node = results.addObject().put("sku", sku).put("edition", edition).put("kind", kind).put("result", result.outcome().text());
        if (result.outcome() == Outcome.FAILED) {
            node.put("message", result.failure()).putNull("iso").putNull("sha256").put("bytes", 0);
        } else {
            node.put("iso", result.iso().toString()).put("sha256", result.sha256()).put("bytes", result.bytes());
        }
        ArrayNode steps = node.putArray("steps");
        result.steps().forEach(s -> steps.addObject().put("id", s.id()).put("state", s.state().text()).put("reason", s.reason())
                .put("bytes", s.bytes()).put("seconds", s.seconds()));
    }

    private void say(String line) {
        if (!options.json()) {
            terminal.out().println(line);
            terminal.out().flush();
        }
    }
}
