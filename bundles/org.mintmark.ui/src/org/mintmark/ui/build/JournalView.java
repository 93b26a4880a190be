package org.mintmark.ui.build;

import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.mintmark.core.work.Entry;
import org.mintmark.ui.form.FilterField;
import org.mintmark.workspace.build.WorkJournal;

/** What happened on media: filtered, copied, saved, with what it made to be opened. */
public final class JournalView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.build.journal"; //$NON-NLS-1$

    private final WorkJournal journal = WorkJournal.get();
    private final WorkJournal.Listener listener = new WorkJournal.Listener() {
        @Override
        public void added(Entry entry) {
            later(() -> table.add(entry));
        }

        @Override
        public void cleared() {
            later(() -> table.show(journal.entries()));
        }
    };
    private JournalTable table;
    private Text filter;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 2;
        layout.verticalSpacing = 2;
        parent.setLayout(layout);
        filter = FilterField.create(parent, "journal.filter", Messages.filter, () -> table.filter(filter.getText())); //$NON-NLS-1$
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new JournalTable(parent, file -> Opener.open(getSite().getPage(), file));
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.show(journal.entries());
        journal.addListener(listener);
        Action copy = action(Messages.copy, ISharedImages.IMG_TOOL_COPY, table::copy);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(copy);
        tools.add(action(Messages.save, ISharedImages.IMG_ETOOL_SAVE_EDIT, this::save));
        tools.add(new Separator());
        tools.add(action(Messages.clear, ISharedImages.IMG_ETOOL_CLEAR, journal::clear));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), action(Messages.filter, null, filter::setFocus));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action(Messages.selectAll, null, table::selectAll));
    }

    private static Action action(String text, String image, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        if (image != null) {
            action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        }
        return action;
    }

    private void later(Runnable change) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!table.control().isDisposed()) {
                change.run();
            }
        });
    }

    private void save() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFileName("journal.txt"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String path = dialog.open();
        if (path != null) {
            table.save(getSite().getShell(), Path.of(path));
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        journal.removeListener(listener);
        super.dispose();
    }
}
