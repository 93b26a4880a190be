package org.mintmark.cli;

import java.io.IOException;

/** What the user asked for makes no sense; the message says why and what would. */
final class UsageException extends IOException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
