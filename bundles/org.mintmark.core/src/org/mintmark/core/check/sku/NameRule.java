package org.mintmark.core.check.sku;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.mintmark.core.check.Change.ModelChange;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Fix;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Rule;
import org.mintmark.core.check.Severity;

/** A SKU's id names files on every system: letters, digits, hyphen, underscore and dot. */
public final class NameRule extends Rule {

    private static final int MAX = 64;
    static final String WHAT = "use letters from A to Z, digits, hyphen, underscore and dot, at most " + MAX
            + ", with a letter or digit first and no name that Windows reserves, such as CON.";

    NameRule() {
        super("sku.name.invalid", "Mintmark: ids name files and ISO images on Windows, Linux and macOS");
    }

    /** Whether a text can be a SKU's id. */
    public static boolean valid(String id) {
        return id != null && id.length() <= MAX && id.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && !id.endsWith(".")
                && !id.toUpperCase(Locale.ROOT).matches("(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\..*)?");
    }

    /**
     * An id that can be a SKU's.
     *
     * @throws IOException where it can't; the message says what can
     */
    public static String required(String id) throws IOException {
        if (!valid(id)) {
            String shown = id.codePointCount(0, id.length()) > MAX ? "A name of " + id.codePointCount(0, id.length()) + " characters"
                    : "'" + id.replaceAll("\\p{Cntrl}", "\\\\n") + "'";
            throw new IOException(shown + " can't be a SKU's id: " + WHAT);
        }
        return id;
    }

    @Override
    public void run(CheckContext context, Consumer<Issue> issues) {
        String id = context.sku().id();
        if (valid(id)) {
            return;
        }
        String what = id.isEmpty() ? "The SKU has no id" : "The id '" + id + "' can't name files everywhere";
        Issue issue = context.issue(code(), Severity.ERROR,
                what + ": " + WHAT, "id");
        String proposal = proposal(context.sku().folder());
        issues.accept(valid(proposal)
                ? issue.with(new Fix("Set the id to " + proposal, List.of(new ModelChange(context.sku().file(), "id", proposal))))
                : issue);
    }

    private static String proposal(Path folder) {
        return folder.getFileName() == null ? "" : folder.getFileName().toString().replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
