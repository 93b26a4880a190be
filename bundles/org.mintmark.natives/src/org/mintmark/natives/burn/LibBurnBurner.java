package org.mintmark.natives.burn;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.engine.burn.BurnRequest;
import org.mintmark.engine.burn.Burner;
import org.mintmark.engine.burn.Drive;
import org.mintmark.engine.burn.Medium;
import org.mintmark.engine.io.Digests;

/**
 * Burns by libburn 1.5 (https://libburnia-project.org), loaded at the first question. A file stands for a drive where its
 * address is {@code stdio:} and a path.
 */
public final class LibBurnBurner implements Burner {

    private static final int READ = 32 * 2048;
    private static final int SCAN_MILLIS = 10;

    private final Map<String, String> environment;
    private LibBurn library;
    private String reason = "";

    /** Takes the process's environment. */
    public LibBurnBurner() {
        this(System.getenv());
    }

    LibBurnBurner(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public synchronized boolean available() {
        if (library == null && reason.isEmpty()) {
            load();
        }
        return library != null;
    }

    private void load() {
        if (Arrays.asList(environment.getOrDefault("MINTMARK_HIDE", "").strip().split("\\s*,\\s*")).contains("libburn")) {
            reason = "libburn is hidden by the environment variable MINTMARK_HIDE; remove 'libburn' from it.";
            return;
        }
        String name = Platform.isMac() ? "libburn.4.dylib" : "libburn.so.4";
        String hint = Platform.isMac() ? "install it with 'brew install libburn'." : "install it, on Debian and Ubuntu with 'apt install libburn4'.";
        try {
            LibBurn found = Native.load(name, LibBurn.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
            if (found.burn_initialize() != 1) {
                reason = "libburn does not start: " + hint;
                return;
            }
            found.burn_msgs_set_severities("NOTE", "NEVER", "");
            library = found;
        } catch (UnsatisfiedLinkError e) {
            reason = "The library " + name + " can't be loaded: " + hint;
        }
    }

    @Override
    public String unavailableReason() {
        return available() ? "" : reason;
    }

    @Override
    public String version() {
        if (!available()) {
            return "";
        }
        IntByReference major = new IntByReference();
        IntByReference minor = new IntByReference();
        IntByReference micro = new IntByReference();
        library.burn_version(major, minor, micro);
        return major.getValue() + "." + minor.getValue() + "." + micro.getValue();
    }

    private LibBurn library() throws IOException {
        if (!available()) {
            throw new IOException(reason);
        }
        return library;
    }

    @Override
    public List<Drive> drives() throws IOException {
        PointerByReference infos = new PointerByReference();
        IntByReference count = new IntByReference();
        int result;
        while ((result = library().burn_drive_scan(infos, count)) == 0) {
            pause();
        }
        List<Drive> drives = new ArrayList<>();
        for (int i = 0; result > 0 && i < count.getValue(); i++) {
            Pointer info = infos.getValue().share((long) LibBurn.DRIVE_INFO * i);
            byte[] address = new byte[1024];
            library.burn_drive_d_get_adr(info.getPointer(LibBurn.DRIVE_INFO_HANDLE), address);
            String model = (info.getString(LibBurn.DRIVE_INFO_VENDOR).strip() + " " + info.getString(LibBurn.DRIVE_INFO_PRODUCT).strip()).strip();
            drives.add(new Drive(GrabbedDrive.text(address), model));
        }
        if (infos.getValue() != null) {
            library.burn_drive_info_free(infos.getValue());
        }
        return List.copyOf(drives);
    }

    private static void pause() {
        try {
            Thread.sleep(SCAN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    @Override
    public Medium medium(String address) throws IOException {
        try (GrabbedDrive drive = GrabbedDrive.of(library(), address)) {
            return drive.medium();
        }
    }

    @Override
    public void burn(BurnRequest request, LongConsumer bytesDone, IProgressMonitor monitor) throws IOException {
        try (GrabbedDrive drive = GrabbedDrive.of(library(), request.address())) {
            Medium medium = drive.medium();
            long size = Files.size(request.image());
            if (medium.state() == Medium.State.BLANK && medium.capacity() < size) {
                throw new IOException("The disc in " + request.address() + " holds " + medium.capacity() + " bytes, the image has " + size
                        + ": use a larger one.");
            }
            try (Session session = new Session(drive, request)) {
                session.burn(request.simulate(), bytesDone, monitor);
            }
        }
    }

    @Override
    public String readBack(String address, long bytes, LongConsumer bytesDone, IProgressMonitor monitor) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (GrabbedDrive drive = GrabbedDrive.of(library(), address); Memory buffer = new Memory(READ)) {
            LongByReference count = new LongByReference();
            for (long done = 0; done < bytes;) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                int wanted = (int) Math.min(READ, bytes - done);
                if (library.burn_read_data(drive.handle, done, buffer, wanted, count, 0) <= 0 || count.getValue() < wanted) {
                    throw new IOException("The disc in " + address + " can't be read at byte " + done + ": it is bad or was not burnt whole; burn another one.");
                }
                digest.update(buffer.getByteBuffer(0, wanted));
                done += wanted;
                bytesDone.accept(done);
            }
        }
        return Digests.hex(digest.digest());
    }

    @Override
    public void eject(String address) throws IOException {
        try (GrabbedDrive drive = GrabbedDrive.of(library(), address)) {
            drive.ejectAtClose();
        }
    }
}
