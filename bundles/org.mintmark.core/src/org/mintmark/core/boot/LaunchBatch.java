package org.mintmark.core.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code startnet.cmd}, which Windows PE runs where winpeshl.ini launches nothing. */
final class LaunchBatch {

    private final ScriptText text;

    LaunchBatch(byte[] bytes) {
        text = ScriptText.of(bytes);
    }

    /** The commands it runs, in order; what only sets the shell up is none. */
    List<String> commands() {
        return text.lines().stream().map(l -> ScriptText.content(l).strip()).filter(l -> !setsUp(l)).toList();
    }

    /**
     * The file with these commands, and no other of ours, before all that it does: drivers must be there before wpeinit
     * starts the network.
     */
    byte[] with(List<String> drivers) {
        List<String> lines = new ArrayList<>(text.lines().stream().filter(l -> !DriverLines.isOurs(l)).toList());
        int at = 0;
        while (at < lines.size() && setsUp(ScriptText.content(lines.get(at)).strip())) {
            at++;
        }
        if (at > 0 && at == lines.size() && !drivers.isEmpty() && ScriptText.content(lines.get(at - 1)).length() == lines.get(at - 1).length()) {
            lines.set(at - 1, lines.get(at - 1) + text.lineEnd());
        }
        lines.addAll(at, drivers.stream().map(d -> d + text.lineEnd()).toList());
        return text.with(lines).bytes();
    }

    private static boolean setsUp(String line) {
        String command = line.toLowerCase(Locale.ROOT).replaceFirst("^@", "").strip();
        return command.isEmpty() || command.startsWith("::") || command.matches("(rem|echo|title|cls|color|chcp|setlocal|mode)\\b.*")
                && !command.matches(".*[&|>].*");
    }
}
