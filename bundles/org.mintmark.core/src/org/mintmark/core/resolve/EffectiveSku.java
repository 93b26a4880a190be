package org.mintmark.core.resolve;

import java.nio.file.Path;
import java.util.List;

import org.mintmark.model.Administration;
import org.mintmark.model.DiskLayout;
import org.mintmark.model.Firmware;
import org.mintmark.model.Generation;
import org.mintmark.model.HardwareId;
import org.mintmark.model.Sku;

/**
 * A SKU with everything it inherits. Values that are model objects are the declaring file's own, never copies, and
 * only read.
 *
 * @param file absolute path of the {@code .sku} file
 * @param chain the models from the SKU itself to the last family that could be read
 * @param files their files, in the same order
 * @param smbiosModel product name of the machines that reset.cmd may reset; null value: any
 * @param layout null value where none is declared
 * @param capture null where none is declared
 * @param problems what kept the SKU from being resolved as it says
 */
public record EffectiveSku(Path file, List<Sku> chain, List<Path> files, Effective<Administration> administration,
        Effective<Firmware> firmware, Effective<Generation> generation, Effective<String> revision, Effective<String> smbiosModel,
        List<Effective<HardwareId>> hardwareIds, Effective<DiskLayout> layout, List<EffectiveCulture> cultures,
        List<EffectiveDriver> drivers, EffectiveCapture capture, List<EffectiveEdition> editions,
        List<ResolveProblem> problems) {

    /** The SKU's own model. */
    public Sku model() {
        return chain.get(0);
    }

    /** The SKU's id. */
    public String id() {
        return model().getId() == null ? "" : model().getId();
    }

    /** True for a family. */
    public boolean isFamily() {
        return model().isAbstract();
    }

    /** True where the server is administered at its console and needs no recovery DVD. */
    public boolean isLocal() {
        return administration.value() == Administration.LOCAL;
    }

    /** The folder of the SKU. */
    public Path folder() {
        return file.getParent();
    }
}
