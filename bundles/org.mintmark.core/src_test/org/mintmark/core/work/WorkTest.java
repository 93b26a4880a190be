package org.mintmark.core.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.sku.LocalRule;
import org.mintmark.core.json.Json;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.core.run.WorkerException;
import org.mintmark.core.work.Entry.Kind;

/** Proposals, tasks and what builds left, without any native engine. */
class WorkTest {

    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private final Resolver resolver = new Resolver(Locations.none());
    private final List<Entry> entries = new ArrayList<>();
    private Workshop shop;

    @BeforeEach
    void open() {
        shop = new Workshop((job, listener, monitor) -> {
            if (job.path("job").asText().equals("probe")) {
                return Json.object().put("libwim", "").put("missing", "libwim was not found: install libwim15.");
            }
            throw new WorkerException("There is no worker.");
        }, Map.of("MINTMARK_CACHE", folder.resolve("cache").toString(), "MINTMARK_HIDE", "libwim"), false);
    }

    private Path sku(String attributes, String content) throws IOException {
        Path file = folder.resolve("nas-210/nas-210.sku");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="nas-210" %s>%s</sku:Sku>
                """.formatted(attributes, content));
    }

    private Proposal build(Path file) throws IOException {
        return Proposal.build(shop, resolver, file, OPTIONS, new NullProgressMonitor());
    }

    @Test
    void familyLocalAndUnreadableSkusAreRefusedWithASentence() throws Exception {
        assertEquals(Proposal.FAMILY, build(sku("abstract=\"true\"", "")).refusal());
        assertEquals(LocalRule.MESSAGE, build(sku("administration=\"local\"", "")).refusal());
        Proposal unreadable = build(Files.writeString(folder.resolve("nas-210/nas-210.sku"), "<nonsense"));
        assertFalse(unreadable.possible());
        assertEquals("nas-210", unreadable.id());
        assertEquals(List.of(), unreadable.plans());
        assertFalse(unreadable.nothingToDo());
    }

    @Test
    void errorOfTheChecksStopsABuildAndIsWrittenDown() throws Exception {
        Path file = sku("administration=\"remote\"", "");
        Proposal proposal = build(file);
        assertTrue(proposal.issues().stream().anyMatch(i -> i.stopsBuild() && i.message().equals(proposal.refusal())), proposal.refusal());
        Diary diary = new Diary("nas-210", Clock.systemUTC(), entries::add, cause -> {
            throw new AssertionError(cause);
        }, (share, text) -> {
            // not asked
        });
        assertFalse(new BuildTask(resolver, file, "nas-210", OPTIONS, false).run(shop, diary, new NullProgressMonitor()));
        assertEquals(List.of(proposal.refusal()), entries.stream().filter(e -> e.kind() == Kind.ERROR).map(Entry::text).toList());
    }

    @Test
    void captureNeedsASourceOfItsOwn() throws Exception {
        assertTrue(Proposal.capture(shop, resolver, sku("", ""), OPTIONS).refusal().startsWith("There is nothing to capture from"));
        assertTrue(Proposal.capture(shop, resolver, sku("", "<capture mode=\"import\" source=\"here\"/>"), OPTIONS).refusal()
                .startsWith("The images are imported"));
        assertTrue(Proposal.capture(shop, resolver, sku("", "<capture source=\"missing.img\"/>"), OPTIONS).refusal().contains("missing.img"));
    }

    @Test
    void rehearsalCountsForTheVeryIsoOnly() throws Exception {
        EffectiveSku sku = resolver.resolve(sku("", ""));
        assertEquals(List.of(), BuiltMedium.of(sku, OPTIONS));
        Path output = Files.createDirectories(sku.folder().resolve("build"));
        Files.writeString(output.resolve("manifest.json"), "{\"iso\":{\"name\":\"../../x.iso\",\"sha256\":\"ab\"}}");
        Files.writeString(folder.resolve("x.iso"), "outside");
        assertEquals(List.of(), BuiltMedium.of(sku, OPTIONS), "a name led out of the folder");
        Files.writeString(output.resolve("x.iso"), "iso");
        Files.writeString(output.resolve("rehearsal.json"), "{\"sha256\":\"cd\",\"result\":\"passed\"}");
        assertEquals(Optional.empty(), BuiltMedium.of(sku, OPTIONS).get(0).rehearsal());
        Files.writeString(output.resolve("rehearsal.json"), "{\"sha256\":\"ab\",\"result\":\"passed\"}");
        BuiltMedium medium = BuiltMedium.of(sku, OPTIONS).get(0);
        assertEquals(Optional.of("passed"), medium.rehearsal());
        assertEquals(output.resolve("x.iso"), medium.iso());
        Files.writeString(output.resolve("manifest.json"), "{");
        assertEquals(List.of(), BuiltMedium.of(sku, OPTIONS));
    }

    @Test
    void keyIsNotWrittenWhereItCantBe() throws Exception {
        assertTrue(assertThrows(IOException.class, () -> KeyTask.losses(folder)).getMessage().contains("is a folder"));
        assertTrue(assertThrows(IOException.class, () -> KeyTask.losses(folder.resolve("no/key.img"))).getMessage().contains("There is no folder"));
        assertEquals(List.of(), KeyTask.losses(folder.resolve("key.img")));
        assertEquals(1, KeyTask.losses(Files.writeString(folder.resolve("key.img"), "data")).size());
    }

    @Test
    void imagesThatAreGoneOrChangedAreToldByALook() throws Exception {
        Path file = sku("", "<capture source=\"disk.img\"/>");
        Path capture = Files.createDirectories(file.resolveSibling("capture"));
        Files.writeString(capture.resolve("capture.json"), """
                {"schema":"mintmark/capture/1","date":"2020-01-01T00:00:00Z","images":[{"role":"windows","guid":"0a","compression":"lzx","files":["system.wim"]}],
                "files":[{"name":"system.wim","size":4,"sha256":"00"},{"name":"disk.xml","size":9,"sha256":"00"}],"tools":{"libwim":"1.14.5"}}""");
        Files.writeString(capture.resolve("system.wim"), "more than four");
        ImageFiles images = ImageFiles.of(resolver.resolve(file).capture());
        assertEquals(List.of("windows changed", " missing"), images.files().stream().map(f -> f.role() + " " + f.state().text()).toList());
        assertTrue(images.facts().contains(new ImageFiles.Fact("Captured with", "libwim 1.14.5")), images.facts().toString());
    }
}
