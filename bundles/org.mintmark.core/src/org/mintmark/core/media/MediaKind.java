package org.mintmark.core.media;

import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;

/**
 * What a medium is by its inputs; nobody types it.
 *
 * @param vendorCaptured images and disk.xml came from GenDiskXML as one sealed unit; otherwise our own capture wrote them
 * @param demo made with the stand-in kit of the demo
 */
public record MediaKind(boolean vendorCaptured, boolean demo) {

    /** The kind of what a SKU and a partner kit make together; the kit may be null. */
    public static MediaKind of(EffectiveSku sku, PartnerKit kit) {
        return new MediaKind(sku.capture() != null && sku.capture().imported(), kit != null && kit.standIn());
    }

    /** The kind of what a SKU makes with the kits its editions declare, as far as they are there; looks into the kits' folders. */
    public static MediaKind of(EffectiveSku sku) {
        return new MediaKind(sku.capture() != null && sku.capture().imported(), sku.editions().stream().map(EffectiveEdition::partnerKit)
                .anyMatch(kit -> kit.value() != null && kit.value().path() != null && PartnerKit.standIn(kit.value().path())));
    }

    /** {@code vendor-captured} or {@code self-captured}, followed by {@code demo} where it applies. */
    public String text() {
        return (vendorCaptured ? "vendor-captured" : "self-captured") + (demo ? ", demo" : "");
    }

    /** What the kind means for whoever holds the disc, in one sentence. */
    public String meaning() {
        String meaning = vendorCaptured
                ? "Images and disk.xml came from GenDiskXML and are carried byte for byte; the model's disk layout is our description and not on the disc."
                : "Mintmark's own capture wrote images and disk.xml, for the lab and the service bench; the vendor's recovery application is not known to read them.";
        return demo ? meaning + " The partner kit is the demo's stand-in." : meaning;
    }
}
