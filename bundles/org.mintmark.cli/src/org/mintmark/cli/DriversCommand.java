package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.driver.DriverChecks;
import org.mintmark.core.driver.DeviceCoverage;
import org.mintmark.core.driver.DriverMatch;
import org.mintmark.core.driver.DriverReport;
import org.mintmark.core.driver.HardwareDevice;
import org.mintmark.core.driver.HardwareIdList;
import org.mintmark.core.driver.SkuDevices;
import org.mintmark.core.driver.SkuPackage;
import org.mintmark.core.driver.TargetCoverage;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.Profile;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.model.DriverTarget;
import org.mintmark.model.Sku;
import org.mintmark.model.io.SkuFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a SKU's driver packages, what is wrong with them, and which device has which driver. */
@Command(name = "drivers", description = "Shows driver packages, what is wrong with them, and which driver each device gets.")
final class DriversCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--hardware-ids", paramLabel = "FILE", description = "Devices instead of the SKU's own: output of pnputil /enum-devices /ids,"
            + " devcon hwids, lspci -nn or -vmmnn, a CSV of wmic or PowerShell, or one ID a line.")
    private Path hardwareIds;

    @Option(names = "--save", description = "Adds the network and storage devices of --hardware-ids to the SKU.")
    private boolean save;

    @Parameters(paramLabel = "SKU", description = "SKU file or its folder.")
    private Path sku;

    DriversCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        List<Work.Meant> meant = work.meant(List.of(sku));
        if (meant.size() != 1) {
            throw new UsageException(sku + " is a fleet of " + meant.size() + " SKUs: name one of them.");
        }
        if (save && hardwareIds == null) {
            throw new UsageException("--save needs --hardware-ids FILE: name the list whose devices are to be saved.");
        }
        EffectiveSku effective = work.resolver().resolve(meant.get(0).file());
        CheckContext context = work.context(effective, Profile.DEFAULT);
        List<HardwareDevice> devices = devices(effective);
        if (save) {
            save(meant.get(0).file(), devices);
        }
        DriverReport report = work.drivers().analyse(effective, devices);
        context.drivers(report);
        List<Issue> issues = Checks.run(DriverChecks.list(), context);
        work.save(true);
        if (options.json()) {
            terminal.print(json(effective, report, issues));
        } else {
            print(report, issues);
        }
        return issues.stream().anyMatch(Issue::stopsBuild) ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private void save(Path file, List<HardwareDevice> devices) throws IOException {
        SkuFile files = new SkuFile();
        Sku model = files.load(file);
        int added = SkuDevices.add(model, devices);
        if (added > 0) {
            AtomicFile.write(file, files.write(model));
        }
        if (!options.quiet) {
            terminal.note(added == 0 ? "nothing saved: the list has no network or storage device that " + Shown.path(file) + " lacks" : "saved: " + added + (added == 1 ? " hardware ID" : " hardware IDs") + " in " + Shown.path(file));
        }
    }

    private List<HardwareDevice> devices(EffectiveSku effective) throws IOException {
        if (hardwareIds == null) {
            return SkuDevices.of(effective);
        }
        if (!Files.exists(hardwareIds)) {
            throw new UsageException("There is no file " + hardwareIds + ": name the output of 'pnputil /enum-devices /ids' or another list of devices.");
        }
        return HardwareIdList.read(hardwareIds);
    }

    private static ObjectNode json(EffectiveSku effective, DriverReport report, List<Issue> issues) {
        ObjectNode json = Json.object("mintmark/drivers/1").put("sku", effective.id());
        json.putObject("winpe").put("version", report.winpe().version()).put("inBoxKnown", report.inboxKnown());
        json.putObject("image").put("version", report.server().version()).put("inBoxKnown", report.serverInboxKnown());
        ArrayNode packages = json.putArray("packages");
        report.packages().forEach(p -> describe(p, packages.addObject()));
        report.disabled().forEach(p -> describe(p, packages.addObject()));
        ArrayNode devices = json.putArray("devices");
        for (DeviceCoverage each : report.devices()) {
            ObjectNode node = devices.addObject().put("id", each.device().id()).put("class", each.device().className())
                    .put("name", each.device().name()).put("needed", each.device().needed());
            describe(each.winpe(), node.putObject("winpe"));
            describe(each.image(), node.putObject("image"));
        }
        IssueText.json(issues, json.putArray("issues"));
        return json;
    }

    private static void describe(SkuPackage driver, ObjectNode node) {
        node.put("id", driver.id()).put("folder", driver.facts().folder().toString()).put("enabled", driver.driver().enabled())
                .put("usable", driver.facts().usable());
        ArrayNode targets = node.putArray("targets");
        driver.driver().targets().stream().map(DriverTarget::getLiteral).forEach(targets::add);
        ArrayNode infs = node.putArray("infs");
        driver.facts().infs().forEach(i -> {
            ObjectNode inf = infs.addObject().put("inf", i.path()).put("class", i.driver().version().className()).put("provider", i.driver().version().provider())
                    .put("driverDate", i.driver().version().driverDate()).put("driverVersion", i.driver().version().driverVersion())
                    .put("catalog", i.catalog()).put("signer", i.signer()).put("signed", i.signed()).put("usable", i.usable());
            ArrayNode architectures = inf.putArray("architectures");
            i.driver().architectures().forEach(architectures::add);
        });
        ArrayNode problems = node.putArray("problems");
        driver.facts().problems().forEach(p -> problems.addObject().put("code", p.code()).put("inf", p.inf()).put("message", p.message()).put("fatal", p.fatal()));
    }

    private static void describe(TargetCoverage coverage, ObjectNode node) {
        node.put("covered", coverage.covered());
        node.put("package", coverage.match().map(m -> m.source().packageId()).orElse(null));
        node.put("inf", coverage.match().map(m -> m.source().inf()).orElse(null));
        node.put("rank", coverage.match().map(m -> m.rank().text()).orElse(null));
        node.put("matched", coverage.match().map(DriverMatch::id).orElse(null));
        if (coverage.nearMiss().isEmpty()) {
            node.putNull("nearMiss");
        } else {
            coverage.nearMiss().ifPresent(n -> node.putObject("nearMiss").put("package", n.packageId()).put("inf", n.inf()).put("id", n.id()).put("reason", n.reason()));
        }
    }

    private void print(DriverReport report, List<Issue> issues) {
        terminal.out().println("Packages:" + (report.packages().isEmpty() && report.disabled().isEmpty() ? " none" : ""));
        List<SkuPackage> all = new ArrayList<>(report.packages());
        all.addAll(report.disabled());
        for (SkuPackage each : all) {
            terminal.out().println("  " + each.id() + (each.driver().enabled() ? "" : " (disabled)") + (each.facts().usable() ? "" : " (can't be used)"));
            each.facts().infs().forEach(i -> terminal.out().println("    " + i.path() + ": " + i.driver().version().className() + ", "
                    + i.driver().version().provider() + " " + i.driver().version().driverVersion() + ", " + String.join(" ", i.driver().architectures())
                    + ", " + (i.signed() ? "signed by " + i.signer() + " (chain not checked)" : "not signed")));
        }
        terminal.out().println("Devices in Windows PE " + report.winpe().version() + (report.inboxKnown() ? "" : " (its own drivers are not known)") + ":"
                + (report.devices().isEmpty() ? " none listed" : ""));
        for (DeviceCoverage each : report.devices()) {
            terminal.out().println("  " + each.device().label() + (each.device().className().isEmpty() ? "" : ", " + each.device().className()));
            terminal.out().println("    Windows PE: " + text(each.winpe()) + "; factory image: " + text(each.image()));
        }
        issues.forEach(i -> terminal.out().println(IssueText.line(i)));
    }

    private static String text(TargetCoverage coverage) {
        String unknown = coverage.known() ? "" : " known";
        return coverage.match().map(m -> m.source().packageId() + " " + m.source().inf() + " rank " + m.rank().text())
                .orElse("no driver" + unknown + coverage.nearMiss().map(n -> " (" + n.text() + ")").orElse(""));
    }
}
