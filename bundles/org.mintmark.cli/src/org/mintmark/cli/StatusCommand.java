package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.check.Severity;
import org.mintmark.core.json.Json;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.signoff.SignOffs;
import org.mintmark.core.status.SkuStatus;
import org.mintmark.core.work.BuiltMedium;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One line a SKU. */
@Command(name = "status", description = "Shows one line a SKU: checks, images, and whether its ISO is built, stale, verified.")
final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Mixin
    private BuildOptions build = new BuildOptions();

    @Parameters(paramLabel = "FLEET", arity = "0..*", description = "Fleets, SKU files or their folders (default: this folder).")
    private List<Path> skus = List.of();

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        Environment environment = work.environment(false);
        ObjectNode json = Json.object("mintmark/status/1");
        ArrayNode array = json.putArray("skus");
        List<String[]> rows = new ArrayList<>(List.<String[]>of(new String[] { "SKU", "CHECKS", "IMAGES", "ISO", "VERIFIED", "SIGNED" }));
        for (Work.Meant meant : work.meant(skus)) {
            Work.Checked checked = work.check(meant.file(), build.profile);
            long errors = checked.issues().stream().filter(i -> i.severity() == Severity.ERROR).count();
            long warnings = checked.issues().stream().filter(i -> i.severity() == Severity.WARNING).count();
            SkuStatus status = SkuStatus.of(checked.sku(), errors > 0, work.digests(), environment, build.plan(), terminal.monitor());
            String id = checked.sku() == null ? Shown.path(meant.file()) : checked.sku().id();
            String signed = checked.sku() == null ? "-" : signed(checked.sku());
            array.addObject().put("sku", id).put("path", meant.file().toString()).put("errors", errors).put("warnings", warnings)
                    .put("images", status.images()).put("media", status.media()).put("verified", status.verified()).put("signed", signed);
            rows.add(new String[] { id, checks(errors, warnings), status.images(), status.media(), status.verified() ? "yes" : "-", signed });
        }
        work.save(true);
        if (options.json()) {
            terminal.print(json);
        } else {
            print(rows);
        }
        return ExitCode.DONE;
    }

    private String signed(EffectiveSku sku) throws IOException {
        SignOffs records = SignOffs.of(sku.folder());
        return SignOffs.State.of(BuiltMedium.of(sku, build.plan()).stream().map(m -> records.state(m.edition(), m.sha256()))).text();
    }

    private static String checks(long errors, long warnings) {
        return errors > 0 ? errors + (errors == 1 ? " error" : " errors")
                : warnings > 0 ? warnings + (warnings == 1 ? " warning" : " warnings") : "ok";
    }

    private void print(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        });
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
            }
            terminal.out().println(line.toString().stripTrailing());
        }
    }
}
