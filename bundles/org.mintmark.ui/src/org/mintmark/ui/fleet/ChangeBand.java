package org.mintmark.ui.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.mintmark.core.fleet.Cost;
import org.mintmark.core.fleet.Reach;
import org.mintmark.core.fleet.Rebuild;
import org.mintmark.ui.form.CommandButton;
import org.mintmark.ui.form.Shades;

/** What a change of many SKUs did, and what has to be made again for it. */
final class ChangeBand {

    private static final int EDGE = 3;

    private final Composite area;
    private final Link said;
    private final Label captures;
    private final Label bootImages;
    private final Label isos;
    private final Label signOffs;
    private final Label time;
    private final Button build;
    private List<Path> stale = List.of();

    /**
     * @param undo takes the change back
     * @param close looks at something else
     * @param builder gets the files of the SKUs that are to be built
     */
    ChangeBand(Composite parent, Runnable undo, Runnable close, Consumer<List<Path>> builder) {
        area = new Composite(parent, SWT.NONE);
        area.setData("id", "impact.band"); //$NON-NLS-1$ //$NON-NLS-2$
        GridLayout layout = new GridLayout(2, false);
        layout.marginLeft = EDGE;
        area.setLayout(layout);
        area.addListener(SWT.Paint, e -> {
            e.gc.setBackground(new Shades(area.getBackground()).accent());
            e.gc.fillRectangle(0, 0, EDGE, area.getSize().y);
        });
        said = new Link(area, SWT.WRAP);
        said.setData("id", "impact.change"); //$NON-NLS-1$ //$NON-NLS-2$
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        said.addListener(SWT.Selection, e -> (e.text.equals("undo") ? undo : close).run()); //$NON-NLS-1$
        captures = number("captures", Messages.captures); //$NON-NLS-1$
        bootImages = number("boot", Messages.bootImages); //$NON-NLS-1$
        isos = number("isos", Messages.isos); //$NON-NLS-1$
        signOffs = number("signoffs", Messages.signOffs); //$NON-NLS-1$
        time = number("time", Messages.estimated); //$NON-NLS-1$
        build = new Button(area, SWT.PUSH);
        build.setData("id", "impact.build"); //$NON-NLS-1$ //$NON-NLS-2$
        build.setImage(CommandButton.icon(build, "build")); //$NON-NLS-1$
        build.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        build.addListener(SWT.Selection, e -> builder.accept(stale));
    }

    private Label number(String id, String title) {
        new Label(area, SWT.NONE).setText(title);
        Label number = new Label(area, SWT.NONE);
        number.setData("id", "impact.cost." + id); //$NON-NLS-1$ //$NON-NLS-2$
        number.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return number;
    }

    Control control() {
        return area;
    }

    /** Shows a change of which is not known yet what came of it. */
    void begin(String label) {
        say(NLS.bind(Messages.changedLooking, label));
        Stream.of(captures, bootImages, isos, signOffs, time).forEach(l -> l.setText("…")); //$NON-NLS-1$
        stale(List.of());
    }

    /** Shows what came of it. */
    void show(String label, Reach reach) {
        List<Rebuild> again = reach.stale();
        Cost cost = Cost.of(again);
        say(NLS.bind(again.isEmpty() ? Messages.changedNothing : again.size() == 1 ? Messages.changedOne : Messages.changed, label, again.size()));
        captures.setText(String.valueOf(cost.captures()));
        bootImages.setText(String.valueOf(cost.bootImages()));
        isos.setText(String.valueOf(cost.isos()));
        signOffs.setText(String.valueOf(Cost.of(reach.lines().stream().map(Reach.Line::rebuild).toList()).signOffs()));
        time.setText(again.isEmpty() ? "-" : Costs.time(cost).orElse(Messages.unknown)); //$NON-NLS-1$
        stale(again.stream().map(Rebuild::sku).toList());
    }

    /** Says why that is not known. */
    void fail(String label, String problem) {
        begin(label);
        say(NLS.bind(Messages.changedProblem, label, problem));
    }

    private void say(String text) {
        said.setText(text + "  <a href=\"undo\">" + Messages.undo + "</a>  <a href=\"close\">" + Messages.close + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private void stale(List<Path> which) {
        stale = which;
        build.setText(NLS.bind(Messages.buildStale, which.size()));
        build.setVisible(!which.isEmpty());
        ((GridData) build.getLayoutData()).exclude = which.isEmpty();
        said.requestLayout();
        build.requestLayout();
    }
}
