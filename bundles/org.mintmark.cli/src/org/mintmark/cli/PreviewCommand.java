package org.mintmark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.mintmark.core.culture.ClientCulture;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.Profile;
import org.mintmark.core.preview.PageProblems;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.core.preview.PreviewDiscs;
import org.mintmark.core.preview.PreviewHtml;
import org.mintmark.core.preview.WizardPage;
import org.mintmark.core.preview.WizardPages;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.model.behavior.WizardCulture;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the wizard's page as clients see it. */
@Command(name = "preview", description = "Draws the wizard's page as a client sees it, or a contact sheet of all cultures, as one HTML file.")
final class PreviewCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final int HEAD = 4096;

    private final Terminal terminal;

    @Mixin
    private Options options = new Options();

    @Option(names = "--culture", paramLabel = "NAME|all", description = "One of the wizard's 19 cultures, or all for a contact sheet (default).")
    private String culture;

    @Option(names = "--client", paramLabel = "NAME", description = "Any culture a client may have, such as es-MX.")
    private String client;

    @Option(names = "--edition", paramLabel = "ID", description = "The edition whose disc is shown (default: the first).")
    private String edition;

    @Option(names = { "-o", "--output" }, paramLabel = "FILE.html", description = "Where the page is written; without it only the facts are printed.")
    private Path output;

    @Option(names = "--yes", description = "Writes over a file that is no preview.")
    private boolean yes;

    @Parameters(paramLabel = "SKU|ISO", description = "A SKU file, its folder, or a built ISO.")
    private Path source;

    PreviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (culture != null && client != null) {
            throw new UsageException("--culture and --client both say who looks at the page: give one of them.");
        }
        ClientCulture one = who();
        protect();
        Work work = new Work(terminal, options);
        WizardPages pages;
        PreviewDisc disc;
        if (source.toString().toLowerCase(Locale.ROOT).endsWith(".iso") || Files.isRegularFile(source) && !source.toString().endsWith(".sku")) {
            if (!Files.isRegularFile(source)) {
                throw new UsageException("There is no ISO " + source + ": correct the path.");
            }
            OutputFile.notOneOf(output, source);
            disc = PreviewDiscs.of(source, work.digests(), terminal.monitor());
            pages = new WizardPages(disc, Map.of(), PageGeometry.ASSUMED);
        } else {
            Work.Checked checked = checked(work);
            OutputFile.notOneOf(output, checked.sku().file());
            disc = PreviewDiscs.of(checked.sku(), chosen(checked.sku()), work.digests());
            pages = new WizardPages(disc, PageProblems.of(checked.sku(), checked.issues()), PageGeometry.ASSUMED);
        }
        work.save(true);
        List<WizardPage> drawn = one == null ? pages.all() : List.of(pages.page(one));
        if (output != null) {
            AtomicFile.write(output, one == null ? PreviewHtml.contactSheet(disc, drawn) : PreviewHtml.page(disc, drawn.get(0)));
        }
        print(disc, drawn);
        return ExitCode.DONE;
    }

    /** The client whose page is asked for, null for all cultures. */
    private ClientCulture who() throws UsageException {
        String name = client != null ? client : culture;
        if (name == null || client == null && name.equalsIgnoreCase(ALL)) {
            return null;
        }
        if (client == null && WizardCulture.of(name).isEmpty()) {
            throw new UsageException("The wizard has no culture '" + name + "': name one of the 19 such as es-ES, 'all', or any client's with --client.");
        }
        try {
            return new ClientCulture(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private void protect() throws IOException {
        Path parent = output == null ? null : output.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new UsageException("There is no folder " + parent + ": make it or name a file in another.");
        }
        if (output == null || yes || !Files.exists(output)) {
            return;
        }
        if (Files.isDirectory(output)) {
            throw new UsageException(output + " is a folder: name a file such as " + output.resolve("preview.html") + ".");
        }
        String head;
        try (var in = Files.newInputStream(output)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
        if (!head.contains(PreviewHtml.GENERATOR)) {
            throw new UsageException(output + " exists and is no preview: name another file, or write over it with --yes.");
        }
    }

    private Work.Checked checked(Work work) throws IOException {
        List<Work.Meant> meant = work.meant(List.of(source));
        if (meant.size() != 1) {
            throw new UsageException(source + " holds " + meant.size() + " SKUs: name one.");
        }
        Work.Checked checked = work.check(meant.get(0).file(), Profile.DEFAULT);
        if (checked.sku() == null) {
            throw new IOException(checked.firstError().message());
        }
        return checked;
    }

    private EffectiveEdition chosen(EffectiveSku sku) throws UsageException {
        if (edition == null) {
            return sku.editions().get(0);
        }
        return sku.editions().stream().filter(e -> e.id().equals(edition)).findFirst().orElseThrow(() -> new UsageException("There is no edition " + edition
                + ": choose one of " + sku.editions().stream().map(EffectiveEdition::id).collect(Collectors.joining(", ")) + "."));
    }

    private void print(PreviewDisc disc, List<WizardPage> drawn) {
        if (options.json()) {
            ObjectNode json = Json.object("mintmark/preview/1").put("sku", disc.sku()).put("edition", disc.edition()).put("kind", disc.kind())
                    .put("label", disc.label());
            json.put("iso", disc.built() ? disc.iso() : null).put("output", output == null ? null : output.toString());
            ArrayNode array = json.putArray("pages");
            drawn.forEach(p -> json(p, array.addObject()));
            terminal.print(json);
            return;
        }
        for (WizardPage page : drawn) {
            if (drawn.size() == 1) {
                terminal.out().println(page.wizardLine());
                terminal.out().println(page.instructionsLine());
                page.problems().forEach(p -> terminal.out().println("  " + p));
            } else {
                terminal.out().println(page.client().tag() + "  " + page.state());
            }
        }
        if (output != null && !options.quiet) {
            terminal.out().println("written: " + Shown.path(output));
        }
    }

    private static void json(WizardPage page, ObjectNode node) {
        node.put("client", page.client().tag()).put("choice", page.choice().name().toLowerCase(Locale.ROOT)).put("folder", page.folder())
                .put("wizard", page.wizardLine()).put("instructions", page.instructionsLine()).put("help", page.help().line());
        ArrayNode assets = node.putArray("assets");
        page.assets().forEach(a -> assets.addObject().put("name", a.kind().getLiteral()).put("state", a.state()).put("sha256", a.sha256()));
        ArrayNode extents = node.putArray("scrolling");
        page.extents().forEach(e -> extents.addObject().put("dpi", e.dpi()).put("content", e.content()).put("visible", e.visible()));
        ArrayNode fonts = node.putArray("missingFonts");
        page.missingFonts().forEach(fonts::add);
        ArrayNode problems = node.putArray("problems");
        page.problems().forEach(problems::add);
    }
}
