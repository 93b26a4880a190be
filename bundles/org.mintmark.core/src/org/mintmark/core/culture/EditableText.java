package org.mintmark.core.culture;

import java.util.Arrays;
import java.util.Optional;

import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfFile;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.engine.rtf.RtfWriter;
import org.mintmark.model.behavior.WizardCulture;

/**
 * A rich text that is to be edited, and whether that can be done without losing anything.
 *
 * @param document what is shown
 * @param lcid language it is written in
 * @param refusal a sentence that says why it can only be read, empty where it can be written
 */
public record EditableText(RtfDocument document, int lcid, String refusal) {

    private static final String NEXT = "; edit it in the program it was made with.";

    /**
     * Reads a file.
     *
     * @param folder name of the culture's folder it is in, which decides the language
     * @throws FormatException when it is no rich text
     */
    public static EditableText of(byte[] content, String folder) throws FormatException {
        RtfFile file = RtfReader.read(content);
        int lcid = WizardCulture.of(folder).map(WizardCulture::lcid).orElse(file.language());
        return new EditableText(file.document(), lcid, refusal(file, lcid));
    }

    private static String refusal(RtfFile file, int lcid) throws FormatException {
        if (!file.complete()) {
            return "The file ends in the middle, so saving would lose what is missing" + NEXT;
        }
        if (!file.unsupported().isEmpty()) {
            return "This text has what saving here would lose (" + String.join(", ", file.unsupported()) + ")" + NEXT;
        }
        // the last word has the writer itself
        byte[] written = RtfWriter.write(RichLines.of(file.document()).document(), lcid);
        RtfDocument again = RtfReader.read(written).document();
        boolean kept = again.text().equals(file.document().text()) && Arrays.equals(written, RtfWriter.write(again, lcid));
        return kept ? "" : "Saving here would change more of this text than what you edit" + NEXT;
    }

    /** Whether it can be written. */
    public boolean writable() {
        return refusal.isEmpty();
    }

    /** A document as the file it becomes. */
    public byte[] write(RtfDocument edited) {
        return RtfWriter.write(edited, lcid);
    }

    /** The sentence where it can only be read. */
    public Optional<String> whyNot() {
        return writable() ? Optional.empty() : Optional.of(refusal);
    }
}
