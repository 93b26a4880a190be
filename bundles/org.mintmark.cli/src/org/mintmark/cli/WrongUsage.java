package org.mintmark.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser found wrong, as a sentence that says what to do. */
final class WrongUsage {

    private WrongUsage() {
    }

    static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        String message = e.getMessage().replace("option option", "option").replaceAll("positional parameter at index \\S+ \\(([^)]*)\\)", "$1");
        if (message.contains("InvalidPathException")) {
            message = "'" + e.getValue() + "' can't be a path on this system: correct it, or set LC_ALL to a locale with UTF-8 such as C.UTF-8.";
        }
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static String unmatched(UnmatchedArgumentException e) {
        CommandLine line = e.getCommandLine();
        String first = e.getUnmatched().get(0);
        boolean root = line.getParent() == null;
        if (root && first.startsWith("-")) {
            return "Options such as '" + first + "' stand after the command: write 'mintmark COMMAND " + first + "'.";
        }
        List<String> close = e.getSuggestions();
        String meant = close.isEmpty() || first.equals("help") ? "" : ": did you mean " + String.join(" or ", close.stream().limit(2).map(s -> "'" + s.strip() + "'").toList()) + "?";
        if (root) {
            return "There is no command '" + first + "'" + (meant.isEmpty() ? ": choose one of those that 'mintmark --help' lists." : meant);
        }
        if (e.isUnknownOption()) {
            return "'" + line.getCommandSpec().qualifiedName(" ") + "' has no option '" + first + "'"
                    + (meant.isEmpty() ? ": correct it, or put -- before a name that begins with a hyphen." : meant);
        }
        return "'" + first + "' is one argument too many: leave it out, or put a name with blanks in quotes.";
    }
}
