package org.mintmark.core.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code winpeshl.ini}: the commands of LaunchApp and LaunchApps run in order of appearance (learn.microsoft.com,
 * "Winpeshl.ini Reference"). A section is found by its first header only, as everywhere in Windows' INI files.
 */
final class LaunchIni {

    private static final String APP = "[launchapp]";
    private static final String APPS = "[launchapps]";

    private final ScriptText text;

    LaunchIni(byte[] bytes) {
        text = ScriptText.of(bytes);
    }

    /** The commands it launches, in order. */
    List<String> commands() {
        List<String> commands = new ArrayList<>();
        String section = "";
        List<String> seen = new ArrayList<>();
        for (String line : text.lines()) {
            String content = ScriptText.content(line).strip();
            if (content.startsWith("[")) {
                String header = header(content);
                section = seen.contains(header) ? "" : header;
                seen.add(header);
            } else if (!content.isEmpty() && !content.startsWith(";")) {
                String command = section.equals(APPS) ? content : section.equals(APP) ? appPath(content) : "";
                if (!command.isEmpty()) {
                    commands.add(command);
                }
            }
        }
        return commands;
    }

    private static String header(String content) {
        int end = content.indexOf(']');
        return end < 0 ? content.toLowerCase(Locale.ROOT) : "[" + content.substring(1, end).strip().toLowerCase(Locale.ROOT) + "]";
    }

    private static String appPath(String content) {
        int equals = content.indexOf('=');
        return equals > 0 && content.substring(0, equals).strip().equalsIgnoreCase("AppPath") ? content.substring(equals + 1).strip() : "";
    }

    /** The file with these commands, and no other of ours, before all that it launches. */
    byte[] with(List<String> drivers) {
        List<String> lines = new ArrayList<>(text.lines().stream().filter(l -> !DriverLines.isOurs(l)).toList());
        if (drivers.isEmpty()) {
            return text.with(lines).bytes();
        }
        int app = find(lines, APP);
        int apps = find(lines, APPS);
        if (app >= 0 && (apps < 0 || app < apps) && launches(lines, app)) {
            apps = convert(lines, app, apps);
        }
        List<String> added = drivers.stream().map(d -> d + text.lineEnd()).toList();
        if (apps < 0) {
            endLast(lines);
            lines.add("[LaunchApps]" + text.lineEnd());
            apps = lines.size() - 1;
        } else if (apps == lines.size() - 1) {
            endLast(lines);
        }
        lines.addAll(apps + 1, added);
        return text.with(lines).bytes();
    }

    private static int find(List<String> lines, String header) {
        for (int i = 0; i < lines.size(); i++) {
            String content = lines.get(i).strip();
            if (content.startsWith("[") && header(content).equals(header)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean launches(List<String> lines, int app) {
        for (int i = app + 1; i < lines.size() && !lines.get(i).strip().startsWith("["); i++) {
            if (!appPath(lines.get(i).strip()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * LaunchApp runs first and takes no second command, so it becomes LaunchApps; a LaunchApps that follows loses its header
     * and so goes on where the converted one ends.
     */
    private int convert(List<String> lines, int app, int apps) {
        lines.set(app, lines.get(app).replaceFirst("(?i)launchapp\\b", "LaunchApps"));
        int end = app + 1;
        for (; end < lines.size() && !lines.get(end).strip().startsWith("["); end++) {
            String command = appPath(lines.get(end).strip());
            if (!command.isEmpty()) {
                String content = ScriptText.content(lines.get(end));
                lines.set(end, command + lines.get(end).substring(content.length()));
            }
        }
        if (apps >= 0) {
            // what stands between the two belongs to other sections and moves behind
            List<String> between = new ArrayList<>(lines.subList(end, apps));
            lines.subList(end, apps + 1).clear();
            int last = end;
            while (last < lines.size() && !lines.get(last).strip().startsWith("[")) {
                last++;
            }
            if (!between.isEmpty() && last == lines.size()) {
                endLast(lines);
            }
            lines.addAll(last, between);
        }
        return app;
    }

    private void endLast(List<String> lines) {
        int last = lines.size() - 1;
        if (last >= 0 && ScriptText.content(lines.get(last)).length() == lines.get(last).length()) {
            lines.set(last, lines.get(last) + text.lineEnd());
        }
    }
}
