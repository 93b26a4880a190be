package org.mintmark.ui.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.fleet.Impact;
import org.mintmark.core.fleet.ManySkus;
import org.mintmark.model.behavior.WizardCulture;
import org.mintmark.ui.form.SkuChoice;
import org.mintmark.workspace.FleetImport;
import org.mintmark.workspace.build.Workshops;

/** Does an action on many SKUs; which one stands behind the class's name in {@code plugin.xml}. */
public final class FleetHandler extends AbstractHandler implements IExecutableExtension {

    private static final String BUILD = "org.mintmark.ui.build.build"; //$NON-NLS-1$

    private FleetAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = FleetAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        try {
            ChosenSkus view = HandlerUtil.getActivePart(event) instanceof ChosenSkus active ? active : null;
            List<Path> skus = view != null ? view.chosen() : SkuChoice.of(event).stream().map(f -> f.getLocation().toPath()).toList();
            List<Path> fleets = FleetLook.fleets();
            if (fleets.isEmpty() || skus.isEmpty() && action.ofChosen()) {
                MessageDialog.openInformation(shell, Messages.which, fleets.isEmpty() ? Messages.noFleet : Messages.whichSkus);
            } else if (IDE.saveAllEditors(new IResource[] { ResourcesPlugin.getWorkspace().getRoot() }, true)) {
                run(window, view, fleets, skus);
            }
            return null;
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private void run(IWorkbenchWindow window, ChosenSkus view, List<Path> fleets, List<Path> skus) throws PartInitException {
        Shell shell = window.getShell();
        switch (action) {
            case BUILD -> build(window, view, skus);
            case ADD_CULTURE -> addCulture(shell, skus);
            case CHANGE_SETTING -> new SettingDialog(shell, skus).open();
            case REPLACE_DRIVER -> impact(shell, fleets, found -> {
                if (found.drivers().isEmpty()) {
                    MessageDialog.openInformation(shell, Messages.replaceTitle, Messages.noDrivers);
                } else {
                    new ReplaceDialog(shell, fleets, found).open();
                }
            });
            case WHO_USES -> ImpactView.show(window.getActivePage(), skus.get(0));
        }
    }

    private static void impact(Shell shell, List<Path> fleets, Consumer<Impact> then) {
        new Latest<Impact>(Messages.looking, (found, problem) -> {
            if (shell.isDisposed()) {
                return;
            }
            if (problem != null) {
                MessageDialog.openError(shell, Messages.which, problem);
            } else {
                then.accept(found);
            }
        }).ask(monitor -> Impact.of(fleets, Workshops.resolver(), monitor));
    }

    private static void addCulture(Shell shell, List<Path> skus) {
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.addCulture);
        dialog.setMessage(NLS.bind(Messages.addCultureMessage, Counted.skus(skus.size())));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(c -> ((WizardCulture) c).tag() + "  " //$NON-NLS-1$
                + Locale.forLanguageTag(((WizardCulture) c).tag()).getDisplayName(Locale.ENGLISH)));
        dialog.setInput(Arrays.asList(WizardCulture.values()));
        if (dialog.open() == Window.OK && dialog.getResult().length == 1) {
            String tag = ((WizardCulture) dialog.getResult()[0]).tag();
            new ManyChanges(shell, NLS.bind(Messages.addedCulture, tag), monitor -> ManySkus.addCulture(skus, tag), List::size).schedule();
        }
    }

    /** Gives the SKUs projects, which a build needs, and leaves the rest to the command that builds. */
    private static void build(IWorkbenchWindow window, ChosenSkus view, List<Path> skus) {
        new Latest<Boolean>(Messages.opening, (made, problem) -> {
            if (problem != null) {
                MessageDialog.openError(window.getShell(), Messages.which, problem);
                return;
            }
            try {
                if (view != null) {
                    window.getActivePage().activate((IWorkbenchPart) view);
                    view.projectsMade();
                }
                IHandlerService handlers = window.getService(IHandlerService.class);
                IEvaluationContext context = handlers.createContextSnapshot(false);
                context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, FleetSelection.of(skus)); // the window may not know all of them yet
                handlers.executeCommandInContext(new ParameterizedCommand(window.getService(ICommandService.class).getCommand(BUILD), null), null, context);
            } catch (CommandException e) {
                StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
            }
        }).ask(monitor -> {
            for (Path sku : skus) {
                try {
                    FleetImport.run(sku.getParent(), monitor);
                } catch (CoreException e) {
                    throw new IOException(e.getStatus().getMessage(), e);
                }
            }
            return true;
        });
    }
}
