package org.mintmark.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.check.Change.ModelChange;
import org.mintmark.core.check.Change.RenameChange;

/** Fixes made together. */
class FixTest {

    private static final Path SKU = Path.of("/fleet/nas/nas.sku");
    private static final Path FOLDER = Path.of("/fleet/nas/customization/ja-jp");

    private static Fix fix(Change... changes) {
        return new Fix("Mend", List.of(changes));
    }

    @Test
    void valuesOfOneFileAreAllSetAndTheSameChangeIsMadeOnce() {
        Change one = new ModelChange(SKU, "name", "NAS");
        Change other = new ModelChange(SKU, "base", "../family/family.sku");
        assertEquals(List.of(one, other), Fix.together("Both", List.of(fix(one), fix(other), fix(one))).changes());
    }

    @Test
    void ofFixesThatTouchTheSameFilesTheFirstCounts() {
        Change rename = new RenameChange(FOLDER, "ja-JP");
        Change inside = new FileChange(FOLDER.resolve("RestartHelp.chm"), null, new byte[1]);
        Change elsewhere = new RenameChange(FOLDER.resolveSibling("de-DE").resolve("serverimage.png"), "ServerImage.png");
        assertEquals(List.of(rename, elsewhere), Fix.together("All", List.of(fix(rename), fix(inside), fix(elsewhere))).changes());
        Change written = new FileChange(SKU, new byte[1], new byte[2]);
        assertEquals(List.of(written), Fix.together("All", List.of(fix(written), fix(new ModelChange(SKU, "name", "NAS")))).changes());
    }
}
