package org.mintmark.core.status;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;
import org.mintmark.core.resolve.EffectiveAsset;
import org.mintmark.core.resolve.EffectiveCulture;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Origin;
import org.mintmark.model.AssetKind;
import org.mintmark.model.behavior.WizardCulture;

/** All cultures of the wizard with the three files of each, whether a SKU is branded for them or not. */
public final class CultureMatrix {

    private static final String LOCATION = "cultures/";

    private final EffectiveSku sku;
    private final List<Issue> issues;

    private CultureMatrix(EffectiveSku sku, List<Issue> issues) {
        this.sku = sku;
        this.issues = issues;
    }

    /**
     * The rows: en-US first, for others fall back to it, then by name; behind them what else has a folder.
     *
     * @param issues what the checks found; notices are left out
     */
    public static List<CultureRow> of(EffectiveSku sku, List<Issue> issues) {
        CultureMatrix matrix = new CultureMatrix(sku, issues.stream().filter(i -> i.severity() != Severity.NOTICE).toList());
        Set<String> tags = new LinkedHashSet<>();
        tags.add(WizardCulture.EN_US.tag());
        Arrays.stream(WizardCulture.values()).map(WizardCulture::tag).sorted().forEach(tags::add);
        sku.cultures().forEach(c -> tags.add(c.tag()));
        return tags.stream().map(matrix::row).toList();
    }

    private CultureRow row(String tag) {
        Optional<EffectiveCulture> culture = sku.cultures().stream().filter(c -> c.tag().equals(tag)).findFirst();
        List<CultureCell> cells = new ArrayList<>();
        List<Issue> whole = new ArrayList<>(issues.stream().filter(i -> i.location().equals(LOCATION + tag)).toList());
        for (AssetKind kind : AssetKind.VALUES) {
            CultureCell cell = cell(tag, kind, culture.map(c -> c.asset(kind)).orElse(null), culture.isPresent());
            whole.removeAll(cell.issues());
            cells.add(cell);
        }
        return new CultureRow(tag, WizardCulture.of(tag).isPresent(), culture.isPresent(), culture.filter(c -> c.origin() == Origin.OWN).isPresent(), cells,
                whole);
    }

    private CultureCell cell(String tag, AssetKind kind, EffectiveAsset asset, boolean present) {
        Path file = asset == null ? null : asset.file();
        // a file that several cultures point at is looked at once for each
        List<Issue> found = file == null ? List.of() : issues.stream()
                .filter(i -> i.path().equals(file) && (i.location().isEmpty() || i.location().equals(LOCATION + tag)))
                .sorted(Comparator.comparing(Issue::severity)).toList();
        boolean english = tag.equals(WizardCulture.EN_US.tag());
        Path declaring = asset == null ? null : asset.declaredBy();
        return new CultureCell(tag, kind, CultureCell.state(asset, present, english, found), file, sku.file().equals(declaring), id(declaring), found);
    }

    /** The id of the SKU of the chain that a file belongs to. */
    private String id(Path declaring) {
        int level = declaring == null ? -1 : sku.files().indexOf(declaring);
        String id = level < 0 ? null : sku.chain().get(level).getId();
        return id == null ? "" : id;
    }
}
