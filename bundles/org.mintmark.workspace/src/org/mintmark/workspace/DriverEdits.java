package org.mintmark.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.driver.HardwareDevice;
import org.mintmark.core.driver.SkuDevices;
import org.mintmark.core.project.DriverFolders;
import org.mintmark.core.resolve.EffectiveDriver;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.model.DriverPackage;
import org.mintmark.model.DriverSet;
import org.mintmark.model.DriverTarget;
import org.mintmark.model.HardwareId;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.SkuPackage.Literals;

/** Changes the drivers and hardware IDs of a SKU; each call is one step of the history. */
public final class DriverEdits {

    private static final int STEP = 10;

    private final SkuDocument document;

    /** Of a document. */
    public DriverEdits(SkuDocument document) {
        this.document = document;
    }

    /**
     * Makes folders packages of the SKU; those outside of its drivers folder are copied into it.
     *
     * @param folders as {@link DriverFolders#packages} found them
     * @return the ids of the packages
     * @throws IOException with a sentence where a file can't be read or written
     */
    public List<String> add(EffectiveSku sku, List<Path> folders) throws IOException {
        CompoundCommand command = new CompoundCommand("Import " + folders.stream().map(f -> String.valueOf(f.getFileName())).collect(Collectors.joining(", ")));
        DriverSet set = set(command);
        Path home = document.path().resolveSibling("drivers");
        Set<String> taken = sku.drivers().stream().map(EffectiveDriver::id).collect(Collectors.toCollection(HashSet::new));
        List<FileChange> changes = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int last = sku.drivers().stream().mapToInt(EffectiveDriver::order).max().orElse(0);
        for (Path folder : folders) {
            boolean inside = folder.normalize().startsWith(home);
            String id = DriverFolders.id(folder, taken);
            while (!inside && Files.exists(home.resolve(id))) {
                taken.add(id);
                id = DriverFolders.id(folder, taken);
            }
            taken.add(id);
            ids.add(id);
            Path target = inside ? folder.normalize() : home.resolve(id);
            if (!inside) {
                for (Map.Entry<String, byte[]> file : DriverFolders.read(folder).entrySet()) {
                    changes.add(new FileChange(target.resolve(file.getKey()), null, file.getValue()));
                }
            }
            DriverPackage made = SkuFactory.eINSTANCE.createDriverPackage();
            made.setId(id);
            made.setPath(document.path().getParent().relativize(target).toString().replace('\\', '/'));
            made.getTargets().addAll(List.of(DriverTarget.WINDOWS_PE, DriverTarget.SERVER_IMAGE));
            if (last != 0) {
                made.setOrder(last); // behind the others
            }
            command.append(add(set, Literals.DRIVER_SET__PACKAGES, made));
        }
        if (!changes.isEmpty()) {
            command.append(FileEdit.perform(command.getLabel(), changes));
        }
        document.history().execute(command);
        return ids;
    }

    /** Takes a package of the SKU itself out of the model; its files stay. */
    public void remove(String id) {
        own(id).ifPresent(p -> document.history().execute(labelled("Remove " + id,
                RemoveCommand.create(document.domain(), p.eContainer(), Literals.DRIVER_SET__PACKAGES, p))));
    }

    /** Leaves a family's package out, or takes it again. */
    public void exclude(String id, boolean out) {
        CompoundCommand command = new CompoundCommand(out ? "Exclude " + id : "Include " + id);
        DriverSet set = set(command);
        if (out) {
            command.append(add(set, Literals.DRIVER_SET__EXCLUDED, id));
            own(id).ifPresent(p -> command.append(RemoveCommand.create(document.domain(), set, Literals.DRIVER_SET__PACKAGES, p)));
        } else {
            command.append(RemoveCommand.create(document.domain(), set, Literals.DRIVER_SET__EXCLUDED, id));
        }
        document.history().execute(command);
    }

    /** Uses a package or not; of a family's the SKU overrides just that. */
    public void enable(String id, boolean on) {
        CompoundCommand command = new CompoundCommand(on ? "Enable " + id : "Disable " + id);
        set(command, set(command), id, Literals.DRIVER_PACKAGE__ENABLED, on);
        document.history().execute(command);
    }

