package org.mintmark.ui.navigator;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;

/**
 * A part of a SKU in the Project Explorer; parts at the same place are equal, so that a tree keeps what is open and chosen.
 *
 * @param file the SKU's
 * @param location where problems say it is, for example {@code cultures/ja-JP}
 * @param text what the line says
 * @param page id of the editor's page that shows it
 * @param from name of the family that it comes from, empty for what is the SKU's own
 * @param children lines below
 */
public record SkuNode(IFile file, String location, String text, String page, String from, List<SkuNode> children) implements IAdaptable {

    /** Commands on SKUs mean the SKU. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isAssignableFrom(IFile.class) && IResource.class.isAssignableFrom(type) ? type.cast(file) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkuNode node && node.location.equals(location) && node.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + location.hashCode();
    }
}
