package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.verify.IsoVerification;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares an ISO with its manifest. */
@Command(name = "verify", description = "Reads an ISO and compares every file with the manifest it carries.")
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--sha256", paramLabel = "DIGEST", description = "SHA-256 that the whole ISO must have.")
    private String sha256;

    @Parameters(paramLabel = "ISO", description = "The ISO.")
    private Path iso;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(iso)) {
            throw new UsageException("There is no ISO " + iso + ": correct the path.");
        }
        IsoVerification.Report report = IsoVerification.verify(iso, terminal.monitor());
        boolean digestWrong = sha256 != null && !sha256.equalsIgnoreCase(report.sha256());
        boolean good = report.problems().isEmpty() && !digestWrong;
        if (options.json()) {
            ObjectNode json = Json.object("mintmark/verify/1").put("path", iso.toString()).put("label", report.manifest().label())
                    .put("valid", good).put("sha256", report.sha256()).put("bytes", report.bytes()).put("files", report.manifest().files().size());
            ArrayNode problems = json.putArray("problems");
            report.problems().forEach(problems::add);
            if (digestWrong) {
                problems.add("The ISO's SHA-256 is not the expected one.");
            }
            terminal.print(json);
            return good ? ExitCode.DONE : ExitCode.ERRORS;
        }
        report.problems().forEach(p -> terminal.out().println("error: " + p));
        if (digestWrong) {
            terminal.out().println("error: The ISO's SHA-256 is " + report.sha256() + ", not the expected one.");
        }
        if (good) {
            terminal.out().println(iso + ": verified, " + report.manifest().files().size() + " files, SHA-256 " + report.sha256());
        }
        return good ? ExitCode.DONE : ExitCode.ERRORS;
    }
}
