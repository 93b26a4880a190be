package org.mintmark.engine.wim;

import java.io.IOException;

/** A failed operation of the WIM library: one sentence with path, cause and next step, and the library's number for it. */
public class WimException extends IOException {
	private static final long serialVersionUID = 1L;

	/** The code of failures that were found before or after the library was asked. */
	public static final int NOT_FROM_LIBRARY = -1;

	private final int code;

	/** A failure with the library's error number ({@code enum wimlib_error_code}). */
	public WimException(int code, String message) {
		super(message);
		this.code = code;
	}

	/** A failure with the library's error number and what caused it. */
	public WimException(int code, String message, Throwable cause) {
		super(message, cause);
		this.code = code;
	}

	/** The library's error number, or {@link #NOT_FROM_LIBRARY}. */
	public int code() {
		return code;
	}
}
