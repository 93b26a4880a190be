package org.mintmark.ui.text;

import java.util.ArrayDeque;
import java.util.Deque;

import org.mintmark.engine.rtf.RtfDocument;

/** What a text was before each change; letters typed one after the other are one. */
final class RichHistory {

    private static final int MOST = 500;
    private static final long PAUSE_NANOS = 1_500_000_000L;

    private final Deque<State> undo = new ArrayDeque<>();
    private final Deque<State> redo = new ArrayDeque<>();
    private State now;
    private RtfDocument saved;
    private long typed;

    /**
     * A text at one time.
     *
     * @param caret where the caret was
     */
    record State(RtfDocument document, int caret) {
    }

    /** Begins anew with what a file holds. */
    void begin(RtfDocument document) {
        undo.clear();
        redo.clear();
        now = new State(document, 0);
        saved = document;
    }

    /**
     * Takes note of a change.
     *
     * @param letter whether it may be one with the letter typed before
     */
    void changed(RtfDocument document, int caret, boolean letter) {
        long time = System.nanoTime();
        boolean goesOn = letter && typed != 0 && time - typed < PAUSE_NANOS && !undo.isEmpty() && caret == now.caret() + 1;
        if (!goesOn) {
            undo.push(now);
            if (undo.size() > MOST) {
                undo.removeLast();
            }
        }
        typed = letter ? time : 0;
        redo.clear();
        now = new State(document, caret);
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    State undo() {
        redo.push(now);
        now = undo.pop();
        typed = 0;
        return now;
    }

    State redo() {
        undo.push(now);
        now = redo.pop();
        typed = 0;
        return now;
    }

    void saved() {
        saved = now.document();
        typed = 0;
    }

    boolean dirty() {
        return now != null && !now.document().equals(saved);
    }
}
