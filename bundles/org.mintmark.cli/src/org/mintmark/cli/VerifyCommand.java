package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.mintmark.core.report.VerificationReport;
import org.mintmark.core.verify.FolderVerification;
import org.mintmark.core.verify.IsoVerification;
import org.mintmark.core.verify.Manifest;
import org.mintmark.core.verify.Problem;
import org.mintmark.core.verify.Verification;
import org.mintmark.engine.io.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a medium with its manifest. */
@Command(name = "verify", description = "Reads an ISO, a media folder or a disc once and compares every file with the manifest it carries,"
        + " and every other byte of an ISO with what it must be.")
final class VerifyCommand implements Callable<Integer> {

    private static final int MAX_MANIFEST = 64 << 20;

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--manifest", paramLabel = "FILE", description = "Compares with this manifest instead of the one on the medium.")
    private Path manifest;

    @Option(names = "--sha256", paramLabel = "DIGEST",
            description = "SHA-256 that the manifest on the medium, or the whole ISO, must have.")
    private String sha256 = "";

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes the result as a page.")
    private Path html;

    @Option(names = "--strict", description = "Warnings are errors.")
    private boolean strict;

    @Parameters(paramLabel = "ISO|DIR|DEVICE", description = "The medium.")
    private Path medium;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        terminal.debug(options.debug);
        if (!Files.exists(medium)) {
            throw new UsageException("There is no ISO " + medium + ": correct the path.");
        }
        if (!sha256.isEmpty() && !sha256.matches("[0-9A-Fa-f]{64}")) {
            throw new UsageException("'" + sha256 + "' is no SHA-256: write its 64 hexadecimal digits after --sha256.");
        }
        OutputFile.page(html);
        Verification.Expected expected = new Verification.Expected(readManifest(), sha256);
        PhaseProgress progress = new PhaseProgress(terminal, options, "verify");
        Verification result = Files.isDirectory(medium)
                ? FolderVerification.verify(medium, expected, progress.monitor("Read the folder", FolderVerification.bytes(medium)))
                : IsoVerification.verify(medium, expected, progress.monitor("Read it back", Files.size(medium)));
        progress.done();
        if (html != null) {
            AtomicFile.write(html, VerificationReport.html(result));
        }
        boolean good = result.valid() && !(strict && !result.problems().isEmpty());
        if (options.json()) {
            terminal.print(VerificationReport.json(result, medium.toString()));
        } else {
            for (Problem problem : result.problems()) {
                terminal.out().println((problem.error() ? "error: " : "warning: ") + problem.message() + " [" + problem.code() + "]");
            }
            terminal.out().println(medium + ": " + (good ? "verified. " : "not verified. ") + VerificationReport.summary(result));
            if (good && !options.quiet) {
                terminal.out().println((result.sha256().isEmpty() ? "" : "SHA-256 " + result.sha256() + ", ") + "manifest SHA-256 " + result.manifestSha256());
            }
        }
        return good ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private Optional<Manifest> readManifest() throws IOException {
        if (manifest == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(manifest) || Files.size(manifest) > MAX_MANIFEST) {
            throw new UsageException("There is no manifest " + manifest + ": correct the path after --manifest.");
        }
        return Optional.of(Manifest.parse(Files.readAllBytes(manifest), manifest.getFileName().toString()));
    }
}
