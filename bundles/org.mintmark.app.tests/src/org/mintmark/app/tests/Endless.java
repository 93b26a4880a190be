package org.mintmark.app.tests;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mintmark.core.work.Diary;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.core.work.Task;
import org.mintmark.core.work.Workshop;

/** Work that goes on until it is cancelled. */
final class Endless implements Task {

    @Override
    public String subject() {
        return "nas-210";
    }

    @Override
    public String title() {
        return "Build nas-210";
    }

    @Override
    public boolean run(Workshop shop, Diary diary, IProgressMonitor monitor) {
        diary.begin("iso", "Write nas-210_LAB.iso", 1);
        diary.add(Kind.WARNING, "The partner kit is the stand-in of the demo: use the Server Recovery folder of the partner CD.", Optional.empty());
        for (int i = 1; !monitor.isCanceled(); i++) {
            diary.progress("Write nas-210_LAB.iso", Math.min(i, 60) << 20, 100 << 20);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new OperationCanceledException();
    }
}
