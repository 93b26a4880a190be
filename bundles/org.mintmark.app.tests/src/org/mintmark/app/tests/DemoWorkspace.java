package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mintmark.core.demo.Demo;
import org.mintmark.ui.fleet.ImpactView;
import org.mintmark.ui.sku.SkuEditor;
import org.mintmark.workspace.FleetImport;
import org.mintmark.workspace.build.WorkJob;
import org.mintmark.workspace.build.WorkJournal;
import org.mintmark.workspace.build.Workshops;

/** The demo's fleet in the workbench while a test runs, and a watch on the error log. */
final class DemoWorkspace implements BeforeEachCallback, AfterEachCallback {

    private final ErrorLog log = new ErrorLog();
    private final Path written;
    private Path fleet;

    /** With a fleet of its own for each test. */
    DemoWorkspace() {
        this(null);
    }

    /** With a fleet that was written for all tests of a class. */
    DemoWorkspace(Path written) {
        this.written = written;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        fleet = written;
        if (written == null) {
            fleet = Files.createTempDirectory("mintmark-fleet");
            write(fleet);
        }
        open();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        try {
            close();
        } finally {
            if (written == null) {
                remove(fleet);
            }
        }
    }

    /** The folder of the fleet. */
    Path fleet() {
        return fleet;
    }

    /** Writes the fleet's SKUs; disks and kit are made once for all tests of a run, for they are only read. */
    static void write(Path fleet) throws Exception {
        Path shared = Path.of(System.getProperty("java.io.tmpdir"), "mintmark-demo-" + ProcessHandle.current().pid());
        if (!Files.exists(shared)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(shared)));
            new Demo(Workshops.open().workers()).write(shared, sentence -> {
                // nobody listens
            }, new NullProgressMonitor());
        }
        try (Stream<Path> files = Files.walk(shared)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = shared.relativize(file);
                if (!relative.startsWith("disks") && !relative.startsWith("partner")) {
                    Files.createDirectories(fleet.resolve(relative).getParent());
                    Files.copy(file, fleet.resolve(relative), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.writeString(fleet.resolve("mintmark.properties"), "location.kit=" + shared + "/partner\nlocation.disks=" + shared + "/disks\n");
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            return; // it is the system's folder for temporary files
        }
    }

    private void open() throws Exception {
        log.watch();
        FleetImport.run(fleet, new NullProgressMonitor());
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
        WorkJournal.get().clear();
    }

    static IFile file(String sku) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(sku).getFile(sku + ".sku");
    }

    static SkuEditor edit(String sku) throws Exception {
        return assertInstanceOf(SkuEditor.class, IDE.openEditor(page(), file(sku)));
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Switches between "default" and "dark". */
    static void theme(String name) throws ReflectiveOperationException {
        Object themes = Display.getCurrent().getData("org.eclipse.e4.ui.css.swt.theme"); // has no public type
        themes.getClass().getMethod("setTheme", String.class, boolean.class).invoke(themes, "org.eclipse.e4.ui.css.theme.e4_" + name, false);
        Robot.pumpFor(300);
    }

    /** Whether work runs or waits. */
    static boolean busy() {
        return Job.getJobManager().find(WorkJob.FAMILY).length > 0;
    }

    private void close() throws Exception {
        Job.getJobManager().cancel(WorkJob.FAMILY);
        Robot.within(10, () -> !busy());
        page().closeAllEditors(false);
        page().hideView(page().findView(ImpactView.ID)); // a change of many SKUs opens it
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(false, true, null);
        }
        log.assertEmpty();
    }
}
