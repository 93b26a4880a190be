package org.mintmark.ui.help;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** The handbook beside the work. */
public final class HelpView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.help"; //$NON-NLS-1$

    private HandbookPane pane;
    private String topic = Handbook.START;

    /** Opens the view on a page; the focus stays where it was unless the view lies over it. */
    static void open(IWorkbenchPage page, String topic) {
        try {
            HelpView view = (HelpView) page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.show(topic);
            if (!page.isPartVisible(view)) {
                page.activate(view); // it lies in one folder with what is explained
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new HandbookPane(parent);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action(Messages.contents, ISharedImages.IMG_ETOOL_HOME_NAV, () -> show(Handbook.START)));
        tools.add(action(Messages.back, ISharedImages.IMG_TOOL_BACK, pane::back));
        tools.add(action(Messages.forward, ISharedImages.IMG_TOOL_FORWARD, pane::forward));
        pane.show(topic);
    }

    private static Action action(String text, String image, Runnable run) {
        Action action = new Action(text, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private void show(String wanted) {
        topic = wanted;
        pane.show(wanted);
    }

    @Override
    public void init(org.eclipse.ui.IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString("topic") != null) { //$NON-NLS-1$
            topic = memento.getString("topic"); //$NON-NLS-1$
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("topic", topic); //$NON-NLS-1$
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }
}
