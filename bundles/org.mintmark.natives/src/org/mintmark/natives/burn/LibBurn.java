package org.mintmark.natives.burn;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * The part of {@code libburn.h} (libburn 1.5, soname 4) that is used, name for name. Drives, discs, sessions and tracks are
 * opaque; most functions return 1 for success.
 */
public interface LibBurn extends Library {

    /** Status of a drive that does nothing. */
    int BURN_DRIVE_IDLE = 0;
    /** Status of a disc: the drive is not ready. */
    int BURN_DISC_UNREADY = 0;
    /** Status of a disc: blank, or it can be overwritten. */
    int BURN_DISC_BLANK = 1;
    /** Status of a disc: there is none. */
    int BURN_DISC_EMPTY = 2;
    /** Status of a disc: it holds something and can take more. */
    int BURN_DISC_APPENDABLE = 3;
    /** Status of a disc: it holds something and is closed. */
    int BURN_DISC_FULL = 4;
    /** Write type of {@link #burn_write_opts_auto_write_type}: none is possible. */
    int BURN_WRITE_NONE = 4;
    /** Mode of a track of data. */
    int BURN_MODE1 = 4;
    /** Where a session or track is added: at the end. */
    int BURN_POS_END = 100;
    /** Bytes of {@code struct burn_drive_info}. */
    int DRIVE_INFO = 80;
    /** Offset of the drive's handle in it. */
    int DRIVE_INFO_HANDLE = 72;
    /** Offset and room of the vendor's name in it. */
    int DRIVE_INFO_VENDOR = 0;
    /** Offset of the product's name in it. */
    int DRIVE_INFO_PRODUCT = 9;
    /** Bytes of {@code struct burn_progress}. */
    int PROGRESS = 64;
    /** Offset of the number of sectors of the track in it. */
    int PROGRESS_SECTORS = 28;
    /** Offset of the sector that is written now. */
    int PROGRESS_SECTOR = 32;

    // CHECKSTYLE:OFF the names are the library's
    void burn_version(IntByReference major, IntByReference minor, IntByReference micro);

    int burn_initialize();

    void burn_finish();

    int burn_msgs_set_severities(String queue, String print, String id);

    int burn_msgs_obtain(String minimum, IntByReference code, byte[] text4096, IntByReference osErrno, byte[] severity80);

    int burn_drive_scan(PointerByReference infos, IntByReference count);

    int burn_drive_scan_and_grab(PointerByReference infos, String address, int load);

    void burn_drive_info_free(Pointer infos);

    int burn_drive_d_get_adr(Pointer drive, byte[] address1024);

    void burn_drive_release(Pointer drive, int eject);

    int burn_disc_get_status(Pointer drive);

    int burn_disc_get_profile(Pointer drive, IntByReference number, byte[] name80);

    long burn_disc_available_space(Pointer drive, Pointer options);

    void burn_drive_set_speed(Pointer drive, int read, int write);

    Pointer burn_write_opts_new(Pointer drive);

    void burn_write_opts_free(Pointer options);

    int burn_write_opts_auto_write_type(Pointer options, Pointer disc, byte[] reasons4096, int flag);

    void burn_write_opts_set_multi(Pointer options, int multi);

    int burn_write_opts_set_simulate(Pointer options, int simulate);

    void burn_write_opts_set_perform_opc(Pointer options, int opc);

    int burn_write_opts_set_underrun_proof(Pointer options, int proof);

    void burn_write_opts_set_stdio_fsync(Pointer options, int rhythm);

    Pointer burn_disc_create();

    void burn_disc_free(Pointer disc);

    Pointer burn_session_create();

    void burn_session_free(Pointer session);

    int burn_disc_add_session(Pointer disc, Pointer session, int position);

    Pointer burn_track_create();

    void burn_track_free(Pointer track);

    int burn_session_add_track(Pointer session, Pointer track, int position);

    void burn_track_define_data(Pointer track, int offset, int tail, int pad, int mode);

    int burn_track_set_source(Pointer track, Pointer source);

    Pointer burn_file_source_new(String path, String subcodePath);

    Pointer burn_fifo_source_new(Pointer in, int chunkSize, int chunks, int flag);

    void burn_source_free(Pointer source);

    void burn_disc_write(Pointer options, Pointer disc);

    int burn_drive_get_status(Pointer drive, Pointer progress);

    void burn_drive_cancel(Pointer drive);

    int burn_drive_wrote_well(Pointer drive);

    int burn_read_data(Pointer drive, long position, Pointer buffer, long size, LongByReference count, int flag);
    // CHECKSTYLE:ON
}
