package org.mintmark.ui.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
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
    /** So that what is written together is looked at together. */
    private static final int AGAIN_MILLIS = 10;

    private final BiConsumer<List<FleetRow>, Boolean> listener;
    private final Display display = Display.getCurrent();
    private final Map<Path, FleetRow> known = new LinkedHashMap<>();
    private final Set<Path> changed = new LinkedHashSet<>();
    private final Job whole = job(Messages.looking, this::look);
    private final Job again = job(Messages.looking, this::lookAgain);
    private FleetReader reader;

    /** What a job does. */
    private interface Work {
        void run(IProgressMonitor monitor) throws IOException;
    }

    /** @param listener gets rows in the user's thread, and whether they are all there are */
    FleetLook(BiConsumer<List<FleetRow>, Boolean> listener) {
        this.listener = listener;
        ISchedulingRule one = new ISchedulingRule() {
            @Override
            public boolean contains(ISchedulingRule rule) {
                return rule == this;
            }

            @Override
            public boolean isConflicting(ISchedulingRule rule) {
                return rule == this;
            }
        };
        whole.setRule(one);
        again.setRule(one);
        again.setSystem(true);
    }

    private static Job job(String name, Work work) {
        return new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    work.run(monitor);
                    return Status.OK_STATUS;
                } catch (IOException e) {
                    return Status.error(e.getMessage(), e);
                }
            }
        };
    }

    void begin() {
        whole.cancel();
        whole.schedule();
    }

    /** Something in these folders has changed: rows that depend on them are read again. */
    void again(Collection<Path> folders) {
        synchronized (changed) {
            changed.addAll(folders);
        }
        again.schedule(AGAIN_MILLIS);
    }

    void end() {
        whole.cancel();
        again.cancel();
    }

    /** The folders that hold the projects of the workspace. */
    static List<Path> fleets() {
        TreeSet<Path> folders = new TreeSet<>();
        Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(p -> p.getLocation() != null).map(p -> p.getLocation().toPath())
                .forEach(p -> folders.add(Fleet.of(p.resolve("any.sku")))); //$NON-NLS-1$
        return List.copyOf(folders);
    }

    private void look(IProgressMonitor monitor) throws IOException {
        List<Path> fleets = fleets();
        SubMonitor progress = SubMonitor.convert(monitor, fleets.size());
        Workshop shop = Workshops.open();
        List<FleetRow> remembered = new ArrayList<>();
        for (Path fleet : fleets) {
            remembered.addAll(cache(shop, fleet).rows());
        }
        tell(remembered, false);
        reader = reader(shop);
        known.clear();
        for (Path fleet : fleets) {
            List<FleetRow> rows = new ArrayList<>();
            reader.read(fleet, row -> {
                rows.add(row);
                if (rows.size() % BATCH == 0) {
                    tell(List.copyOf(rows.subList(rows.size() - BATCH, rows.size())), false);
                }
            }, progress.split(1));
            cache(shop, fleet).save(rows);
            rows.forEach(r -> known.put(r.file(), r));
        }
        tell(List.copyOf(known.values()), true);
    }

    private void lookAgain(IProgressMonitor monitor) throws IOException {
        List<Path> folders;
        synchronized (changed) {
            folders = List.copyOf(changed);
            changed.clear();
        }
        if (reader == null) {
            return; // the first look is still to come
        }
        List<FleetRow> stale = known.values().stream().filter(r -> folders.stream().anyMatch(r::dependsOn)).toList();
        boolean others = stale.stream().anyMatch(r -> !Files.exists(r.file())) || folders.stream().anyMatch(this::isNew);
        if (others) {
            begin(); // SKUs have come or gone
            return;
        }
        Map<Path, List<Path>> byFleet = stale.stream().collect(Collectors.groupingBy(r -> Fleet.of(r.file()), LinkedHashMap::new,
                Collectors.mapping(FleetRow::file, Collectors.toList())));
        for (Map.Entry<Path, List<Path>> each : byFleet.entrySet()) {
            List<FleetRow> rows = new ArrayList<>();
            reader.read(each.getKey(), each.getValue(), rows::add, monitor);
            rows.forEach(r -> known.put(r.file(), r));
            tell(rows, false);
        }
    }

    /** Whether a folder holds a SKU that no row shows. */
    private boolean isNew(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(f -> f.toString().endsWith(".sku")).anyMatch(f -> !known.containsKey(f)); //$NON-NLS-1$
        } catch (IOException e) {
            return true; // the whole look will say why
        }
    }

    private static FleetReader reader(Workshop shop) throws IOException {
        SkuChecker checker = new SkuChecker();
        return new FleetReader(checker.resolver(), checker.digests(), checker.knowledge(), shop.environment(false));
    }

    private static FleetCache cache(Workshop shop, Path fleet) {
        return new FleetCache(shop.digests().folder(), fleet);
    }

    private void tell(List<FleetRow> rows, boolean all) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> listener.accept(rows, all));
        }
    }
}
