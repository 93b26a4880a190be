package org.mintmark.ui.sku;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.mintmark.core.check.Issue;

/** How an area of the SKU stands, and the way to its page. */
final class AreaLink {

    /** A page and the rules that are about it. */
    enum Area {
        DISK("disk", Messages.disk, "disk."), //$NON-NLS-1$ //$NON-NLS-2$
        CULTURES("cultures", Messages.cultures, "culture."), //$NON-NLS-1$ //$NON-NLS-2$
        DRIVERS("drivers", Messages.drivers, "driver."), //$NON-NLS-1$ //$NON-NLS-2$
        IMAGES("images", Messages.images, "image."), //$NON-NLS-1$ //$NON-NLS-2$
        MEDIA("media", Messages.media, "media."); //$NON-NLS-1$ //$NON-NLS-2$

        private final String page;
        private final String title;
        private final String codes;

        Area(String page, String title, String codes) {
            this.page = page;
            this.title = title;
            this.codes = codes;
        }

        /** Id of the page. */
        String page() {
            return page;
        }

        /** The page that problems with such a code are about, the overview for those of no area. */
        static String page(String code) {
            return Stream.of(values()).filter(a -> code.startsWith(a.codes)).findFirst().map(Area::page).orElse(OverviewPage.ID);
        }

        /** The problems that a page is about, all of them where it is the page of no area. */
        static List<Issue> on(String page, List<Issue> all) {
            return Stream.of(values()).filter(a -> a.page.equals(page)).findFirst().map(a -> a.own(all)).orElse(all);
        }

        private List<Issue> own(List<Issue> all) {
            return all.stream().filter(i -> i.code().startsWith(codes)).toList();
        }

        /** What marks the page, null where nothing is wrong on it. */
        Image mark(List<Issue> all) {
            List<Issue> own = own(all);
            String image = own.stream().anyMatch(Issue::stopsBuild) ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK;
            return own.isEmpty() ? null : image(image);
        }

        private static Image image(String name) {
            return PlatformUI.getWorkbench().getSharedImages().getImage(name);
        }
    }

    private final Area area;
    private final ImageHyperlink link;

    AreaLink(Composite parent, FormToolkit toolkit, Area area, FormEditor editor) {
        this.area = area;
        link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setData("id", "area." + area.page); //$NON-NLS-1$ //$NON-NLS-2$
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> editor.setActivePage(area.page)));
    }

    void show(List<Issue> all) {
        List<Issue> own = area.own(all);
        String state = own.isEmpty() ? Messages.areaGood : own.size() == 1 ? Messages.areaProblem : NLS.bind(Messages.areaProblems, own.size());
        String text = area.title + ": " + state; //$NON-NLS-1$
        link.setImage(own.isEmpty() ? Area.image(ISharedImages.IMG_OBJS_INFO_TSK) : area.mark(own));
        if (!text.equals(link.getText())) {
            link.setText(text);
            link.getParent().layout();
        }
    }
}
