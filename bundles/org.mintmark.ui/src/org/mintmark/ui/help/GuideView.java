package org.mintmark.ui.help;

import java.io.IOException;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** A guide beside the work: its steps, each with a button that does it and a tick once that was done. */
public final class GuideView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.mintmark.ui.guide"; //$NON-NLS-1$

    private FormToolkit toolkit;
    private Composite parent;
    private GuideForm form;

    @Override
    public void createPartControl(Composite area) {
        parent = area;
        toolkit = new FormToolkit(area.getDisplay());
        show(GuideProgress.shown());
    }

    /** Shows a guide, where it was left. */
    void show(String name) {
        try {
            Guide guide = Guide.read(name);
            GuideProgress.show(name);
            if (form != null) {
                form.dispose();
            }
            form = new GuideForm(parent, toolkit, guide, this::run);
            parent.layout();
            form.reflow();
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** Does a step; an empty text where that went well, else why not. */
    private String run(Guide.Step step) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(getSite().getService(ICommandService.class).deserialize(step.command()), null);
            return ""; //$NON-NLS-1$
        } catch (NotEnabledException | NotHandledException e) {
            return Messages.guideNotNow;
        } catch (ExecutionException e) {
            return e.getMessage();
        } catch (CommandException e) {
            throw new IllegalStateException(step.command(), e); // the guides are ours, and tested
        }
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.setFocus();
        } else {
            parent.forceFocus();
        }
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
