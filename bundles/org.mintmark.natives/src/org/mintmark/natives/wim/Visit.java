package org.mintmark.natives.wim;

import java.io.IOException;
import java.util.function.Consumer;

import com.sun.jna.Pointer;

/** Visits what a WIM lists; what the visitor throws reaches the caller. */
final class Visit {
	private static final int STOP = 1;

	private final Operation operation;
	private final WimHandle wim;
	private Throwable thrown;

	Visit(Operation operation, WimHandle wim) {
		this.operation = operation;
		this.wim = wim;
	}

	/** Visits an entry of an image, and everything below when recursive; returns the library's code. */
	int entries(int image, String path, boolean recursive, Consumer<Pointer> visitor) {
		int flags = recursive ? LibWim.WIMLIB_ITERATE_DIR_TREE_FLAG_RECURSIVE : 0;
		int code = operation.library().wimlib_iterate_dir_tree(wim.pointer(), image, Operation.inside(path), flags,
				(entry, context) -> guard(visitor, entry), null);
		rethrow();
		return code;
	}

	/** Visits all stored resources ({@code struct wimlib_resource_entry}). */
	void resources(Consumer<Pointer> visitor) throws IOException {
		int code = operation.library().wimlib_iterate_lookup_table(wim.pointer(), 0,
				(resource, context) -> guard(visitor, resource), null);
		rethrow();
		operation.check(code);
	}

	private int guard(Consumer<Pointer> visitor, Pointer structure) {
		try {
			visitor.accept(structure);
			return 0;
		} catch (Throwable t) {
			// nothing may be thrown through the library's frames
			thrown = t;
			return STOP;
		}
	}

	private void rethrow() {
		if (thrown instanceof RuntimeException e)
			throw e;
		if (thrown instanceof Error e)
			throw e;
	}
}
