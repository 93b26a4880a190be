package org.mintmark.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Menus and tool bar. */
final class MintmarkActionBars extends ActionBarAdvisor {

    private static final ActionFactory[] ACTIONS = { ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
            ActionFactory.REFRESH, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY,
            ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.RESET_PERSPECTIVE,
            ActionFactory.PREFERENCES, ActionFactory.IMPORT, ActionFactory.EXPORT, ActionFactory.ABOUT };

    MintmarkActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : ACTIONS) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager(Messages.menuFile, IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, null, ActionFactory.SAVE, ActionFactory.SAVE_ALL, null,
                ActionFactory.REFRESH, null, ActionFactory.IMPORT, ActionFactory.EXPORT, null, ActionFactory.QUIT);
        MenuManager edit = new MenuManager(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO, null, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, null,
                ActionFactory.DELETE, ActionFactory.SELECT_ALL, null, ActionFactory.FIND);
        MenuManager window = new MenuManager(Messages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Messages.menuShowView);
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(getActionBarConfigurer().getWindowConfigurer().getWindow()));
        window.add(views);
        add(window, ActionFactory.RESET_PERSPECTIVE, null, ActionFactory.PREFERENCES);
        MenuManager help = new MenuManager(Messages.menuHelp, IWorkbenchActionConstants.M_HELP);
        add(help, ActionFactory.ABOUT);
        bar.add(file);
        bar.add(edit);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(window);
        bar.add(help);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(getAction(ActionFactory.SAVE.getId()));
        tools.add(getAction(ActionFactory.SAVE_ALL.getId()));
        coolBar.add(new ToolBarContributionItem(tools, "main")); //$NON-NLS-1$
    }

    /** A null stands for a separator. */
    private void add(MenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            if (factory == null) {
                menu.add(new Separator());
            } else {
                menu.add(getAction(factory.getId()));
            }
        }
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
