package org.mintmark.ui.culture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mintmark.core.status.AssetSketch;
import org.mintmark.core.status.CultureCell;
import org.mintmark.core.status.CultureRow;

/** Looks into the files of a matrix away from the user's thread; a file that is as it was is not read again. */
final class AssetSketches {

    private final Display display = Display.getCurrent();
    private final Consumer<Map<CultureCell, AssetSketch>> listener;
    private final Map<Path, Known> known = new ConcurrentHashMap<>();
    private volatile List<CultureRow> rows = List.of();
    private final Job job = new Job(Messages.reading) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return look(monitor);
        }
    };

    private record Known(Object stamp, AssetSketch sketch) {
    }

    /** @param listener told in the user's thread */
    AssetSketches(Consumer<Map<CultureCell, AssetSketch>> listener) {
        this.listener = listener;
        job.setSystem(true);
    }

    /** Looks at the files of these rows and forgets what was asked before. */
    void look(List<CultureRow> now) {
        rows = now;
        job.cancel();
        job.schedule();
    }

    void stop() {
        job.cancel();
    }

    private IStatus look(IProgressMonitor monitor) {
        List<CultureRow> asked = rows;
        Map<CultureCell, AssetSketch> found = new HashMap<>();
        for (CultureRow row : asked) {
            for (CultureCell cell : row.cells()) {
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                if (cell.file() != null) {
                    found.put(cell, sketch(cell));
                }
            }
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (asked == rows) {
                    listener.accept(found);
                }
            });
        }
        return Status.OK_STATUS;
    }

    private AssetSketch sketch(CultureCell cell) {
        try {
            BasicFileAttributes now = Files.readAttributes(cell.file(), BasicFileAttributes.class);
            List<Object> stamp = List.of(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey()));
            Known before = known.get(cell.file());
            if (before == null || !before.stamp().equals(stamp)) {
                before = new Known(stamp, AssetSketch.of(cell.kind(), cell.file(), Thumbnails.SIDE));
                known.put(cell.file(), before);
            }
            return before.sketch();
        } catch (IOException e) {
            return AssetSketch.NONE; // gone meanwhile; whoever removed it makes us look again
        }
    }
}
