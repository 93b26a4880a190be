package org.mintmark.engine.inf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an INF says about drivers.
 *
 * @param name name of the file
 * @param version its Version section
 * @param groups its Models sections in the order of the Manufacturer section
 * @param defaultInstalls decorations of its DefaultInstall sections, which serve no device
 * @param excludedFromSelect IDs that ControlFlags hides from manual selection, {@code *} for all
 * @param stamped false for a template whose {@code $ARCH$} was never replaced
 */
public record DriverInf(String name, InfVersion version, List<InfModels> groups, List<InfDecoration> defaultInstalls,
		List<String> excludedFromSelect, boolean stamped) {
	private static final String DEFAULT_INSTALL = "defaultinstall";

	/** Takes copies. */
	public DriverInf {
		groups = List.copyOf(groups);
		defaultInstalls = List.copyOf(defaultInstalls);
		excludedFromSelect = List.copyOf(excludedFromSelect);
	}

	/** Reads the devices of an INF. */
	public static DriverInf of(InfFile file) {
		List<InfModels> groups = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (InfLine line : file.section("manufacturer").map(InfSection::lines).orElse(List.of())) {
			String manufacturer = file.expand(line.key() == null ? line.value(0) : line.key());
			String models = file.expand(line.value(0));
			List<InfDecoration> decorations = new ArrayList<>();
			if (!models.isEmpty())
				decorations.add(InfDecoration.NONE);
			line.values().stream().skip(1).filter(d -> !d.isBlank()).forEach(d -> decorations.add(InfDecoration.parse(file.expand(d))));
			for (InfDecoration decoration : decorations) {
				String section = decoration.text().isEmpty() ? models : models + "." + decoration.text();
				Optional<InfSection> found = file.section(section);
				// an undecorated section that is not there was never meant
				if ((found.isPresent() || !decoration.text().isEmpty()) && seen.add(section.toLowerCase(Locale.ROOT)))
					groups.add(new InfModels(manufacturer, models.toLowerCase(Locale.ROOT), decoration,
							found.map(s -> models(file, s, decoration.architecture())).orElse(List.of())));
			}
		}
		List<InfDecoration> installs = new ArrayList<>();
		for (InfSection section : file.family(DEFAULT_INSTALL)) {
			String rest = section.name().substring(DEFAULT_INSTALL.length());
			if (rest.isEmpty())
				installs.add(InfDecoration.NONE);
			else if (InfContents.decoration(rest.substring(1)).equals(rest.substring(1)))
				installs.add(InfDecoration.parse(rest.substring(1)));
		}
		List<String> excluded = file.section("controlflags").map(s -> file.expand(s.values("ExcludeFromSelect"))).orElse(List.of());
		boolean template = groups.stream().anyMatch(g -> g.decoration().isTemplate())
				|| installs.stream().anyMatch(InfDecoration::isTemplate);
		return new DriverInf(file.name(), InfVersion.of(file), groups, installs, excluded, !template);
	}

	private static List<InfModel> models(InfFile file, InfSection section, String architecture) {
		List<InfModel> models = new ArrayList<>();
		for (InfLine line : section.lines()) {
			List<String> values = file.expand(line.values());
			if (line.key() == null || values.size() < 2)
				continue;
			List<String> compatible = values.stream().skip(2).filter(v -> !v.isEmpty()).toList();
			if (!values.get(1).isEmpty() || !compatible.isEmpty())
				models.add(model(file, architecture, values, compatible, file.expand(line.key())));
		}
		return models;
	}

	private static InfModel model(InfFile file, String architecture, List<String> values, List<String> compatible, String description) {
		String install = values.get(0);
		Optional<InfSection> decorated = file.section(install + ".nt" + architecture).or(() -> file.section(install + ".nt"));
		String score = decorated.or(() -> file.section(install)).map(s -> file.expand(s.first("FeatureScore"))).orElse("");
		String digits = score.strip().replaceFirst("^0[xX]", "");
		int feature = digits.matches("[0-9A-Fa-f]{1,2}") ? Integer.parseInt(digits, 16) : InfModel.DEFAULT_FEATURE_SCORE;
		return new InfModel(values.get(1), compatible, description, install, feature, decorated.isPresent());
	}

	/** The device class that the Version section names. */
	public DeviceClass deviceClass() {
		return DeviceClass.of(version.classGuid(), version.className());
	}

	/** The Models sections that a Windows uses: of each manufacturer the one that is closest to it. */
	public List<InfModels> usedBy(TargetSystem system) {
		Map<String, InfModels> closest = new LinkedHashMap<>();
		for (InfModels group : groups)
			if (group.decoration().appliesTo(system))
				closest.merge(group.name(), group,
						(a, b) -> b.decoration().compareTo(a.decoration()) > 0 ? b : a);
		return List.copyOf(closest.values());
	}

	/** Whether any of its devices can be installed on a Windows. */
	public boolean serves(TargetSystem system) {
		return usedBy(system).stream().anyMatch(g -> !g.models().isEmpty());
	}

	/** The architectures its devices, or for a driver without devices its DefaultInstall sections, are for, in order of appearance. */
	public List<String> architectures() {
		Set<String> found = new LinkedHashSet<>();
		for (InfModels group : groups)
			if (group.decoration().valid() && !group.models().isEmpty())
				found.add(group.decoration().architecture().isEmpty() ? "x86" : group.decoration().architecture());
		for (InfDecoration install : defaultInstalls)
			if (install.valid() && !install.architecture().isEmpty())
				found.add(install.architecture());
		return List.copyOf(found);
	}
}
