package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.check.sku.LocalRule;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.plan.MediaForecast;
import org.mintmark.core.plan.Plan;
import org.mintmark.core.plan.PlannedStep;
import org.mintmark.core.plan.Planner;
import org.mintmark.core.resolve.EffectiveEdition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a build would do. */
@Command(name = "plan", description = "Shows the steps a build would run and which input made each one stale.")
final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Mixin
    private BuildOptions build = new BuildOptions();

    @Option(names = "--files", description = "Also lists every file of the disc with where it comes from.")
    private boolean files;

    @Parameters(paramLabel = "SKU", arity = "0..*", description = "SKU files, their folders, or fleets (default: this folder).")
    private List<Path> skus = List.of();

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        Environment environment = work.environment(false);
        ObjectNode json = Json.object("mintmark/plan/1");
        ArrayNode plans = json.putArray("plans");
        ArrayNode failures = json.putArray("failures");
        int code = ExitCode.DONE;
        for (Work.Meant meant : work.meant(skus)) {
            Work.Checked checked = work.check(meant.file(), build.profile);
            if (checked.sku() != null && (checked.sku().isFamily() || checked.sku().isLocal())) {
                String why = checked.sku().isFamily() ? "is a family and has no medium of its own." : LocalRule.MESSAGE;
                say(checked.sku().id() + ": no plan, " + why);
                if (meant.named()) {
                    failures.addObject().put("sku", checked.sku().id()).put("message", why);
                }
                code = meant.named() ? Math.max(code, ExitCode.ERRORS) : code;
                continue;
            }
            if (checked.hasErrors()) {
                String id = Work.id(meant, checked);
                terminal.error(id + " can't be planned: " + checked.firstError().message());
                failures.addObject().put("sku", id).put("message", checked.firstError().message());
                code = Math.max(code, ExitCode.ERRORS);
                continue;
            }
            for (EffectiveEdition edition : checked.sku().editions()) {
                Plan plan = new Planner(work.digests()).plan(checked.sku(), edition, environment, build.plan(), terminal.monitor());
                MediaForecast forecast = MediaForecast.of(plan);
                json(plan, forecast, plans.addObject());
                print(plan, forecast);
                if (plan.needsLibwim() && !environment.hasLibwim()) {
                    say("  notice: " + environment.libwimMissing());
                }
            }
        }
        work.save(true);
        if (options.json()) {
            terminal.print(json);
        }
        return code;
    }

    private void print(Plan plan, MediaForecast forecast) {
        String edition = plan.edition().id().equals("default") ? "" : " " + plan.edition().id();
        say(plan.sku().id() + edition + ": " + plan.kind().text() + (plan.nothingToDo() ? ", nothing to do" : ""));
        for (PlannedStep step : plan.steps()) {
            if (step.runs()) {
                say("  " + step.step().describe() + ", about " + TextJournal.size(step.step().weight()) + ": " + step.reason());
            } else if (!plan.nothingToDo()) {
                say("  skip " + step.step().id() + ", current");
            }
        }
        String images = forecast.estimated() ? ", images not captured yet estimated" : "";
        say("  disc: " + TextJournal.size(forecast.iso()) + images);
        for (MediaForecast.Target target : forecast.targets()) {
            say("    " + target.medium().getLiteral() + " " + (target.fits() ? "fits, " + TextJournal.size(target.capacity() - target.needed()) + " free"
                    : TextJournal.size(target.needed() - target.capacity()) + " too much") + (target.wanted() ? " (target)" : ""));
        }
        forecast.shares().forEach((origin, bytes) -> say("    " + TextJournal.size(bytes) + " " + origin));
        forecast.advice().forEach(a -> say("  " + a));
        plan.notices().forEach(n -> say("  " + n));
        if (files) {
            for (MediaEntry entry : plan.tree().entries()) {
                say("  " + entry.path() + "  " + TextJournal.size(entry.size()) + "  " + entry.origin());
            }
        }
    }

    private static void json(Plan plan, MediaForecast forecast, ObjectNode node) {
        node.put("sku", plan.sku().id()).put("edition", plan.edition().id()).put("kind", plan.kind().text())
                .put("nothingToDo", plan.nothingToDo()).put("imagesPending", plan.imagesPending()).put("bytes", plan.tree().bytes());
        ArrayNode steps = node.putArray("steps");
        plan.steps().forEach(s -> steps.addObject().put("id", s.step().id()).put("state", s.runs() ? "run" : "skipped")
                .put("reason", s.reason()).put("bytes", s.step().weight()).put("description", s.step().describe()));
        ObjectNode sizes = node.putObject("forecast").put("iso", forecast.iso()).put("key", forecast.key()).put("estimated", forecast.estimated());
        ArrayNode targets = sizes.putArray("targets");
        forecast.targets().forEach(t -> targets.addObject().put("target", t.medium().getLiteral()).put("wanted", t.wanted())
                .put("capacity", t.capacity()).put("needed", t.needed()).put("fits", t.fits()));
        ObjectNode shares = sizes.putObject("shares");
        forecast.shares().forEach(shares::put);
        ArrayNode advice = sizes.putArray("advice");
        forecast.advice().forEach(advice::add);
        ArrayNode files = node.putArray("files");
        plan.tree().entries().forEach(e -> files.addObject().put("path", e.path()).put("size", e.size()).put("origin", e.origin()));
    }

    private void say(String line) {
        if (!options.json()) {
            terminal.out().println(line);
        }
    }
}
