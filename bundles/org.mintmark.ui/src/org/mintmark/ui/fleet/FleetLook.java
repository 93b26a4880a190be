package org.mintmark.ui.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mintmark.core.fleet.FleetCache;
import org.mintmark.core.fleet.FleetReader;
import org.mintmark.core.fleet.FleetRow;
import org.mintmark.core.resolve.Fleet;
import org.mintmark.core.work.Workshop;
import org.mintmark.workspace.SkuChecker;
import org.mintmark.workspace.build.Workshops;

/** Looks at the fleets of the workspace away from the user's thread: first what the last look found, then what there is now. */
final class FleetLook {

    private static final int BATCH = 50;

    private final BiConsumer<List<FleetRow>, Boolean> listener;
    private final Display display = Display.getCurrent();
    private final Job job = new Job(Messages.looking) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                look(monitor);
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error(e.getMessage(), e);
            }
        }
    };

    /** @param listener gets rows in the user's thread, and whether they are all there are */
    FleetLook(BiConsumer<List<FleetRow>, Boolean> listener) {
        this.listener = listener;
    }

    void begin() {
        job.cancel();
        job.schedule();
    }

    void end() {
        job.cancel();
    }

    /** The folders that hold the projects of the workspace. */
    private static List<Path> fleets() {
        TreeSet<Path> folders = new TreeSet<>();
        Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(p -> p.getLocation() != null).map(p -> p.getLocation().toPath())
                .forEach(p -> folders.add(Fleet.of(p.resolve("any.sku")))); //$NON-NLS-1$
        return List.copyOf(folders);
    }

    private void look(IProgressMonitor monitor) throws IOException {
        List<Path> fleets = fleets();
        SubMonitor progress = SubMonitor.convert(monitor, fleets.size());
        SkuChecker checker = new SkuChecker();
        Workshop shop = Workshops.open();
        List<FleetRow> all = new ArrayList<>();
        List<FleetRow> remembered = new ArrayList<>();
        for (Path fleet : fleets) {
            remembered.addAll(new FleetCache(shop.digests().folder(), fleet).rows());
        }
        tell(remembered, false);
        FleetReader reader = new FleetReader(checker.resolver(), checker.digests(), checker.knowledge(), shop.environment(false));
        for (Path fleet : fleets) {
            List<FleetRow> rows = new ArrayList<>();
            reader.read(fleet, row -> {
                rows.add(row);
                if (rows.size() % BATCH == 0) {
                    tell(List.copyOf(rows.subList(rows.size() - BATCH, rows.size())), false);
                }
            }, progress.split(1));
            new FleetCache(shop.digests().folder(), fleet).save(rows);
            all.addAll(rows);
        }
        tell(all, true);
    }

    private void tell(List<FleetRow> rows, boolean whole) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> listener.accept(rows, whole));
        }
    }
}
