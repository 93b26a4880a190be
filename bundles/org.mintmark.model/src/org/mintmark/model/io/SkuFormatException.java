package org.mintmark.model.io;

import java.io.IOException;

/** A SKU file that cannot be read; the message is one sentence with the cause and the next step. */
public class SkuFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public SkuFormatException(String message) {
        super(message);
    }

    /** With the sentence to show and what led to it. */
    public SkuFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
