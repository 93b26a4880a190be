package org.mintmark.core.check.culture;

import java.util.List;

import org.mintmark.core.check.Check;

/** The rules {@code culture.*} in order. */
public final class CultureChecks {

    private CultureChecks() {
    }

    /** The rules. */
    public static List<Check> list() {
        return List.of(new EnglishRule(), new UnsupportedRule(), new FolderDuplicateRule(), new AssetNameRule(), new AssetMissingRule(),
                new SampleRule(), new PngInvalidRule(), new NotPngRule(), new PngSizeRule(), new PngDpiRule(), new RtfInvalidRule(),
                new RtfCodePageRule(), new RtfUnsupportedRule(), new RtfTooLongRule(), new UntranslatedRule(), new WrongScriptRule(),
                new ChmInvalidRule(), new ChmLanguageRule(), new ChmTopicRule(), new PackMissingRule(), new PackCountRule(),
                new PackConflictRule(), new CustomizationMissingRule());
    }
}
