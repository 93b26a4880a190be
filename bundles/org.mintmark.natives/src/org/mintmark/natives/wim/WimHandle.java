package org.mintmark.natives.wim;

import java.lang.ref.Reference;

import com.sun.jna.Pointer;

/** An open WIM of the library; closing frees it. */
final class WimHandle implements AutoCloseable {
	private final LibWim library;
	private final Pointer pointer;
	private final ProgressRelay relay;

	WimHandle(LibWim library, Pointer pointer, ProgressRelay relay) {
		this.library = library;
		this.pointer = pointer;
		this.relay = relay;
		library.wimlib_register_progress_function(pointer, relay, null);
	}

	Pointer pointer() {
		return pointer;
	}

	@Override
	public void close() {
		library.wimlib_free(pointer);
		// the library calls it until here, which the garbage collector can't see
		Reference.reachabilityFence(relay);
	}
}
