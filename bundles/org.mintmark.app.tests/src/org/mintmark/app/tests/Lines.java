package org.mintmark.app.tests;

import java.util.List;

import org.mintmark.core.work.Entry;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.workspace.build.WorkJournal;

/** The lines of the journal. */
final class Lines {

    private Lines() {
    }

    static boolean has(Kind kind, String text) {
        return index(kind, text) >= 0;
    }

    static int index(Kind kind, String text) {
        return index(kind, text, "");
    }

    /** The first line of a kind with a text and a subject, -1 where there is none. */
    static int index(Kind kind, String text, String subject) {
        List<Entry> entries = WorkJournal.get().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.kind() == kind && entry.text().contains(text) && entry.subject().contains(subject)) {
                return i;
            }
        }
        return -1;
    }

    /** All of them. */
    static String text() {
        return String.join("\n", WorkJournal.get().entries().stream().map(Entry::toLine).toList());
    }
}
