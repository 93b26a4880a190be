package org.mintmark.core.preview;

import java.util.List;

import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.culture.TextExtent;
import org.mintmark.engine.rtf.RtfDocument;

/**
 * The wizard's page as a client of one culture sees it; the command line's HTML and the workbench's view both draw this.
 *
 * @param title the wizard's title; the vendor's own words for the page are not published
 * @param client the client's culture
 * @param choice where our files come from and why
 * @param folder the culture folder as the disc spells it, empty for none
 * @param wizardLine the wizard's own language, in one line
 * @param instructionsLine our instructions' language, in one line
 * @param assets the three files, in the order of {@link org.mintmark.model.AssetKind}
 * @param picture the picture as displayed, null where there is none
 * @param instructions the text; empty where there is none
 * @param help what the help link opens
 * @param extents how far the text scrolls at the usual resolutions
 * @param missingFonts faces of the text that Windows does not bring along
 * @param problems what is wrong, a sentence each
 * @param geometry where things stand, which is assumed
 */
public record WizardPage(String title, ClientCulture client, ClientCulture.Choice choice, String folder, String wizardLine,
        String instructionsLine, List<PageAsset> assets, PagePicture picture, RtfDocument instructions, PageHelp help, List<TextExtent> extents,
        List<String> missingFonts, List<String> problems, PageGeometry geometry) {

    /** The wizard's name, as the procedure writes it. */
    public static final String TITLE = "Server Recovery Wizard";

    /** Takes copies. */
    public WizardPage {
        assets = List.copyOf(assets);
        extents = List.copyOf(extents);
        missingFonts = List.copyOf(missingFonts);
        problems = List.copyOf(problems);
    }

    /** How it stands with the culture, in a few words for a badge. */
    public String state() {
        return switch (choice) {
            case EXACT -> problems.isEmpty() ? whose() : whose() + ", with problems";
            case FALLBACK -> "falls back to " + folder;
            case UNDEFINED -> "incomplete";
            case NONE -> "nothing to show";
        };
    }

    /** Whose the files of its folder are. */
    private String whose() {
        List<String> states = assets.stream().filter(PageAsset::present).map(PageAsset::state).distinct().toList();
        return states.size() == 1 ? states.get(0) : states.contains("own") ? "own in part" : "from several places";
    }
}
