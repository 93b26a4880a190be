package org.mintmark.engine.io;

import java.io.IOException;

/** A folder is in use by somebody else; the message names the owner. */
public class LockedException extends IOException {

	private static final long serialVersionUID = 1L;

	/** With the sentence that names the folder, its owner and the next step. */
	public LockedException(String message) {
		super(message);
	}
}
