package org.mintmark.core.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.Change.FileChange;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;

/** One setting of many SKUs: what changes where, and what doesn't. */
class SettingChangeTest {

    @TempDir
    Path fleet;

    @BeforeEach
    void write() throws IOException {
        sku("family", "abstract=\"true\" generation=\"2016\"", "<capture source=\"disk.img\"/><editions id=\"default\" target=\"dvd-5\"/>");
        sku("a", "base=\"../family/family.sku\"", "");
        sku("b", "base=\"../family/family.sku\" generation=\"2012R2\"", "<editions id=\"eu\" target=\"dvd-9\"/><editions id=\"apac\"/>");
        sku("c", "", "<capture mode=\"import\" source=\"set\"/>");
        sku("d", "", "");
    }

    private void sku(String id, String attributes, String content) throws IOException {
        Files.createDirectories(file(id).getParent());
        Files.writeString(file(id), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sku:Sku xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:sku=\"urn:mintmark:sku:1\" id=\"" + id + "\" " + attributes + ">" + content + "</sku:Sku>");
    }

    private Path file(String id) {
        return fleet.resolve(id).resolve(id + ".sku");
    }

    private SettingChange change(Setting setting, String value, String... skus) throws IOException {
        return SettingChange.of(new Resolver(Locations.none()), Stream.of(skus).map(this::file).toList(), setting, Optional.ofNullable(value));
    }

    private static List<String> said(SettingChange change) {
        return change.lines().stream().map(l -> String.join(" | ", l.sku(), l.edition(), l.before(), l.after(), l.note())).toList();
    }

    private void write(SettingChange change) throws IOException {
        for (FileChange each : change.changes()) {
            Files.write(each.file(), each.after());
        }
    }

    @Test
    void everyEditionGetsTheMediumAndTheOneThatHasItStays() throws IOException {
        SettingChange change = change(Setting.TARGET, "dvd-9", "a", "b", "d");
        assertEquals(List.of("a | default | dvd-5 (from family) | dvd-9 | ", "b | eu | dvd-9 | dvd-9 | it is so already", "b | apac | dvd-5 (from family) | dvd-9 | ",
                "d | default | dvd-9 (default) | dvd-9 (default) | it is so already"), said(change));
        assertEquals(2, change.skus());
        assertEquals(List.of(file("a"), file("b")), change.changes().stream().map(FileChange::file).toList());
        assertFalse(Files.readString(file("a")).contains("dvd-9"), "nothing is written by looking");
        write(change);
        assertEquals(0, change(Setting.TARGET, "dvd-9", "a", "b", "d").skus());
    }

    @Test
    void valueIsInheritedAgain() throws IOException {
        SettingChange change = change(Setting.GENERATION, null, "a", "b");
        assertEquals(List.of("a |  | 2016 (from family) | 2016 (from family) | it is so already", "b |  | 2012R2 | 2016 (from family) | "), said(change));
        write(change);
        assertFalse(Files.readString(file("b")).contains("generation"));
    }

    @Test
    void compressionOfSharedImagesIsSaidToEndTheSharing() throws IOException {
        SettingChange change = change(Setting.COMPRESSION, "xpress", "a", "family", "c", "d");
        assertEquals(List.of("a |  | not set | xpress | its images are captured for it alone from then on", "family |  | not set | xpress | ",
                "c |  |  |  | its images are imported and stay as they are", "d |  |  |  | no images are captured for it"), said(change));
        write(change);
        SettingChange back = change(Setting.COMPRESSION, null, "a");
        assertEquals(List.of("a |  | xpress | xpress (from family) | it shares the images of family from then on"), said(back));
    }

    @Test
    void wrongValuesAreRefusedWithASentence() {
        assertEquals("Target medium can't be 'cd': choose one of dvd-5, dvd-9, bd-25, key-8.", refusal(Setting.TARGET, "cd"));
        assertEquals("The compression level can't be 101: type a number from 1 to 100.", refusal(Setting.LEVEL, "101"));
        assertEquals("Compression level can't be 'x': type a number.", refusal(Setting.LEVEL, "x"));
        assertEquals("The date can't be 'today': type it as 2026-01-31T00:00:00Z.", refusal(Setting.DATE, "today"));
        assertEquals("Revision can't be '': type a value.", refusal(Setting.REVISION, " "));
    }

    private String refusal(Setting setting, String value) {
        return assertThrows(IOException.class, () -> change(setting, value, "a")).getMessage();
    }

    @Test
    void everySettingIsChangedAndTakenBack() throws IOException {
        String before = Files.readString(file("family"));
        for (Setting setting : Setting.values()) {
            String value = setting.choices().isEmpty() ? setting == Setting.LEVEL ? "7" : setting == Setting.DATE ? "2026-01-31T00:00:00Z" : "R7"
                    : setting == Setting.UDF ? "true" : setting.choices().get(1);
            SettingChange change = change(setting, value, "family");
            assertEquals(1, change.skus(), setting.label());
            assertTrue(said(change).get(0).contains(" | " + value + " | "), said(change).toString());
        }
        assertEquals(before, Files.readString(file("family")));
    }
}
