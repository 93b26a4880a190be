package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.plan.Environment;
import org.mintmark.core.rehearse.BootTest;
import org.mintmark.core.rehearse.Emulator;
import org.mintmark.core.rehearse.Emulator.Firmware;
import org.mintmark.core.rehearse.Rehearsal;
import org.mintmark.core.rehearse.RehearsalRequest;
import org.mintmark.core.rehearse.Rehearser;
import org.mintmark.core.run.PhaseMonitor;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.engine.disk.Layout;

/** Rehearses the factory reset from an ISO, and starts it in an emulator where that is asked for. */
public final class RehearseTask implements Task {

    private static final Duration BOOT_LIMIT = Duration.ofSeconds(60);

    private final String id;
    private final BuiltMedium medium;
    private final Optional<Layout> described;
    private final boolean keepData;
    private final boolean boot;

    /**
     * Of the ISO that a build left.
     *
     * @param described the SKU's layout, which stands in for a disk.xml of the vendor's
     * @param keepData rehearses the reset that keeps data partitions
     * @param boot also starts the ISO under every firmware that the emulator has
     */
    public RehearseTask(String id, BuiltMedium medium, Optional<Layout> described, boolean keepData, boolean boot) {
        this.id = id;
        this.medium = medium;
        this.described = described;
        this.keepData = keepData;
        this.boot = boot;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public String title() {
        return "Rehearse " + medium.iso().getFileName();
    }

    @Override
    public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException {
        Environment environment = shop.environment(false);
        if (!environment.hasLibwim()) {
            throw new IOException(environment.libwimMissing());
        }
        Optional<Emulator> emulator = boot ? Optional.of(Emulator.find(shop.variables()).orElseThrow(
                () -> new IOException("No emulator was found: " + Emulator.HINT))) : Optional.empty();
        Path work = shop.temporary();
        Path iso = medium.iso();
        diary.begin("rehearse", (keepData ? "Reset a used virtual disk from " : "Reset a blank virtual disk from ") + iso.getFileName()
                + (keepData ? ", keeping data" : ""), 1);
        String sha256 = Rehearser.digest(iso, new PhaseMonitor(monitor, diary, "Digest the ISO", Files.size(iso)));
        Rehearsal result = new Rehearser(shop.workers(), diary).run(new RehearsalRequest(iso, described, 0, keepData, Optional.empty(), Optional.empty(),
                work, environment.windows()), sha256, monitor);
        List<BootTest.Result> boots = emulator.isPresent() ? boot(emulator.get(), work, diary, monitor) : List.of();
        Path page = BuiltMedium.keep(iso, result, boots);
        return tell(result, boots, page, diary);
    }

    private List<BootTest.Result> boot(Emulator emulator, Path work, Diary diary, IProgressMonitor monitor) throws IOException {
        List<BootTest.Result> results = new ArrayList<>();
        for (Firmware firmware : Firmware.values()) {
            if (emulator.has(firmware)) {
                diary.progress("Start under " + firmware, 0, 0);
                results.add(new BootTest(emulator, work).run(medium.iso(), false, firmware, "", BOOT_LIMIT, monitor));
            }
        }
        return results;
    }

    private static boolean tell(Rehearsal result, List<BootTest.Result> boots, Path page, Diary diary) {
        result.proven().forEach(p -> diary.add(Kind.NOTE, "proven: " + p, Optional.empty()));
        result.unproven().forEach(p -> diary.add(Kind.NOTE, "not proven: " + p, Optional.empty()));
        result.problems().forEach(p -> diary.add(Kind.ERROR, p, Optional.empty()));
        boots.forEach(b -> diary.add(b.starts() ? Kind.NOTE : Kind.ERROR, b.firmware() + ": "
                + b.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " after " + b.seconds() + " s", Optional.empty()));
        boolean good = result.problems().isEmpty() && boots.stream().allMatch(BootTest.Result::starts);
        diary.add(good ? Kind.DONE : Kind.ERROR, result.medium() + ": " + result.outcome().sentence(), Optional.of(page));
        diary.done();
        return good;
    }
}
