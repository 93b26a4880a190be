package org.mintmark.ui.form;

import java.util.List;

import org.mintmark.core.check.Issue;
import org.mintmark.core.media.MediaKind;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.workspace.SkuChecker;
import org.mintmark.workspace.SkuDocument;

/** The editor as its pages see it. */
public interface EditedSku {

    /** What is edited. */
    SkuDocument document();

    /** The SKU with what it inherits, as it is being edited. */
    EffectiveSku effective();

    /** What the checks found last, without notices. */
    List<Issue> problems();

    /** Those of them that a page is about; all of them for a page that is about the whole SKU. */
    List<Issue> problems(String page);

    /** What its medium is, as the checks saw it last. */
    MediaKind kind();

    /** Resolves and checks this SKU and others of its fleet. */
    SkuChecker checker();
}
