package org.mintmark.ui.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.core.check.Issue;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.PartitionRole;
import org.mintmark.ui.form.EditedSku;
import org.mintmark.ui.form.SkuPage;

/** The SKU's disks, drawn, as tables, and as the files that a capture writes for them. */
public final class DiskLayoutPage extends SkuPage {

    private final List<DiskSection> sections = new ArrayList<>();
    private LayoutEdits edits;
    private RoleSwatches swatches;
    private OwnerBand owner;
    private DriftBand drift;
    private LayoutToolbar toolbar;
    private Composite disks;
    private LayoutPreview preview;

    /** A page of an editor. */
    public <E extends FormEditor & EditedSku> DiskLayoutPage(E owner) {
        super(owner, "disk", Messages.title); //$NON-NLS-1$
    }

    @Override
    protected String heading() {
        boolean vendor = owner().effective().capture() != null && owner().effective().capture().imported();
        return vendor ? Messages.titleDescription : Messages.title;
    }

    @Override
    protected void build(Composite body, FormToolkit toolkit) {
        edits = new LayoutEdits(owner().document());
        swatches = new RoleSwatches(body);
        Runnable take = () -> source().ifPresent(s -> attempt(() -> edits.take(s)));
        owner = new OwnerBand(owner(), body, toolkit, take);
        drift = new DriftBand(body, toolkit, take);
        toolbar = new LayoutToolbar(body, toolkit, edits, this::attempt, swatches, this::add,
                () -> chosen().filter(s -> s.chosen() >= 0).ifPresent(DiskSection::remove));
        disks = toolkit.createComposite(body);
        disks.setLayout(new GridLayout());
        disks.setLayoutData(wide(1));
        preview = new LayoutPreview(body, toolkit);
    }

    private Optional<Path> source() {
        return owner().effective().capture() == null ? Optional.empty() : Optional.ofNullable(owner().effective().capture().source().value()).map(l -> l.path());
    }

    private void add(PartitionRole role) {
        chosen().or(() -> sections.stream().findFirst()).ifPresent(s -> attempt(() -> s.add(role)));
    }

    private Optional<DiskSection> chosen() {
        return sections.stream().filter(s -> s.chosen() >= 0).findFirst();
    }

    private void attempt(LayoutToolbar.Attempt.Action action) {
        try {
            action.run();
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }

    @Override
    protected void fill() {
        owner.show(source().filter(Files::isReadable).isPresent());
        showDisks(owner().effective().layout().value());
        toolbar.show(!sections.isEmpty());
        preview.show(owner().effective());
        getManagedForm().getForm().getBody().layout(true, true); // sizes inside need not have changed
        getManagedForm().reflow(true);
    }

    /** Sections stay as long as the disks are the same, so that whoever is at work in one goes on. */
    private void showDisks(DiskLayout layout) {
        List<String> wanted = layout == null ? List.of() : layout.getDisks().stream().map(d -> d.getId()).toList();
        if (wanted.equals(sections.stream().map(s -> s.disk().getId()).toList())) {
            sections.forEach(s -> s.show(layout));
            return;
        }
        Stream.of(disks.getChildren()).forEach(c -> c.dispose());
        sections.clear();
        for (int i = 0; i < wanted.size(); i++) {
            sections.add(new DiskSection(disks, getManagedForm().getToolkit(), edits, this::attempt, layout, i, swatches));
        }
    }

    @Override
    protected void fillProblems() {
        List<Issue> all = owner().problems();
        for (DiskSection section : sections) {
            String place = "layout/" + section.disk().getId() + "/"; //$NON-NLS-1$ //$NON-NLS-2$
            section.problems(new PartitionProblems(id -> all.stream().filter(i -> i.location().equals(place + id)).toList()));
        }
        drift.show(all.stream().filter(i -> i.code().equals("disk.differs-from-capture")).map(Issue::message).toList(), //$NON-NLS-1$
                owner().effective().capture() != null && !owner().effective().capture().imported());
    }
}
