package org.mintmark.ui.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.mintmark.core.culture.PageGeometry;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.core.preview.PreviewHtml;
import org.mintmark.core.preview.WizardPages;
import org.mintmark.engine.io.AtomicFile;

/** Writes what the preview shows. */
final class PreviewExport {

    private static final int HEAD = 4096;

    private PreviewExport() {
    }

    /** The pages as a picture of the chosen resolution. */
    static void png(PageCanvas canvas, Path file) throws IOException {
        Point size = canvas.pictureSize();
        Image image = new Image(canvas.getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        canvas.paintPicture(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image.getImageData() };
        image.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        AtomicFile.write(file, bytes.toByteArray());
    }

    /** All 19 cultures as one HTML page, away from the user's thread. */
    static Job contactSheet(PreviewDisc disc, Path file) {
        Job job = Job.create(Messages.sheetJob, monitor -> {
            try {
                AtomicFile.write(file, PreviewHtml.contactSheet(disc, new WizardPages(disc, Map.of(), PageGeometry.ASSUMED).all()));
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error(file + ": " + e.getMessage(), e); //$NON-NLS-1$
            }
        });
        job.setUser(true);
        job.schedule();
        return job;
    }

    /** Whether a file is one of our own contact sheets, which may be written over without asking. */
    static boolean ours(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(PreviewHtml.GENERATOR);
        } catch (IOException e) {
            return false;
        }
    }
}
