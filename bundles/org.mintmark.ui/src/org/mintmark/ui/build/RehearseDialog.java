package org.mintmark.ui.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.mintmark.core.rehearse.Emulator;
import org.mintmark.core.work.RehearseTask;
import org.mintmark.engine.disk.Layout;
import org.mintmark.ui.build.Preparation.Made;

/** Asks how a factory reset is to be rehearsed. */
final class RehearseDialog extends ChoiceDialog {

    private final Function<Made, Optional<Layout>> layouts;
    private Button keepData;
    private Button boot;

    RehearseDialog(IWorkbenchWindow window, List<Made> made, Function<Made, Optional<Layout>> layouts) {
        super(window, made, Messages.rehearseTitle, Messages.rehearseText, Messages.rehearse);
        this.layouts = layouts;
    }

    @Override
    void build(Composite body) {
        keepData = check(body, "rehearse.keep", Messages.rehearseKeep); //$NON-NLS-1$
        boolean emulator = Emulator.find(System.getenv()).isPresent();
        boot = check(body, "rehearse.boot", emulator ? Messages.rehearseBoot : Messages.rehearseNoBoot); //$NON-NLS-1$
        boot.setEnabled(emulator);
    }

    @Override
    void chosen(Made chosen) {
        start(chosen, new RehearseTask(chosen.sku().id(), chosen.medium(), layouts.apply(chosen), keepData.getSelection(), boot.getSelection()));
    }
}
