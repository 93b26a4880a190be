package org.mintmark.ui.media;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mintmark.core.plan.MediaForecast;
import org.mintmark.core.plan.MediaForecast.Target;
import org.mintmark.core.run.Pace;
import org.mintmark.core.work.MediaOutlook;
import org.mintmark.ui.form.SkuPage;

/** Whether a disc fits its medium, drawn and in words. */
final class CapacitySection {

    private final CapacityBar bar;
    private final Label text;

    CapacitySection(Composite parent, FormToolkit toolkit) {
        bar = new CapacityBar(parent);
        toolkit.adapt(bar);
        bar.setData("id", "media.capacity"); //$NON-NLS-1$ //$NON-NLS-2$
        bar.setLayoutData(SkuPage.wide(1));
        text = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
        text.setData("id", "media.fits"); //$NON-NLS-1$ //$NON-NLS-2$
        text.setLayoutData(SkuPage.wide(1));
    }

    void show(MediaOutlook outlook) {
        bar.show(outlook.forecast().orElse(null));
        text.setText(outlook.forecast().map(CapacitySection::words).orElse(Messages.noForecast));
    }

    private static String words(MediaForecast forecast) {
        Target wanted = forecast.targets().stream().filter(Target::wanted).findFirst().orElseThrow();
        String shares = forecast.shares().entrySet().stream().map(CapacitySection::share).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
        String all = NLS.bind(forecast.estimated() ? Messages.takesEstimated : Messages.takes, new Object[] { String.format("%,d", wanted.needed()), //$NON-NLS-1$
                String.format("%,d", wanted.capacity()), wanted.needed() * 100 / wanted.capacity(), wanted.medium().getLiteral() }); //$NON-NLS-1$
        String fit = others(forecast, true);
        String fitNot = others(forecast, false);
        String others = (fit.isEmpty() ? "" : NLS.bind(Messages.alsoFits, fit)) + (fitNot.isEmpty() ? "" : NLS.bind(Messages.fitsNot, fitNot)); //$NON-NLS-1$ //$NON-NLS-2$
        String advice = forecast.advice().isEmpty() ? "" : "\n" + String.join("\n", forecast.advice()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return (all + others + "\n" + shares + advice).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String others(MediaForecast forecast, boolean fit) {
        return forecast.targets().stream().filter(t -> !t.wanted() && t.fits() == fit).map(t -> t.medium().getLiteral()).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static String share(Map.Entry<String, Long> share) {
        return share.getKey() + " " + Pace.size(share.getValue()); //$NON-NLS-1$
    }
}
