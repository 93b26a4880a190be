package org.mintmark.ui.wizard;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.project.KitImport;
import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.core.work.Workshop;
import org.mintmark.model.SkuPackage.Literals;
import org.mintmark.workspace.SkuPart;
import org.mintmark.workspace.build.Workshops;

/** Makes a SKU use a partner kit, copied into the fleet or where it is. */
public final class KitWizard extends ImportWizard {

    private KitPage page;

    /** Made by the workbench. */
    public KitWizard() {
        super(Messages.kit);
    }

    @Override
    FolderPage page(WorkspaceSkus skus) {
        page = new KitPage(skus);
        return page;
    }

    @Override
    public boolean performFinish() {
        Path copy = page.copy();
        return bring("media", (from, monitor) -> { //$NON-NLS-1$
            SubMonitor progress = SubMonitor.convert(monitor, 2);
            PartnerKit found = KitImport.find(from);
            PartnerKit kit = copy == null ? found : KitImport.copy(found, copy, progress.split(1));
            Workshop shop = Workshops.open();
            String digest = kit.digest(shop.digests());
            shop.save();
            return document -> {
                String edition = document.effective(Workshops.resolver()).editions().get(0).id();
                SkuPart.edition(document, edition).set(Map.of(Literals.EDITION__PARTNER_KIT, Located.written(kit.folder(), document.path()),
                        Literals.EDITION__PARTNER_KIT_DIGEST, digest));
            };
        });
    }
}
