package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.io.AtomicFile;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.io.SkuFile;
import org.mintmark.model.provider.SkuItemProviderAdapterFactory;

/** A SKU that is being edited: one model and one history of commands, shared by all editors of the file. */
public final class SkuDocument {

    /** The workspace itself remembers who edits a file, so that no table of ours has to. */
    private static final QualifiedName KEY = new QualifiedName("org.mintmark.workspace", "document");

    private final IFile file;
    private final SkuFile skus = new SkuFile();
    private final SkuItemProviderAdapterFactory labels = new SkuItemProviderAdapterFactory();
    private final BasicCommandStack history = new BasicCommandStack();
    private EditingDomain domain;
    private Sku sku;
    private byte[] stored;
    private int users;

    private SkuDocument(IFile file) {
        this.file = file;
    }

    /**
     * The document of a file; {@link #close} must follow.
     *
     * @throws CoreException with a sentence where the file is missing or no SKU
     */
    public static SkuDocument open(IFile file) throws CoreException {
        SkuDocument document = (SkuDocument) file.getSessionProperty(KEY);
        if (document == null) {
            document = new SkuDocument(file);
            document.load();
            file.setSessionProperty(KEY, document);
        }
        document.users++;
        return document;
    }

    /** The document that an editor has open, null where none has. */
    public static SkuDocument find(IFile file) throws CoreException {
        return file.exists() ? (SkuDocument) file.getSessionProperty(KEY) : null;
    }

    /** Ends one use; the last one forgets the model. */
    public void close() {
        users--;
        if (users == 0) {
            labels.dispose();
            try {
                if (file.exists()) {
                    file.setSessionProperty(KEY, null);
                }
            } catch (CoreException e) {
                return; // the project was closed, and its properties are gone with it
            }
        }
    }

    private void load() throws CoreException {
        try {
            byte[] content = SkuFile.read(path());
            Sku read = skus.load(content, path());
            sku = read;
            stored = content;
            domain = new AdapterFactoryEditingDomain(labels, history, sku.eResource().getResourceSet());
        } catch (IOException e) {
            throw new CoreException(Status.error(e instanceof java.nio.file.NoSuchFileException ? path() + " does not exist: restore it from version control."
                    : e.getMessage(), e));
        }
    }

    /** Takes what the file holds now and forgets the history. */
    public void reload() throws CoreException {
        load();
        history.flush();
        history.saveIsDone();
    }

    /** True where the file holds something else than this document read or wrote last; a missing file does. */
    public boolean changedOutside() {
        try {
            return !Files.isRegularFile(path()) || !Arrays.equals(SkuFile.read(path()), stored);
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Writes the model beside the file and renames it, so that a full disk leaves the old one. A clean document is not written.
     *
     * @throws CoreException with a sentence; the document stays dirty then
     */
    public void save(IProgressMonitor monitor) throws CoreException {
        if (!isDirty() && !changedOutside()) {
            return;
        }
        try {
            byte[] content = text();
            if (Files.exists(path())) {
                LocalHistory.keep(file);
            }
            Files.createDirectories(path().getParent()); // the whole folder may have been removed
            AtomicFile.write(path(), content);
            stored = content;
            history.saveIsDone();
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getName() + " could not be saved, the old file is untouched: " + e.getMessage(), e));
        }
    }

    /** The bytes that would be saved. */
    public byte[] text() throws IOException {
        return skus.write(sku);
    }

    /** True where saving would change the file; undoing everything makes it false again. */
    public boolean isDirty() {
        return history.isSaveNeeded();
    }

    /** Gives a feature a value, as one step of the history; nothing where it has that value. */
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        boolean same = owner.eIsSet(feature) && java.util.Objects.equals(owner.eGet(feature), value);
        if (!same) {
            history.execute(SetCommand.create(domain, owner, feature, value));
        }
    }

    /** Makes a feature inherited again, as one step of the history. */
    public void unset(EObject owner, EStructuralFeature feature) {
        if (owner.eIsSet(feature)) {
            history.execute(SetCommand.create(domain, owner, feature, SetCommand.UNSET_VALUE));
        }
    }

    /**
     * Makes the model say what another one says, as one step of the history.
     *
     * @param label what is done, for the menu
     * @return whether there was a difference
     */
    public boolean take(String label, Sku other) {
        CompoundCommand all = new CompoundCommand(label);
        for (EStructuralFeature feature : sku.eClass().getEAllStructuralFeatures()) {
            if (!EcoreUtil.equals(only(sku, feature), only(other, feature))) {
                all.append(SetCommand.create(domain, sku, feature, other.eIsSet(feature) ? copy(other.eGet(feature)) : SetCommand.UNSET_VALUE));
            }
        }
        if (!all.isEmpty()) {
            history.execute(all);
        }
        return !all.isEmpty();
    }

    /** A SKU that says of one feature what another one says, and nothing else. */
    private static EObject only(Sku of, EStructuralFeature feature) {
        EObject only = SkuFactory.eINSTANCE.createSku();
        if (of.eIsSet(feature)) {
            only.eSet(feature, copy(of.eGet(feature)));
        }
        return only;
    }

    private static Object copy(Object value) {
        return value instanceof EObject part ? EcoreUtil.copy(part) : value instanceof List<?> list ? list.stream().map(SkuDocument::copy).toList() : value;
    }

    /** The model merged with its families. */
    public EffectiveSku effective(Resolver resolver) {
        return resolver.resolve(path(), sku);
    }

    /** The model. */
    public Sku sku() {
        return sku;
    }

    /** The file. */
    public IFile file() {
        return file;
    }

    /** Where it is on disk. */
    public Path path() {
        return file.getLocation().toPath();
    }

    /** The history of commands. */
    public BasicCommandStack history() {
        return history;
    }

    /** What commands are made with. */
    public EditingDomain domain() {
        return domain;
    }
}
