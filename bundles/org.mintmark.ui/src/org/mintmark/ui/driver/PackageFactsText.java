package org.mintmark.ui.driver;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mintmark.core.driver.PackageProblem;
import org.mintmark.core.driver.PackagedInf;
import org.mintmark.core.status.DriverRow;
import org.mintmark.engine.inf.InfModel;
import org.mintmark.engine.inf.InfModels;
import org.mintmark.engine.inf.InfVersion;

/** What is said of a package: its problems, its users, what its INFs say. */
final class PackageFactsText {

    private static final int MOST = 60;

    private final List<String> lines = new ArrayList<>();

    private PackageFactsText() {
    }

    static String of(DriverRow row, DriverJob.Users users) {
        PackageFactsText text = new PackageFactsText();
        text.lines.add(row.id() + " · " + row.driver().facts().folder()); //$NON-NLS-1$
        row.issues().forEach(i -> text.lines.add("\u26A0 " + i.message())); //$NON-NLS-1$
        if (row.issues().isEmpty()) {
            row.driver().facts().problems().stream().map(PackageProblem::message).forEach(m -> text.lines.add("\u26A0 " + row.id() + " " + m)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (users != null) {
            text.lines.add(users.sharing().isEmpty() ? Messages.sharedByNone : NLS.bind(Messages.shared, String.join(", ", users.sharing()))); //$NON-NLS-1$
            if (!users.copies().isEmpty()) {
                text.lines.add(NLS.bind(Messages.copies, String.join(", ", users.copies()))); //$NON-NLS-1$
            }
        }
        row.driver().facts().infs().forEach(text::inf);
        return String.join("\n", text.lines); //$NON-NLS-1$
    }

    private void inf(PackagedInf inf) {
        InfVersion version = inf.driver().version();
        lines.add(""); //$NON-NLS-1$
        lines.add(inf.path());
        fact(Messages.deviceClass, version.className() + "  " + version.classGuid()); //$NON-NLS-1$
        fact(Messages.provider, version.provider());
        fact("DriverVer", version.driverDate() + ", " + version.driverVersion()); //$NON-NLS-1$ //$NON-NLS-2$
        fact(Messages.catalog, inf.catalog().isEmpty() ? Messages.none : inf.catalog());
        fact(Messages.signer, inf.signed() ? NLS.bind(Messages.chain, inf.signer()) : Messages.unsigned);
        fact(Messages.architectures, String.join(" ", inf.driver().architectures())); //$NON-NLS-1$
        if (!inf.services().isEmpty()) {
            fact(Messages.services, String.join(", ", inf.services())); //$NON-NLS-1$
        }
        fact(Messages.files, String.join(", ", inf.files())); //$NON-NLS-1$
        int devices = 0;
        for (InfModels group : inf.driver().groups()) {
            for (InfModel model : group.models()) {
                if (devices++ < MOST) {
                    lines.add("    " + (model.id().isEmpty() ? String.join(", ", model.compatibleIds()) : model.id()) + "  " + model.description()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                }
            }
        }
        if (devices > MOST) {
            lines.add("    " + NLS.bind(Messages.more, devices - MOST)); //$NON-NLS-1$
        }
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            lines.add("  " + name + ": " + value); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
