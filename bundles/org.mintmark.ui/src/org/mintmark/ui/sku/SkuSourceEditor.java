package org.mintmark.ui.sku;

import org.eclipse.ui.editors.text.TextEditor;

/** Edits a SKU as the text it is stored as. */
public final class SkuSourceEditor extends TextEditor {

    /** Id of the editor. */
    public static final String ID = "org.mintmark.ui.sku.source";
}
