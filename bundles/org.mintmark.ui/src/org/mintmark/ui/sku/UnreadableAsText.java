package org.mintmark.ui.sku;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.model.io.SkuFile;

/** Opens a SKU that can't be read as text, so that it can be corrected; the Problems view says what is wrong with it. */
public final class UnreadableAsText implements IEditorAssociationOverride {

    private static IEditorDescriptor editor(IFile file, IEditorDescriptor proposed) {
        if (proposed == null || !proposed.getId().equals(SkuEditor.ID) || file.getLocation() == null || readable(file.getLocation().toPath())) {
            return proposed;
        }
        IEditorRegistry editors = PlatformUI.getWorkbench().getEditorRegistry();
        return editors.findEditor(SkuSourceEditor.ID);
    }

    private static boolean readable(Path file) {
        try {
            new SkuFile().load(file);
            return true;
        } catch (IOException e) {
            return !file.toString().endsWith(Resolver.EXTENSION);
        }
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor proposed) {
        return input instanceof IFileEditorInput file ? editor(file.getFile(), proposed) : proposed;
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor proposed) {
        return proposed;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] proposed) {
        return proposed;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] proposed) {
        return proposed;
    }
}
