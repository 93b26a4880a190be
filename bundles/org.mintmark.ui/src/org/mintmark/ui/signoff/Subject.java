package org.mintmark.ui.signoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.mintmark.core.preview.PageAsset;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.signoff.SignOff;
import org.mintmark.core.signoff.SignOffs;
import org.mintmark.core.signoff.SignedTexts;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.engine.rtf.RtfReader;

/**
 * A disc that can be signed.
 *
 * @param project where the records are
 * @param sku whose disc
 * @param medium what the build left
 * @param disc what was read from the ISO
 * @param records those there are
 * @param owner who built the ISO
 * @param texts the instructions by culture, from the ISO
 * @param signedTexts the instructions that were signed last, by culture of the disc
 */
record Subject(IProject project, EffectiveSku sku, BuiltMedium medium, PreviewDisc disc, SignOffs records, String owner, Map<String, Shown> texts,
        Map<String, Shown> signedTexts) {

    /**
     * A text as it is shown, or a sentence that says why there is none.
     *
     * @param broken whether there is a file that can't be read, which nobody can pass
     */
    record Shown(String text, String problem, boolean broken) {
        static Shown none(String why) {
            return new Shown("", why, false); //$NON-NLS-1$
        }

        boolean readable() {
            return problem.isEmpty();
        }
    }

    SignOffs.State state() {
        return records.state(disc.edition(), disc.iso());
    }

    Path folder() {
        return sku.folder();
    }

    String revision() {
        return sku.revision().value() == null ? "" : sku.revision().value(); //$NON-NLS-1$
    }

    /** The approval that counts as the last one. */
    Optional<SignOff> last() {
        return records.lastApproved(disc.edition());
    }

    /** Reads what else is to be seen of a disc; not for the user's thread. */
    static Subject of(IProject project, EffectiveSku sku, BuiltMedium medium, PreviewDisc disc) throws IOException {
        SignOffs records = SignOffs.of(sku.folder());
        Optional<SignOff> last = records.lastApproved(disc.edition());
        Map<String, Shown> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, Shown> signed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String culture : disc.cultures().keySet()) {
            Optional<PageAsset> asset = disc.culture(culture).flatMap(SignedTexts::instructions);
            texts.put(culture, asset.isEmpty() ? Shown.none(Messages.noText) : shown(asset.get().content()));
            Optional<byte[]> content = last.isEmpty() ? Optional.empty() : new SignedTexts(sku.folder()).of(last.get(), culture);
            signed.put(culture, content.isPresent() ? shown(content.get()) : Shown.none(last.isEmpty() ? Messages.neverSigned : Messages.notKept));
        }
        return new Subject(project, sku, medium, disc, records, Files.getOwner(medium.iso()).getName(), texts, signed);
    }

    /** The instructions of a culture, from the ISO. */
    Shown text(String culture) {
        return texts.getOrDefault(culture, Shown.none(Messages.noText));
    }

    /** The instructions that were signed last for a culture. */
    Shown signed(String culture) {
        return signedTexts.get(culture);
    }

    private static Shown shown(byte[] content) {
        try {
            return new Shown(RtfReader.read(content).document().text(), "", false); //$NON-NLS-1$
        } catch (IOException e) {
            return new Shown("", e.getMessage(), true); //$NON-NLS-1$
        }
    }
}
