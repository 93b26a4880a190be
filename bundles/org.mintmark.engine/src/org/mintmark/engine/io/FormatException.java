package org.mintmark.engine.io;

import java.io.IOException;

/** Foreign bytes that do not follow their format; the message is one sentence for the user. */
public class FormatException extends IOException {

	private static final long serialVersionUID = 1L;

	/** With the sentence that names the cause and, where useful, the next step. */
	public FormatException(String message) {
		super(message);
	}

	/** With the sentence and the exception that led to it. */
	public FormatException(String message, Throwable cause) {
		super(message, cause);
	}
}
