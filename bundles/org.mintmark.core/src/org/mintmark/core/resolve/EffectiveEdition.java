package org.mintmark.core.resolve;

import java.time.Instant;
import java.util.List;

import org.mintmark.core.resolve.Locations.Located;
import org.mintmark.model.TargetMedium;

/**
 * A disc the SKU ships.
 *
 * @param id readable id, {@code default} where the model has no edition
 * @param label template of the volume label
 * @param partNumber the disc's part number, null value where none
 * @param date date of everything on the disc; null value: the newest file time inside the captured image
 * @param target medium it must fit
 * @param cultures cultures on this disc
 * @param unknownCultures tags the edition lists but the SKU does not have
 * @param partnerKit the Server Recovery folder; null value where none is declared
 * @param partnerKitDigest digest of the kit that was accepted, null value where none
 * @param bootImage path of the boot image on the disc; null value: found in the kit
 * @param bootImageIndex image in it, 1 first
 * @param languagePacks folders of language packs, the base's first
 * @param udf whether the ISO gets a UDF bridge
 * @param overlays folders put over the disc's root, the base's first
 */
public record EffectiveEdition(String id, Effective<String> label, Effective<String> partNumber,
        Effective<Instant> date, Effective<TargetMedium> target, List<EffectiveCulture> cultures,
        List<String> unknownCultures, Effective<Located> partnerKit, Effective<String> partnerKitDigest,
        Effective<String> bootImage, Effective<Integer> bootImageIndex, List<Effective<Located>> languagePacks,
        Effective<Boolean> udf, List<Effective<Located>> overlays) {
}
