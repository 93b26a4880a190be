package org.mintmark.natives.burn;

import java.io.IOException;
import java.util.function.LongConsumer;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.burn.BurnRequest;

/** One image on its way to a disc. The library burns in threads of its own, so everything is kept until the drive is idle. */
final class Session implements AutoCloseable {

    private static final int SECTOR = 2048;
    private static final int CHUNKS = 2048;
    private static final int POLL_MILLIS = 20;
    private static final int REASONS = 4096;

    private final GrabbedDrive drive;
    private final LibBurn library;
    private final Pointer disc;
    private final Pointer session;
    private final Pointer track;
    private final Pointer options;

    Session(GrabbedDrive drive, BurnRequest request) throws IOException {
        this.drive = drive;
        this.library = drive.library;
        disc = library.burn_disc_create();
        session = library.burn_session_create();
        track = library.burn_track_create();
        options = library.burn_write_opts_new(drive.handle);
        library.burn_disc_add_session(disc, session, LibBurn.BURN_POS_END);
        library.burn_track_define_data(track, 0, 0, 1, LibBurn.BURN_MODE1);
        Pointer file = library.burn_file_source_new(request.image().toString(), null);
        if (file == null) {
            close();
            throw new IOException(request.image() + " can't be read: correct the path or its permissions.");
        }
        Pointer fifo = library.burn_fifo_source_new(file, SECTOR, CHUNKS, 0);
        library.burn_source_free(file);
        library.burn_track_set_source(track, fifo);
        library.burn_source_free(fifo);
        library.burn_session_add_track(session, track, LibBurn.BURN_POS_END);
        library.burn_drive_set_speed(drive.handle, 0, request.speed());
        library.burn_write_opts_set_perform_opc(options, 0);
        library.burn_write_opts_set_multi(options, 0);
        library.burn_write_opts_set_underrun_proof(options, 1);
        library.burn_write_opts_set_stdio_fsync(options, -1); // a file that stands for a drive is no medium
        library.burn_write_opts_set_simulate(options, request.simulate() ? 1 : 0);
    }

    void burn(boolean simulate, LongConsumer bytesDone, IProgressMonitor monitor) throws IOException {
        byte[] reasons = new byte[REASONS];
        if (library.burn_write_opts_auto_write_type(options, disc, reasons, 0) == LibBurn.BURN_WRITE_NONE) {
            throw new IOException("The disc in " + drive.address() + " can't be written" + (simulate ? " as a simulation" : "") + " ("
                    + GrabbedDrive.text(reasons) + "): use a blank one of another kind.");
        }
        library.burn_disc_write(options, disc);
        boolean cancelled = false;
        try (Memory progress = new Memory(LibBurn.PROGRESS)) {
            progress.clear();
            pause(); // it starts in a thread of its own
            while (library.burn_drive_get_status(drive.handle, progress) != LibBurn.BURN_DRIVE_IDLE) {
                if (monitor.isCanceled() && !cancelled) {
                    library.burn_drive_cancel(drive.handle);
                    cancelled = true;
                }
                if (progress.getInt(LibBurn.PROGRESS_SECTORS) > 0) {
                    bytesDone.accept((long) progress.getInt(LibBurn.PROGRESS_SECTOR) * SECTOR);
                }
                pause();
            }
        }
        if (cancelled) {
            throw new OperationCanceledException();
        }
        if (library.burn_drive_wrote_well(drive.handle) != 1) {
            String why = GrabbedDrive.messages(library);
            throw new IOException("Burning in " + drive.address() + " failed" + (why.isEmpty() ? "" : " (" + why + ")")
                    + ": use a new disc, and a slower speed if it happens again.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a burn is ended by its monitor only, or the disc is lost for nothing
        }
    }

    @Override
    public void close() {
        library.burn_write_opts_free(options);
        library.burn_track_free(track);
        library.burn_session_free(session);
        library.burn_disc_free(disc);
    }
}
