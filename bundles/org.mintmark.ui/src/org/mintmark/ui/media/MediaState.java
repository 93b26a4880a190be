package org.mintmark.ui.media;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.core.work.MediaOutlook;
import org.mintmark.core.work.MediaOutlook.State;
import org.mintmark.ui.form.CommandButton;
import org.mintmark.ui.form.SkuPage;

/** How far a disc is, and what can be done with it. */
final class MediaState {

    private final IWorkbenchPartSite site;
    private final LocalResourceManager images;
    private final Label shape;
    private final Label text;
    private final List<Button> proofs = new ArrayList<>();
    private final List<Button> makers = new ArrayList<>();

    MediaState(IWorkbenchPartSite site, Composite parent, FormToolkit toolkit) {
        this.site = site;
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        shape = toolkit.createLabel(parent, ""); //$NON-NLS-1$
        shape.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        text = toolkit.createLabel(parent, Messages.looking, SWT.WRAP);
        text.setData("id", "media.state"); //$NON-NLS-1$ //$NON-NLS-2$
        text.setLayoutData(SkuPage.wide(1));
        Composite buttons = toolkit.createComposite(parent);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        buttons.setLayout(row);
        GridData wide = SkuPage.wide(2);
        buttons.setLayoutData(wide);
        makers.add(button(toolkit, buttons, "plan", Messages.plan)); //$NON-NLS-1$
        makers.add(button(toolkit, buttons, "build", Messages.build)); //$NON-NLS-1$
        proofs.add(button(toolkit, buttons, "verify", Messages.verify)); //$NON-NLS-1$
        proofs.add(button(toolkit, buttons, "rehearse", Messages.rehearse)); //$NON-NLS-1$
        proofs.add(button(toolkit, buttons, "usb", Messages.usb)); //$NON-NLS-1$
        proofs.add(button(toolkit, buttons, "burn", Messages.burn)); //$NON-NLS-1$
        proofs.add(button(toolkit, buttons, "report", Messages.report)); //$NON-NLS-1$
        proofs.forEach(b -> b.setEnabled(false));
    }

    private Button button(FormToolkit toolkit, Composite parent, String command, String label) {
        return CommandButton.create(site, parent, toolkit, "media", command, command, label); //$NON-NLS-1$
    }

    private Image image(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.mintmark.ui", "icons/" + name + ".svg").map(images::get).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    void show(MediaOutlook outlook) {
        shape.setImage(image(switch (outlook.state()) {
            case CURRENT -> "done"; //$NON-NLS-1$
            case STALE -> "stale"; //$NON-NLS-1$
            case NONE, NOT_NEEDED -> "absent"; //$NON-NLS-1$
        }));
        say(switch (outlook.state()) {
            case NOT_NEEDED -> Messages.notNeeded;
            case NONE -> outlook.why().isEmpty() ? Messages.notBuilt : NLS.bind(Messages.notBuiltWhy, outlook.why());
            case STALE -> NLS.bind(Messages.stale, new Object[] { iso(outlook), outlook.why(), rehearsal(outlook) });
            case CURRENT -> NLS.bind(Messages.current, iso(outlook), rehearsal(outlook));
        });
        proofs.forEach(b -> b.setEnabled(outlook.built().isPresent()));
        makers.forEach(b -> b.setEnabled(outlook.state() != State.NOT_NEEDED));
    }

    void failed(String sentence) {
        shape.setImage(image("absent")); //$NON-NLS-1$
        say(sentence);
    }

    private void say(String sentence) {
        text.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        text.getParent().layout(new Control[] { shape, text });
    }

    private static String iso(MediaOutlook outlook) {
        BuiltMedium built = outlook.built().orElseThrow();
        return built.iso().getFileName() + ", " + Pace.size(built.bytes()); //$NON-NLS-1$
    }

    private static String rehearsal(MediaOutlook outlook) {
        return switch (outlook.built().flatMap(BuiltMedium::rehearsal).orElse("")) { //$NON-NLS-1$
            case "passed" -> Messages.rehearsed; //$NON-NLS-1$
            case "partial" -> Messages.rehearsedPartly; //$NON-NLS-1$
            case "failed" -> Messages.rehearsalFailed; //$NON-NLS-1$
            default -> Messages.notRehearsed;
        };
    }
}