    /** Says for which images a package is meant. */
    public void target(String id, List<DriverTarget> targets) {
        CompoundCommand command = new CompoundCommand("Change targets of " + id);
        set(command, set(command), id, Literals.DRIVER_PACKAGE__TARGETS, targets);
        document.history().execute(command);
    }

    /** Loads a package one place earlier (-1) or later (1); only packages whose place changes get another number. */
    public void move(EffectiveSku sku, String id, int by) {
        List<EffectiveDriver> drivers = new ArrayList<>(sku.drivers());
        int from = drivers.stream().map(EffectiveDriver::id).toList().indexOf(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= drivers.size()) {
            return;
        }
        drivers.add(to, drivers.remove(from));
        CompoundCommand command = new CompoundCommand("Move " + id);
        DriverSet set = set(command);
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < drivers.size(); i++) {
            EffectiveDriver driver = drivers.get(i);
            boolean fits = i < Math.min(from, to) || driver.order() > before;
            int order = fits ? driver.order() : before + STEP;
            if (order != driver.order()) {
                set(command, set, driver.id(), Literals.DRIVER_PACKAGE__ORDER, order);
            }
            before = order;
        }
        if (!command.isEmpty()) {
            document.history().execute(command);
        }
    }

    /**
     * Adds the network and storage devices of a list, and those that are said to be critical.
     *
     * @return how many identifiers were added
     */
    public int addDevices(List<HardwareDevice> devices) {
        Sku scratch = EcoreUtil.copy(document.sku());
        int before = scratch.getHardwareIds().size();
        SkuDevices.add(scratch, devices);
        Map<String, Boolean> critical = devices.stream().flatMap(d -> d.ids().hardware().stream().map(i -> Map.entry(i, d.critical())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a || b));
        List<HardwareId> added = new ArrayList<>(scratch.getHardwareIds().subList(before, scratch.getHardwareIds().size()));
        added.forEach(id -> id.setCritical(critical.getOrDefault(id.getValue(), false)));
        if (!added.isEmpty()) {
            document.history().execute(labelled("Add hardware IDs", AddCommand.create(document.domain(), document.sku(), Literals.SKU__HARDWARE_IDS, added)));
        }
        return added.size();
    }

    /** Removes the SKU's own identifiers of a device. */
    public void removeDevice(HardwareDevice device) {
        Set<String> values = new HashSet<>(device.ids().hardware());
        values.addAll(device.ids().compatible());
        List<HardwareId> own = document.sku().getHardwareIds().stream().filter(id -> values.contains(id.getValue())).toList();
        if (!own.isEmpty()) {
            document.history().execute(labelled("Remove " + device.label(),
                    RemoveCommand.create(document.domain(), document.sku(), Literals.SKU__HARDWARE_IDS, own)));
        }
    }

    private static Command labelled(String label, Command command) {
        CompoundCommand named = new CompoundCommand(label);
        named.append(command);
        return named;
    }

    private Command add(EObject owner, EStructuralFeature feature, Object value) {
        return AddCommand.create(document.domain(), owner, feature, value);
    }

    private Optional<DriverPackage> own(String id) {
        return document.sku().getDrivers() == null ? Optional.empty()
                : document.sku().getDrivers().getPackages().stream().filter(p -> id.equals(p.getId())).findFirst();
    }

    /** The SKU's set of drivers; one that has none gets it as a part of the step. */
    private DriverSet set(CompoundCommand command) {
        DriverSet set = document.sku().getDrivers();
        if (set == null) {
            set = SkuFactory.eINSTANCE.createDriverSet();
            command.append(SetCommand.create(document.domain(), document.sku(), Literals.SKU__DRIVERS, set));
        }
        return set;
    }

    private void set(CompoundCommand command, DriverSet set, String id, EStructuralFeature feature, Object value) {
        Function<DriverPackage, Command> change = p -> SetCommand.create(document.domain(), p, feature, value);
        Optional<DriverPackage> own = own(id);
        if (own.isPresent()) {
            command.append(change.apply(own.get()));
            return;
        }
        DriverPackage override = SkuFactory.eINSTANCE.createDriverPackage();
        override.setId(id);
        override.eSet(feature, value);
        command.append(add(set, Literals.DRIVER_SET__PACKAGES, override));
    }
}
