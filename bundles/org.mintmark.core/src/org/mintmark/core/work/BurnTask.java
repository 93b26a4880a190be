package org.mintmark.core.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.burn.Burning;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.engine.burn.BurnRequest;
import org.mintmark.engine.burn.Drive;
import org.mintmark.engine.burn.Medium;

/** Burns an ISO to one disc after another; each is read back and logged beside the ISO. */
public final class BurnTask implements Task {

    private final String id;
    private final BuiltMedium medium;
    private final String address;
    private final int copies;
    private final boolean simulate;

    /**
     * Of the ISO that a build left.
     *
     * @param address of the drive
     * @param simulate with the laser off
     */
    public BurnTask(String id, BuiltMedium medium, String address, int copies, boolean simulate) {
        this.id = id;
        this.medium = medium;
        this.address = address;
        this.copies = copies;
        this.simulate = simulate;
    }

    /** A drive and what is in it, in words. */
    public record Choice(String address, String text) {
    }

    /** The drives of this machine. */
    public static List<Choice> drives(Workshop shop, IProgressMonitor monitor) throws IOException {
        Burning burning = new Burning(shop.workers(), Clock.systemUTC());
        List<Choice> choices = new ArrayList<>();
        for (Drive drive : burning.drives(monitor)) {
            Medium disc = burning.medium(drive.address(), monitor);
            choices.add(new Choice(drive.address(), drive.address() + "  " + drive.model() + ": " + (disc.kind().isEmpty() ? "" : disc.kind() + ", ")
                    + disc.state().name().toLowerCase(Locale.ROOT) + (disc.capacity() > 0 ? ", " + Pace.size(disc.capacity()) : "")));
        }
        return choices;
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public String title() {
        return "Burn " + medium.iso().getFileName();
    }

    @Override
    public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) throws IOException {
        Burning burning = new Burning(shop.workers(), Clock.systemUTC());
        Path iso = medium.iso();
        Burning.require(iso);
        String sha256 = Burning.digest(iso, monitor);
        Path log = Burning.log(iso);
        for (int number = 1; number <= copies; number++) {
            if (number > 1) {
                diary.message("Insert blank disc " + number + " of " + copies + " into " + address + " …");
                burning.awaitBlank(address, monitor);
            }
            diary.begin("burn", "Disc " + number + " of " + copies + " in " + address + (simulate ? ", simulated" : ""), 1.0 / copies);
            burning.copy(number, new BurnRequest(address, iso.toAbsolutePath(), 0, simulate), sha256, log, diary, monitor);
            diary.add(Kind.DONE, simulate ? "simulated" : "burnt and read back, equal to " + iso.getFileName(), Optional.of(log));
            burning.eject(address, monitor);
            diary.done();
        }
        return true;
    }
}
