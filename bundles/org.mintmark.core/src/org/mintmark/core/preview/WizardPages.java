package org.mintmark.core.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.mintmark.core.culture.AssetAnalysis;
import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.culture.ClientCulture.Choice;
import org.mintmark.core.culture.HelpFacts;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.culture.PictureFacts;
import org.mintmark.core.culture.TextFacts;
import org.mintmark.engine.chm.ChmFile;
import org.mintmark.engine.chm.ChmTopicReader;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.rtf.RtfDocument;
import org.mintmark.engine.rtf.RtfReader;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** Describes the wizard's page of a disc for clients. */
public final class WizardPages {

    private static final RtfDocument EMPTY = new RtfDocument(List.of());

    private final PreviewDisc disc;
    private final Map<String, List<String>> problems;
    private final PageGeometry geometry;

    /**
     * @param problems what checks found, by the culture's tag; cultures without an entry are looked at here
     * @param geometry where things stand on the page
     */
    public WizardPages(PreviewDisc disc, Map<String, List<String>> problems, PageGeometry geometry) {
        this.disc = disc;
        this.problems = Map.copyOf(problems);
        this.geometry = geometry;
    }

    /** The pages of all 19 cultures. */
    public List<WizardPage> all() {
        return Arrays.stream(WizardCulture.values()).map(c -> page(new ClientCulture(c.tag()))).toList();
    }

    /** The page of a client of any culture. */
    public WizardPage page(ClientCulture client) {
        String folder = client.folder(disc.cultures().keySet());
        List<PageAsset> assets = folder.isEmpty() ? AssetKind.VALUES.stream().map(PageAsset::missing).toList() : disc.culture(folder).orElseThrow();
        Choice choice = choice(client, folder, assets);
        PageAsset text = assets.get(AssetKind.RESTART_INSTRUCTIONS.ordinal());
        PageAsset image = assets.get(AssetKind.SERVER_IMAGE.ordinal());
        TextFacts textFacts = text.present() ? AssetAnalysis.text(text.content()) : null;
        PictureFacts pictureFacts = image.present() ? AssetAnalysis.picture(image.content()) : null;
        PagePicture picture = image.present() ? PagePicture.of(image.content(), pictureFacts, geometry.picture()) : null;
        PageHelp help = help(assets.get(AssetKind.RESTART_HELP.ordinal()));
        List<String> fonts = textFacts == null ? List.of() : textFacts.fonts().stream().filter(f -> !WindowsFonts.has(f)).toList();
        return new WizardPage(WizardPage.TITLE, client, choice, folder, client.wizardLine(disc.rootFolders()), client.instructionsLine(choice, folder), assets,
                picture, document(text), help, textFacts == null ? List.of() : textFacts.extents(), fonts,
                problems(choice, folder, textFacts, pictureFacts, help), geometry);
    }

    private static Choice choice(ClientCulture client, String folder, List<PageAsset> assets) {
        if (folder.isEmpty()) {
            return Choice.NONE;
        }
        if (!assets.stream().allMatch(PageAsset::present)) {
            return Choice.UNDEFINED;
        }
        return folder.equalsIgnoreCase(client.tag()) ? Choice.EXACT : Choice.FALLBACK;
    }

    private static RtfDocument document(PageAsset text) {
        try {
            return text.present() ? RtfReader.read(text.content()).document() : EMPTY;
        } catch (FormatException e) {
            return EMPTY; // the problems say why
        }
    }

    private static PageHelp help(PageAsset asset) {
        if (!asset.present()) {
            return new PageHelp(null, EMPTY);
        }
        HelpFacts facts = AssetAnalysis.help(asset.content());
        try (ChmFile book = ChmFile.of(asset.content())) {
            return new PageHelp(facts, ChmTopicReader.defaultTopic(book));
        } catch (IOException e) {
            return new PageHelp(facts, EMPTY); // the problems say why
        }
    }

    private List<String> problems(Choice choice, String folder, TextFacts text, PictureFacts picture, PageHelp help) {
        String tag = WizardCulture.canonical(folder);
        if (problems.containsKey(tag)) {
            return problems.get(tag);
        }
        List<String> found = new ArrayList<>();
        if (choice == Choice.UNDEFINED) {
            found.add("A file of the folder " + folder + " is missing: what is shown then is undefined by the vendor.");
        }
        if (text != null && !text.readable()) {
            found.add("RestartInstructions.rtf: " + text.problem());
        } else if (text != null && WizardCulture.of(folder).isPresent()) {
            String wrong = text.letters().wrong(WizardCulture.of(folder).get());
            if (wrong != null) {
                found.add("RestartInstructions.rtf " + wrong + ".");
            }
        }
        if (picture != null && !picture.fatal().isEmpty()) {
            found.add("ServerImage.png: " + picture.fatal());
        } else if (picture != null && (picture.width() != geometry.picture() || picture.height() != geometry.picture())) {
            found.add("ServerImage.png has " + picture.width() + " x " + picture.height() + " pixels where the wizard shows 256 x 256.");
        }
        if (help.book() && !help.facts().problem().isEmpty()) {
            found.add("RestartHelp.chm: " + help.facts().problem());
        } else if (help.book() && WizardCulture.of(folder).filter(c -> c.lcid() != (help.facts().language() & 0xFFFF)).isPresent()) {
            found.add("RestartHelp.chm says another language than " + folder + ".");
        }
        return found;
    }
}
