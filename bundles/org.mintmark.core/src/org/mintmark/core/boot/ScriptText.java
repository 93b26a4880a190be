package org.mintmark.core.boot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file whose encoding and line ends survive editing: UTF-16 and UTF-8 by their marks, everything else byte by byte, as
 * no other code page can be told from its bytes.
 *
 * @param mark bytes at the beginning
 * @param charset of the rest
 * @param lines each with its own end
 */
record ScriptText(byte[] mark, Charset charset, List<String> lines) {

    private static final byte[] UTF_16LE = { (byte) 0xFF, (byte) 0xFE };
    private static final byte[] UTF_16BE = { (byte) 0xFE, (byte) 0xFF };
    private static final byte[] UTF_8 = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

    static ScriptText of(byte[] bytes) {
        if (starts(bytes, UTF_16LE)) {
            return decode(bytes, UTF_16LE, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, UTF_16BE)) {
            return decode(bytes, UTF_16BE, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, UTF_8)) {
            return decode(bytes, UTF_8, StandardCharsets.UTF_8);
        }
        return decode(bytes, new byte[0], StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static ScriptText decode(byte[] bytes, byte[] mark, Charset charset) {
        String text = new String(bytes, mark.length, bytes.length - mark.length, charset);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (end < text.length()) {
                end += text.startsWith("\r\n", end) ? 2 : 1;
            }
            lines.add(text.substring(start, end));
            start = end;
        }
        return new ScriptText(mark, charset, lines);
    }

    /** The same file with other lines. */
    ScriptText with(List<String> changed) {
        return new ScriptText(mark, charset, List.copyOf(changed));
    }

    /** How this file ends its lines: as the first does, CR LF where there is none. */
    String lineEnd() {
        if (lines.isEmpty() || content(lines.get(0)).length() == lines.get(0).length()) {
            return "\r\n";
        }
        return lines.get(0).substring(content(lines.get(0)).length());
    }

    /** A line without its end. */
    static String content(String line) {
        return line.replaceAll("[\r\n]+$", "");
    }

    byte[] bytes() {
        byte[] text = String.join("", lines).getBytes(charset);
        byte[] all = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }
}
