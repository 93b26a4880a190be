package org.mintmark.core.resolve;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named locations of this workstation, for paths such as {@code ${captures}/nas-210.vhdx}. */
public final class Locations {

    /** File of a fleet that maps locations: {@code name=folder}, folders relative to the file. */
    public static final String FILE = "mintmark.properties";

    private static final String VARIABLE = "MINTMARK_LOCATION_";
    private static final Pattern NAMED = Pattern.compile("\\$\\{([^}/]+)}(?:/(.*))?", Pattern.DOTALL);

    private final Map<String, Path> given;
    private final Map<String, String> environment;
    private final Map<String, Path> preferences;

    /**
     * @param given from the command line, first in order
     * @param environment the process environment: {@code MINTMARK_LOCATION_NAME}, second; then the fleet's file
     * @param preferences from the workbench, last
     */
    public Locations(Map<String, Path> given, Map<String, String> environment, Map<String, Path> preferences) {
        this.given = Map.copyOf(given);
        this.environment = Map.copyOf(environment);
        this.preferences = Map.copyOf(preferences);
    }

    /** No location is mapped but those of a fleet's own file. */
    public static Locations none() {
        return new Locations(Map.of(), Map.of(), Map.of());
    }

    /** Every location that is mapped for a file of that fleet, by name, for showing. */
    public Map<String, Path> mapped(Path declaringFile) throws IOException {
        Map<String, Path> all = new TreeMap<>(preferences);
        all.putAll(fleet(declaringFile));
        environment.forEach((name, folder) -> {
            if (name.startsWith(VARIABLE) && !folder.isBlank()) {
                all.put(name.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '-'), Path.of(folder));
            }
        });
        all.putAll(given);
        return all;
    }

    /** Where a path of the model leads, seen from the file that declares it. */
    public Located locate(String text, Path declaringFile) {
        Matcher named = NAMED.matcher(text);
        try {
            if (named.matches()) {
                Path folder = folder(named.group(1), declaringFile);
                if (folder == null) {
                    return new Located(text, null, named.group(1), false);
                }
                String rest = named.group(2);
                return new Located(text, (rest == null ? folder : folder.resolve(rest)).normalize(), null, false);
            }
            Path path = Path.of(text);
            Path base = declaringFile.toAbsolutePath().getParent();
            return new Located(text, base.resolve(path).normalize(), null, path.isAbsolute());
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return new Located(text, null, text, false);
        }
    }

    private Path folder(String name, Path declaringFile) throws IOException {
        if (given.containsKey(name)) {
            return given.get(name).toAbsolutePath();
        }
        String variable = environment.get(VARIABLE + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        if (variable != null && !variable.isBlank()) {
            return Path.of(variable).toAbsolutePath();
        }
        Path own = fleet(declaringFile).get(name);
        return own != null ? own : preferences.get(name);
    }

    /** A setting in the fleet's file, null where it has none. */
    public static String setting(String name, Path declaringFile) throws IOException {
        for (Path folder = declaringFile.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return properties(file).getProperty(name);
            }
        }
        return null;
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not a properties file: " + e.getMessage(), e);
        }
        return properties;
    }

    /** The nearest {@code mintmark.properties} above the file decides; folders in it are relative to it. */
    private static Map<String, Path> fleet(Path declaringFile) throws IOException {
        Map<String, Path> result = new TreeMap<>();
        for (Path folder = declaringFile.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                Properties properties = properties(file);
                for (String key : properties.stringPropertyNames()) {
                    if (key.startsWith("location.")) {
                        result.put(key.substring("location.".length()), folder.resolve(properties.getProperty(key)).normalize());
                    }
                }
                return result;
            }
        }
        return result;
    }

    /**
     * A path of the model and where it leads.
     *
     * @param text as the model has it
     * @param path absolute; null where its location is not mapped
     * @param missing name of the location that is not mapped, else null
     * @param absolute true where the model itself holds an absolute path
     */
    public record Located(String text, Path path, String missing, boolean absolute) {

        /** The text that leads to the same place from another file: relative to it, unless a location is named or it is absolute. */
        public String seenFrom(Path file) {
            return path == null || absolute || NAMED.matcher(text).matches() ? text : written(path, file);
        }

        /** How a file writes another place in the manner of this one: below the same named location, absolute, or relative to the file. */
        public String likewise(Path place, Path file) {
            Matcher named = NAMED.matcher(text);
            if (path != null && named.matches()) {
                Path rest = Path.of(named.group(2) == null ? "" : named.group(2)).normalize();
                Path folder = path;
                for (int i = rest.toString().isEmpty() ? 0 : rest.getNameCount(); i > 0 && folder != null; i--) {
                    folder = folder.getParent();
                }
                if (folder != null && folder.resolve(rest).equals(path) && place.startsWith(folder)) {
                    return "${" + named.group(1) + "}/" + folder.relativize(place).toString().replace('\\', '/');
                }
            }
            return absolute ? place.toString().replace('\\', '/') : written(place, file);
        }

        /** How a file of the model writes a path: relative to its folder, with '/'; absolute where there is no way. */
        public static String written(Path path, Path file) {
            Path folder = file.toAbsolutePath().getParent().normalize();
            Path place = path.toAbsolutePath().normalize();
            if (!Objects.equals(folder.getRoot(), place.getRoot())) {
                return place.toString().replace('\\', '/');
            }
            String relative = folder.relativize(place).toString().replace('\\', '/');
            return relative.isEmpty() ? "." : relative;
        }
    }
}
