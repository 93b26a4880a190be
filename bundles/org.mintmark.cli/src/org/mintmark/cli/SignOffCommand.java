package org.mintmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.json.Json;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.core.preview.PreviewDiscs;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.signoff.RecordSignature;
import org.mintmark.core.signoff.SignOff;
import org.mintmark.core.signoff.SignOffDraft;
import org.mintmark.core.signoff.SignOffJson;
import org.mintmark.core.signoff.SignOffs;
import org.mintmark.core.signoff.SignedTexts;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.engine.io.FormatException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records who tested which disc. */
@Command(name = "sign-off", description = "Records who tested the disc of a SKU on real hardware, item by item and culture by culture, bound to the ISO's"
        + " SHA-256. Without answers: how the disc stands and what is open.",
        footer = { "", "mintmark sign-off SKU --template > answers.json writes all items to be filled in with pass, fail or not-applicable,",
            "the latter two as {\"result\": \"fail\", \"reason\": \"…\"}. Records in records/ are added to and never changed." })
final class SignOffCommand implements Callable<Integer> {

    private static final String PASSWORD = "MINTMARK_KEYSTORE_PASSWORD";
    private static final int MAX_ANSWERS = 1 << 20;

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--edition", paramLabel = "ID", description = "Which disc (default: the only one).")
    private String edition;

    @Option(names = "--template", description = "Prints all items as JSON, to be filled in.")
    private boolean template;

    @Option(names = "--answers", paramLabel = "FILE", description = "The template, filled in: writes the record.")
    private Path answers;

    @Option(names = "--tester", paramLabel = "NAME", description = "Who tested and approves (default: you).")
    private String tester = System.getProperty("user.name");

    @Option(names = "--builder", paramLabel = "NAME", description = "Who built the ISO (default: the owner of its file).")
    private String builder;

    @Option(names = "--same-person", paramLabel = "REASON", description = "Why builder and tester may be the same; stands on record.")
    private String samePerson = "";

    @Option(names = "--serial", paramLabel = "TEXT", description = "Serial number of the hardware.")
    private String serial = "";

    @Option(names = "--evidence", paramLabel = "FILE", description = "A photograph or log; its digest is recorded. May be repeated.")
    private List<Path> evidence = List.of();

    @Option(names = "--carry-over", description = "Takes over cultures whose files are the same as on the disc that was approved last; shown as carried.")
    private boolean carryOver;

    @Option(names = "--keystore", paramLabel = "FILE", description = "Also signs the record with the key of this PKCS #12 store; its password is taken from "
            + PASSWORD + ".")
    private Path keystore;

    @Parameters(paramLabel = "SKU", description = "SKU file or its folder.")
    private Path sku;

    SignOffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Work work = new Work(terminal, options);
        List<Work.Meant> meant = work.meant(List.of(sku));
        if (meant.size() != 1) {
            throw new UsageException(sku + " stands for " + meant.size() + " SKUs: name one of them.");
        }
        EffectiveSku effective = work.resolver().resolve(meant.get(0).file());
        if (effective.isFamily() || effective.isLocal()) {
            return refuse(effective.id() + (effective.isFamily() ? " is a family, which ships no disc." : " is administered at its console and needs no disc."));
        }
        Optional<BuiltMedium> built = built(effective);
        if (built.isEmpty()) {
            return refuse(effective.id() + " has no ISO" + (edition == null ? "" : " of edition " + edition) + ": build and verify it first.");
        }
        PreviewDisc disc = PreviewDiscs.of(built.get().iso(), work.digests(), terminal.monitor());
        work.save(true);
        if (!disc.iso().equals(built.get().sha256())) {
            return refuse(built.get().iso() + " is not the ISO that was built and verified: build it again.");
        }
        SignOffs records = SignOffs.of(effective.folder());
        SignOffDraft draft = new SignOffDraft(disc, records.lastApproved(disc.edition()));
        if (carryOver) {
            draft.carryOver();
        }
        if (template) {
            terminal.print(draft.template());
            return ExitCode.DONE;
        }
        return answers == null ? show(built.get(), disc, records, draft) : sign(effective, built.get(), records, draft, disc);
    }

    private Optional<BuiltMedium> built(EffectiveSku effective) throws UsageException {
        if (edition != null && effective.editions().stream().noneMatch(e -> e.id().equals(edition))) {
            throw new UsageException(effective.id() + " has no edition '" + edition + "': its editions are "
                    + String.join(", ", effective.editions().stream().map(e -> e.id()).toList()) + ".");
        }
        if (edition == null && effective.editions().size() > 1) {
            throw new UsageException(effective.id() + " ships " + effective.editions().size() + " discs: name one of "
                    + String.join(", ", effective.editions().stream().map(e -> e.id()).toList()) + " with --edition.");
        }
        return BuiltMedium.of(effective, new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty())).stream()
                .filter(m -> edition == null || m.edition().equals(edition)).findFirst();
    }

    private int refuse(String sentence) {
        terminal.error(sentence);
        return ExitCode.ERRORS;
    }

    private int show(BuiltMedium built, PreviewDisc disc, SignOffs records, SignOffDraft draft) {
        SignOffs.State state = records.state(disc.edition(), disc.iso());
        if (options.json()) {
            ObjectNode json = Json.object("mintmark/sign-off-state/1").put("sku", disc.sku()).put("edition", disc.edition()).put("sha256", disc.iso())
                    .put("kind", disc.kind()).put("state", state.text());
            ArrayNode list = json.putArray("records");
            records.all().stream().map(SignOffJson::write).forEach(list::add);
            terminal.print(json);
        } else {
            terminal.out().println(disc.kind() + ": " + built.iso().getFileName() + ", SHA-256 " + disc.iso());
            terminal.out().println("State: " + (state == SignOffs.State.NONE ? "not signed" : state.text()));
            for (SignOff record : records.all()) {
                terminal.out().println("  " + record.date() + "  " + record.edition() + "  " + record.sha256().substring(0, 12) + "  "
                        + (record.approved() ? "approved" : "failed") + " by " + record.tester() + " on " + record.serial());
            }
            if (state != SignOffs.State.SIGNED) {
                terminal.out().println("To be tested: " + String.join(", ", draft.open()));
                List<String> same = draft.unchanged();
                terminal.out().print(same.isEmpty() ? "" : "Unchanged since the last approval: " + String.join(", ", same) + " (see --carry-over)\n");
            }
        }
        return state == SignOffs.State.SIGNED ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private int sign(EffectiveSku effective, BuiltMedium built, SignOffs records, SignOffDraft draft, PreviewDisc disc) throws IOException {
        if (!Files.isRegularFile(answers) || Files.size(answers) > MAX_ANSWERS) {
            throw new UsageException("There are no answers " + answers + ": fill in what --template prints.");
        }
        if (keystore != null && (!Files.isRegularFile(keystore) || System.getenv(PASSWORD) == null)) {
            throw new UsageException("To sign the record, name a PKCS #12 store that is there and set " + PASSWORD + ".");
        }
        for (Path file : evidence) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException("There is no evidence " + file + ": correct the path.");
            }
            draft.evidence(file);
        }
        SignOff record;
        try {
            draft.take(Json.read(answers), answers.getFileName().toString());
            String owner = builder != null ? builder : Files.getOwner(built.iso()).getName();
            String revision = effective.revision().value() == null ? "" : effective.revision().value();
            record = draft.sign(new SignOffDraft.People(owner, tester, samePerson, serial, revision), built.iso().getFileName().toString(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (FormatException e) {
            return refuse(e.getMessage());
        }
        Path file = records.add(record);
        new SignedTexts(effective.folder()).keep(disc);
        if (keystore != null) {
            RecordSignature.sign(file, keystore, System.getenv(PASSWORD).toCharArray());
        }
        if (options.json()) {
            terminal.print(SignOffJson.write(record).put("path", file.toString()));
        } else {
            terminal.out().println((record.approved() ? "approved: " : "failed: ") + Shown.path(file));
        }
        return record.approved() ? ExitCode.DONE : ExitCode.ERRORS;
    }
}
