package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.mintmark.core.check.Change;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.check.Change.RenameChange;
import org.mintmark.core.check.Fix;
import org.mintmark.core.project.CustomizationFiles;
import org.mintmark.model.Asset;
import org.mintmark.model.AssetKind;
import org.mintmark.model.AssetState;
import org.mintmark.model.Culture;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.model.behavior.WizardCulture;

/** Changes the cultures of a SKU, its model and its files together; each call is one step of the history. */
public final class CultureEdits {

    private final SkuDocument document;

    /** Of a document. */
    public CultureEdits(SkuDocument document) {
        this.document = document;
    }

    /** Brands the SKU for cultures that it is not branded for. */
    public void add(List<String> tags) {
        CompoundCommand command = new CompoundCommand("Add " + String.join(", ", tags));
        for (String tag : tags) {
            include(tag, command);
            if (culture(tag).isEmpty()) {
                command.append(add(document.sku(), Literals.SKU__CULTURES, culture(tag, List.of())));
            }
        }
        run(command);
    }

    /**
     * Leaves a culture out: its own files go, a family's are excluded.
     *
     * @param inherited whether a family has it
     * @throws IOException with a sentence where a file can't be removed
     */
    public void remove(String tag, boolean inherited) throws IOException {
        CompoundCommand command = new CompoundCommand("Remove " + tag);
        culture(tag).ifPresent(c -> command.append(RemoveCommand.create(document.domain(), document.sku(), Literals.SKU__CULTURES, c)));
        if (inherited) {
            command.append(add(document.sku(), Literals.SKU__EXCLUDED_CULTURES, tag));
        }
        Path folder = CustomizationFiles.folder(document.path(), tag);
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (var list = Files.list(folder)) {
                files = list.sorted().toList();
            }
        }
        List<FileChange> changes = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new IOException(folder.getFileName() + " holds more than files: look at " + file.getFileName() + " there, then remove the culture.");
            }
            changes.add(new FileChange(file, Files.readAllBytes(file), null));
        }
        if (files.isEmpty()) {
            Files.deleteIfExists(folder); // an empty folder holds nothing that undo would have to bring back
        }
        run(command, changes);
    }

    /**
     * Gives a culture its own files.
     *
     * @param label what was done, for the menu
     * @throws IOException with a sentence where a file can't be written
     */
    public void put(String label, String tag, Map<AssetKind, byte[]> files) throws IOException {
        CompoundCommand command = new CompoundCommand(label);
        include(tag, command);
        List<FileChange> changes = new ArrayList<>();
        Path folder = CustomizationFiles.folder(document.path(), tag);
        for (Map.Entry<AssetKind, byte[]> file : files.entrySet()) {
            asset(tag, file.getKey()).ifPresent(a -> command.append(RemoveCommand.create(document.domain(), a.eContainer(), Literals.CULTURE__ASSETS, a)));
            Path target = folder.resolve(file.getKey().getLiteral());
            changes.add(new FileChange(target, Files.isRegularFile(target) ? Files.readAllBytes(target) : null, file.getValue()));
        }
        run(command, changes);
    }

    /** Takes away what the SKU itself says of a file, so that a family's counts, or none. */
    public void reset(String tag, AssetKind kind) throws IOException {
        CompoundCommand command = new CompoundCommand("Reset " + kind.getLiteral() + " of " + tag);
        asset(tag, kind).ifPresent(a -> command.append(RemoveCommand.create(document.domain(), a.eContainer(), Literals.CULTURE__ASSETS, a)));
        Path file = CustomizationFiles.folder(document.path(), tag).resolve(kind.getLiteral());
        run(command, Files.isRegularFile(file) ? List.of(new FileChange(file, Files.readAllBytes(file), null)) : List.of());
    }

    /** Leaves a file out on purpose, so that clients see the one of en-US. */
    public void fallBack(String tag, AssetKind kind) {
        CompoundCommand command = new CompoundCommand("Let " + kind.getLiteral() + " of " + tag + " fall back");
        Optional<Asset> known = asset(tag, kind);
        if (known.isPresent()) {
            command.append(SetCommand.create(document.domain(), known.get(), Literals.ASSET__STATE, AssetState.FALLBACK));
        } else {
            Asset asset = SkuFactory.eINSTANCE.createAsset();
            asset.setKind(kind);
            asset.setState(AssetState.FALLBACK);
            Optional<Culture> culture = culture(tag);
            command.append(culture.isPresent() ? add(culture.get(), Literals.CULTURE__ASSETS, asset)
                    : add(document.sku(), Literals.SKU__CULTURES, culture(tag, List.of(asset))));
        }
        run(command);
    }

    /**
     * Does what a check offers, where that concerns files only.
     *
     * @throws IOException with a sentence where a file has changed since the check
     */
    public void fix(Fix fix) throws IOException {
        List<FileChange> changes = new ArrayList<>();
        for (Change change : fix.changes()) {
            switch (change) {
                case FileChange file -> changes.add(file);
                case RenameChange rename -> {
                    byte[] content = Files.readAllBytes(rename.file());
                    changes.add(new FileChange(rename.file(), content, null));
                    changes.add(new FileChange(rename.file().resolveSibling(rename.to()), null, content));
                }
                default -> throw new IOException(fix.label() + " changes the SKU itself: use the fix in the Problems view.");
            }
        }
        run(new CompoundCommand(fix.label()), changes);
    }

    private void run(CompoundCommand command, List<FileChange> changes) throws IOException {
        if (!changes.isEmpty()) {
            FileEdit edit = FileEdit.perform(command.getLabel(), changes);
            if (command.isEmpty()) {
                document.history().execute(edit); // alone it does not make the SKU dirty
                return;
            }
            command.append(edit);
        }
        run(command);
    }

    private void run(CompoundCommand command) {
        if (!command.isEmpty()) {
            document.history().execute(command);
        }
    }

    /** Takes back that a culture is excluded. */
    private void include(String tag, CompoundCommand command) {
        for (String excluded : document.sku().getExcludedCultures()) {
            if (WizardCulture.key(excluded).equals(WizardCulture.key(tag))) {
                command.append(RemoveCommand.create(document.domain(), document.sku(), Literals.SKU__EXCLUDED_CULTURES, excluded));
            }
        }
    }

    private Command add(EObject owner, EStructuralFeature feature, Object value) {
        return AddCommand.create(document.domain(), owner, feature, value);
    }

    private Optional<Culture> culture(String tag) {
        return document.sku().getCultures().stream().filter(c -> c.getTag() != null && WizardCulture.key(c.getTag()).equals(WizardCulture.key(tag))).findFirst();
    }

    private static Culture culture(String tag, List<Asset> assets) {
        Culture culture = SkuFactory.eINSTANCE.createCulture();
        culture.setTag(WizardCulture.canonical(tag));
        culture.getAssets().addAll(assets);
        return culture;
    }

    private Optional<Asset> asset(String tag, AssetKind kind) {
        return culture(tag).flatMap(c -> c.getAssets().stream().filter(a -> a.getKind() == kind).findFirst());
    }
}
