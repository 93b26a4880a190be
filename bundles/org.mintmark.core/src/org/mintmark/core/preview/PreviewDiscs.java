package org.mintmark.core.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mintmark.core.culture.AssetStore;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.MediaEntry;
import org.mintmark.core.media.MediaKind;
import org.mintmark.core.media.MediaTree;
import org.mintmark.core.media.MediaTreeBuilder;
import org.mintmark.core.media.PartnerKit;
import org.mintmark.core.media.Profile;
import org.mintmark.core.media.VolumeLabel;
import org.mintmark.core.resolve.EffectiveEdition;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.engine.iso.IsoFile;
import org.mintmark.engine.iso.IsoImage;

/** Reads what a preview is drawn from. */
public final class PreviewDiscs {

    private PreviewDiscs() {
    }

    /** The disc that an edition of a SKU would make now; folders that are not there are left out. */
    public static PreviewDisc of(EffectiveSku sku, EffectiveEdition edition, DigestCache digests) throws IOException {
        return of(sku, edition, digests, Map.of());
    }

    /** The disc that an edition would make if these files had these contents, which nobody has saved yet. */
    public static PreviewDisc of(EffectiveSku sku, EffectiveEdition edition, DigestCache digests, Map<Path, byte[]> unsaved) throws IOException {
        Path folder = edition.partnerKit().value() == null ? null : edition.partnerKit().value().path();
        PartnerKit kit = folder != null && Files.isDirectory(folder) ? PartnerKit.read(folder) : null;
        boolean packs = edition.languagePacks().stream().allMatch(p -> p.value().path() == null || Files.isDirectory(p.value().path()));
        EffectiveEdition drawn = packs ? edition : withoutPacks(edition);
        MediaTree tree = new MediaTreeBuilder(digests).build(sku, drawn, kit, List.of());
        DiscFolders folders = new DiscFolders();
        for (MediaEntry entry : tree.entries()) {
            folders.add(entry.path());
            if (DiscFolders.isAsset(entry.path()) && entry.size() <= AssetStore.MAX_BYTES) {
                byte[] typed = unsaved.get(entry.source());
                byte[] content = typed != null ? typed : Files.readAllBytes(entry.source());
                folders.add(entry.path(), entry.origin(), Digests.sha256(content), content);
            }
        }
        return new PreviewDisc(sku.id(), text(sku.model().getName()), text(sku.revision().value()), edition.id(), MediaKind.of(sku, kit).text(),
                VolumeLabel.of(sku, edition, Profile.DEFAULT), "", folders.roots(), folders.cultures());
    }

    private static EffectiveEdition withoutPacks(EffectiveEdition e) {
        return new EffectiveEdition(e.id(), e.label(), e.partNumber(), e.date(), e.target(), e.cultures(), e.unknownCultures(), e.partnerKit(),
                e.partnerKitDigest(), e.bootImage(), e.bootImageIndex(), List.of(), e.udf(), e.overlays());
    }

    /** A disc that is built; a manifest.json beside it adds whose it is and where its files come from. */
    public static PreviewDisc of(Path iso, DigestCache digests, IProgressMonitor monitor) throws IOException {
        String sha256 = digests.sha256(iso, monitor);
        ObjectNode manifest = manifest(iso, sha256);
        DiscFolders folders = new DiscFolders();
        String label;
        try (IsoImage image = IsoImage.open(iso)) {
            label = image.label();
            for (IsoFile file : image.files()) {
                folders.add(file.path());
                if (DiscFolders.isAsset(file.path())) {
                    if (file.size() > AssetStore.MAX_BYTES) {
                        throw new FormatException(file.path() + " on the disc has " + file.size() + " bytes, more than an asset of the wizard may have.");
                    }
                    try (InputStream in = image.open(file)) {
                        byte[] content = in.readAllBytes();
                        folders.add(file.path(), origin(manifest, file.path()), Digests.sha256(content), content);
                    }
                }
            }
        }
        return new PreviewDisc(manifest.path("sku").asText(), "", "", manifest.path("edition").asText(), manifest.path("kind").asText("unknown kind"), label,
                sha256, folders.roots(), folders.cultures());
    }

    /** The manifest beside an ISO where it is that ISO's, else an empty object. */
    private static ObjectNode manifest(Path iso, String sha256) {
        try {
            ObjectNode read = Json.read(iso.resolveSibling("manifest.json"));
            return read.path("iso").path("sha256").asText().equals(sha256) ? read : Json.object();
        } catch (IOException e) {
            return Json.object(); // a disc without its papers is still worth seeing
        }
    }

    private static String origin(ObjectNode manifest, String path) {
        for (JsonNode file : manifest.path("files")) {
            if (file.path("path").asText().equals(path)) {
                return file.path("origin").asText();
            }
        }
        return "on the disc";
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
