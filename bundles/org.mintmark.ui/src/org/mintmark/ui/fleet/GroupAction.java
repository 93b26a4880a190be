package org.mintmark.ui.fleet;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mintmark.ui.form.Settings;
import org.osgi.service.prefs.BackingStoreException;

/** Switches between rows below their families and rows side by side; what was chosen last is remembered. */
final class GroupAction extends Action {

    private final Consumer<Boolean> change;

    GroupAction(Consumer<Boolean> change) {
        super(Messages.group, AS_CHECK_BOX);
        this.change = change;
        setId(Settings.GROUP_FLEET);
        setChecked(Settings.on(Settings.GROUP_FLEET));
    }

    @Override
    public void run() {
        IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(Settings.NODE);
        settings.putBoolean(Settings.GROUP_FLEET, isChecked());
        try {
            settings.flush();
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e)); // it holds until the workbench ends
        }
        change.accept(isChecked());
    }
}
