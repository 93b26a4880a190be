package org.mintmark.model.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is not UTF-8 in a document that must be: the parser of the JDK prints about it on stderr and knows no line. */
final class Encoding {

    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");
    private static final int DECLARATION = 200;

    private Encoding() {
    }

    /** The line, from 1, of the first bytes that are not UTF-8; 0 where there are none or the document declares another encoding. */
    static int wrongLine(byte[] content) {
        if (!isUtf8(content)) {
            return 0;
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        return result.isError() ? 1 + (int) text.flip().chars().filter(c -> c == '\n').count() : 0;
    }

    private static boolean isUtf8(byte[] content) {
        String head = new String(content, 0, Math.min(DECLARATION, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE") || head.startsWith("<\0") || head.startsWith("\0<")) {
            return false; // UTF-16, with or without a mark
        }
        Matcher declared = DECLARED.matcher(head);
        return !declared.find() || declared.group(1).equalsIgnoreCase("UTF-8");
    }
}
