package org.mintmark.natives.burn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

import org.mintmark.engine.burn.Medium;
import org.mintmark.engine.burn.Medium.State;

/** A drive that is ours until it is closed. */
final class GrabbedDrive implements AutoCloseable {

    private static final int TEXT = 4096;
    private static final int NAME = 80;

    final LibBurn library;
    final Pointer handle;
    private final Pointer infos;
    private final String address;
    private boolean eject;

    private GrabbedDrive(LibBurn library, Pointer infos, String address) {
        this.library = library;
        this.infos = infos;
        this.address = address;
        this.handle = infos.getPointer(LibBurn.DRIVE_INFO_HANDLE);
    }

    /**
     * Takes a drive and loads its tray.
     *
     * @throws IOException when there is no such drive, or somebody else has it
     */
    static GrabbedDrive of(LibBurn library, String address) throws IOException {
        PointerByReference infos = new PointerByReference();
        if (library.burn_drive_scan_and_grab(infos, address, 1) != 1) {
            String why = messages(library);
            throw new IOException("The drive " + address + " can't be used" + (why.isEmpty() ? "" : " (" + why + ")")
                    + ": see 'mintmark burn --list', and unmount its disc.");
        }
        return new GrabbedDrive(library, infos.getValue(), address);
    }

    /** What went wrong since the last question, the last message first asked for; empty where nothing was said. */
    static String messages(LibBurn library) {
        byte[] text = new byte[TEXT];
        byte[] severity = new byte[NAME];
        String last = "";
        while (library.burn_msgs_obtain("FAILURE", new IntByReference(), text, new IntByReference(), severity) > 0) {
            last = last.isEmpty() ? text(text) : last;
        }
        return last.replaceAll("[.\\s]+$", "");
    }

    static String text(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8).strip();
    }

    String address() {
        return address;
    }

    Medium medium() {
        byte[] name = new byte[NAME];
        library.burn_disc_get_profile(handle, new IntByReference(), name);
        State state = switch (library.burn_disc_get_status(handle)) {
            case LibBurn.BURN_DISC_BLANK -> State.BLANK;
            case LibBurn.BURN_DISC_UNREADY, LibBurn.BURN_DISC_EMPTY -> State.NONE;
            case LibBurn.BURN_DISC_APPENDABLE, LibBurn.BURN_DISC_FULL -> State.FULL;
            default -> State.UNSUITABLE;
        };
        long space = state == State.BLANK ? library.burn_disc_available_space(handle, null) : 0;
        return new Medium(state, text(name), space);
    }

    void ejectAtClose() {
        eject = true;
    }

    @Override
    public void close() {
        library.burn_drive_release(handle, eject ? 1 : 0);
        library.burn_drive_info_free(infos);
    }
}
