package org.mintmark.ui.help;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.ui.form.CommandButton;

/** Where to begin: shown at the first start with nothing open, and from the Help menu. */
public final class WelcomeEditor extends EditorPart {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.welcome"; //$NON-NLS-1$

    private static final String GUIDE = "org.mintmark.ui.help.guide"; //$NON-NLS-1$
    private static final String SEEN = "welcome.seen"; //$NON-NLS-1$

    private FormToolkit toolkit;
    private ScrolledForm form;
    private ImageHyperlink first;
    private Label problem;

    /** Shows the page where nothing is open and nobody has closed it before. */
    public static void greet(IWorkbenchPage page) {
        if (ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 && !GuideProgress.flag(SEEN)) {
            open(page);
        }
    }

    static void open(IWorkbenchPage page) {
        try {
            page.openEditor(WelcomeInput.ONLY, ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(Messages.welcome);
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(Messages.welcome);
        form.setData("id", "welcome"); //$NON-NLS-1$ //$NON-NLS-2$
        toolkit.decorateFormHeading(form.getForm());
        Composite body = form.getBody();
        TableWrapLayout columns = new TableWrapLayout();
        columns.numColumns = 2;
        columns.makeColumnsEqualWidth = true;
        columns.horizontalSpacing = 24;
        columns.verticalSpacing = 16;
        body.setLayout(columns);
        Label intro = toolkit.createLabel(body, Messages.welcomeIntro, SWT.WRAP);
        intro.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2));
        first = entry(body, "demo", "fleet", Messages.welcomeDemo, Messages.welcomeDemoText, "org.mintmark.ui.help.demo", Map.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        entry(body, "first-disc", "plan", Messages.welcomeFirst, Messages.welcomeFirstText, GUIDE, Map.of(GuideHandler.NAME, "first-disc")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        entry(body, "fleet", "fleet", Messages.welcomeFleet, Messages.welcomeFleetText, "org.mintmark.ui.wizard.fleet", Map.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        entry(body, "japan", "plan", Messages.welcomeJapan, Messages.welcomeJapanText, GUIDE, Map.of(GuideHandler.NAME, "japan")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        entry(body, "sku", "sku", Messages.welcomeSku, Messages.welcomeSkuText, "org.eclipse.ui.newWizard", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Map.of("newWizardId", "org.mintmark.ui.wizard.sku")); //$NON-NLS-1$ //$NON-NLS-2$
        entry(body, "handbook", "help", Messages.welcomeHandbook, Messages.welcomeHandbookText, "org.mintmark.ui.help.handbook", Map.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        problem = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
        problem.setData("id", "welcome.problem"); //$NON-NLS-1$ //$NON-NLS-2$
        problem.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, 2));
    }

    private ImageHyperlink entry(Composite body, String id, String icon, String title, String text, String command, Map<String, String> parameters) {
        Composite cell = toolkit.createComposite(body);
        cell.setLayout(new TableWrapLayout());
        cell.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        ImageHyperlink link = toolkit.createImageHyperlink(cell, SWT.WRAP);
        link.setText(title);
        link.setImage(CommandButton.icon(link, icon));
        link.setData("id", "welcome." + id); //$NON-NLS-1$ //$NON-NLS-2$
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> run(command, parameters)));
        link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = title + ". " + text; //$NON-NLS-1$
            }
        });
        toolkit.createLabel(cell, text, SWT.WRAP).setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return link;
    }

    private void run(String id, Map<String, String> parameters) {
        Command command = getSite().getService(ICommandService.class).getCommand(id);
        String wrong = ""; //$NON-NLS-1$
        try {
            getSite().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (ExecutionException e) {
            wrong = e.getMessage();
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
        if (!form.isDisposed()) {
            problem.setText(wrong);
            form.reflow(true);
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public void dispose() {
        if (!PlatformUI.getWorkbench().isClosing()) {
            GuideProgress.flag(SEEN, true);
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // nothing is edited here
    }

    @Override
    public void doSaveAs() {
        // nothing is edited here
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
