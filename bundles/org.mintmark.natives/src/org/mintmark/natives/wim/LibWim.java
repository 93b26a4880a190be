package org.mintmark.natives.wim;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import com.sun.jna.ptr.PointerByReference;

/**
 * The part of {@code wimlib.h} (libwim 1.13 and later, soname 15) that is used, name for name. Handles are opaque, a
 * {@code size_t} is a long because only 64-bit processes load it, a C {@code bool} is a byte, and structures are read
 * from pointers by their offsets. Functions return 0 or an error code.
 */
public interface LibWim extends Library {
	/** Tells names apart without case, as Windows does. */
	int WIMLIB_INIT_FLAG_DEFAULT_CASE_INSENSITIVE = 0x20;
	/** Checks the integrity table while opening. */
	int WIMLIB_OPEN_FLAG_CHECK_INTEGRITY = 0x1;
	/** Fails at once when the file can't be changed. */
	int WIMLIB_OPEN_FLAG_WRITE_ACCESS = 0x4;
	/** The source is an NTFS volume. */
	int WIMLIB_ADD_FLAG_NTFS = 0x1;
	/** Reports every file during the scan. */
	int WIMLIB_ADD_FLAG_VERBOSE = 0x4;
	/** Leaves the targets of links as they are. */
	int WIMLIB_ADD_FLAG_NORPFIX = 0x200;
	/** Writes an integrity table. */
	int WIMLIB_WRITE_FLAG_CHECK_INTEGRITY = 0x1;
	/** Stores no contents that a referenced WIM has. */
	int WIMLIB_WRITE_FLAG_SKIP_EXTERNAL_WIMS = 0x200;
	/** Keeps the GUID. */
	int WIMLIB_WRITE_FLAG_RETAIN_GUID = 0x800;
	/** The target is an NTFS volume. */
	int WIMLIB_EXTRACT_FLAG_NTFS = 0x1;
	/** Writes no security descriptors. */
	int WIMLIB_EXTRACT_FLAG_NO_ACLS = 0x40;
	/** Leaves the targets of links as they are. */
	int WIMLIB_EXTRACT_FLAG_NORPFIX = 0x200;
	/** Puts the named files right into the target. */
	int WIMLIB_EXTRACT_FLAG_NO_PRESERVE_DIR_STRUCTURE = 0x200000;
	/** The named files may be patterns. */
	int WIMLIB_EXTRACT_FLAG_GLOB_PATHS = 0x40000;
	/** Deletes folders with all below. */
	int WIMLIB_DELETE_FLAG_RECURSIVE = 0x2;
	/** Passes over what is not there. */
	int WIMLIB_DELETE_FLAG_FORCE = 0x1;
	/** {@code enum wimlib_update_op}: adds a file or tree. */
	int WIMLIB_UPDATE_OP_ADD = 0;
	/** {@code enum wimlib_update_op}: deletes a path. */
	int WIMLIB_UPDATE_OP_DELETE = 1;
	/** Visits everything below. */
	int WIMLIB_ITERATE_DIR_TREE_FLAG_RECURSIVE = 0x1;
	/** All images. */
	int WIMLIB_ALL_IMAGES = -1;
	/** There is no such path in the image. */
	int WIMLIB_ERR_PATH_DOES_NOT_EXIST = 49;

	/** Is told how far an operation is; a Throwable must not leave it. */
	interface wimlib_progress_func_t extends Callback {
		/** Returns 0 to continue, 1 to abort. */
		int invoke(int msg_type, Pointer info, Pointer progctx);
	}

	/** Visits a directory entry; a Throwable must not leave it. */
	interface wimlib_iterate_dir_tree_callback_t extends Callback {
		/** Returns 0 to continue. */
		int invoke(Pointer dentry, Pointer user_ctx);
	}

	/** Visits a resource; a Throwable must not leave it. */
	interface wimlib_iterate_lookup_table_callback_t extends Callback {
		/** Returns 0 to continue. */
		int invoke(Pointer resource, Pointer user_ctx);
	}

	/** Initialises the process's library. */
	int wimlib_global_init(int init_flags);

	/** The version, see {@link org.mintmark.engine.wim.WimVersion#ofCode}; the text form is wrong in some builds. */
	int wimlib_get_version();

	/** The English text of an error code. */
	String wimlib_get_error_string(int code);

	/** Whether messages go to the error file. */
	int wimlib_set_print_errors(byte show_messages);

	/** Appends messages to a file, for the whole process. */
	int wimlib_set_error_file_by_name(String path);

	/** Sets the effort of a compression for the whole process, 0 for the default. */
	int wimlib_set_default_compression_level(int ctype, int compression_level);

	/** A new, empty WIM in memory. */
	int wimlib_create_new_wim(int ctype, PointerByReference wim_ret);

	/** Opens a WIM or one of its parts. */
	int wimlib_open_wim_with_progress(String wim_file, int open_flags, PointerByReference wim_ret,
			wimlib_progress_func_t progfunc, Pointer progctx);

	/** Frees a handle. */
	void wimlib_free(Pointer wim);

	/** Sets who is told about progress; the caller must keep it reachable until the handle is freed. */
	void wimlib_register_progress_function(Pointer wim, wimlib_progress_func_t progfunc, Pointer progctx);

	/** Scans a source into a new image. */
	int wimlib_add_image(Pointer wim, String source, String name, String config_file, int add_flags);

	/** Sets a property of an image's XML, such as CREATIONTIME/HIGHPART. */
	int wimlib_set_image_property(Pointer wim, int image, String property_name, String property_value);

	/** Sets an image's flags. */
	int wimlib_set_image_flags(Pointer wim, int image, String flags);

	/** Sets an image's description; the exported name is misspelt. */
	int wimlib_set_image_descripton(Pointer wim, int image, String description);

	/** Writes a new file. */
	int wimlib_write(Pointer wim, String path, int image, int write_flags, int num_threads);

	/** Writes what changed into the file that was opened. */
	int wimlib_overwrite(Pointer wim, int write_flags, int num_threads);

	/** Adds the resources of other parts. */
	int wimlib_reference_resource_files(Pointer wim, StringArray resource_wimfiles_or_globs, int count, int ref_flags,
			int open_flags);

	/** Takes unchanged files of a new image from another one. */
	int wimlib_reference_template_image(Pointer wim, int new_image, Pointer template_wim, int template_image, int flags);

	/** Writes an image to a folder or volume. */
	int wimlib_extract_image(Pointer wim, int image, String target, int extract_flags);

	/** Writes some paths of an image to a folder. */
	int wimlib_extract_paths(Pointer wim, int image, String target, StringArray paths, long num_paths,
			int extract_flags);

	/** Changes an image; the commands are an array of {@code struct wimlib_update_command}. */
	int wimlib_update_image(Pointer wim, int image, Pointer cmds, long num_cmds, int update_flags);

	/** Reads everything and compares the SHA-1s. */
	int wimlib_verify_wim(Pointer wim, int verify_flags);

	/** Visits files and folders of an image. */
	int wimlib_iterate_dir_tree(Pointer wim, int image, String path, int flags, wimlib_iterate_dir_tree_callback_t cb,
			Pointer user_ctx);

	/** Visits all resources. */
	int wimlib_iterate_lookup_table(Pointer wim, int flags, wimlib_iterate_lookup_table_callback_t cb,
			Pointer user_ctx);
}
