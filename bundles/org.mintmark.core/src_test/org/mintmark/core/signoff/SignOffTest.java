package org.mintmark.core.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.json.Json;
import org.mintmark.core.preview.PageAsset;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;
import org.mintmark.model.AssetKind;

/** What may be signed, what is recorded, and when a record no longer holds. */
class SignOffTest {

    private static final Instant DATE = Instant.parse("2016-10-03T09:49:00Z");
    private static final SignOffDraft.People PEOPLE = new SignOffDraft.People("ann", "ben", "", "SN-1", "R3");

    @TempDir
    Path folder;

    private static PreviewDisc disc(String iso, String kind, Map<String, String> texts) {
        Map<String, List<PageAsset>> cultures = new TreeMap<>();
        texts.forEach((tag, text) -> {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            cultures.put(tag, List.of(new PageAsset(AssetKind.RESTART_INSTRUCTIONS, "$OEM$/Customization/" + tag + "/RestartInstructions.rtf", "SKU nas", Digests.sha256(content), content)));
        });
        return new PreviewDisc("nas", "NAS", "R3", "default", kind, "NAS", Digests.sha256(iso.getBytes(StandardCharsets.UTF_8)), List.of(), cultures);
    }

    private static PreviewDisc vendor(String iso) {
        return disc(iso, "vendor-captured", Map.of("en-us", "English", "ja-JP", "日本語"));
    }

    private static void passAll(SignOffDraft draft, String... cultures) {
        for (ChecklistItem item : ChecklistItem.values()) {
            draft.answer(item, Answer.PASS);
        }
        for (String culture : cultures) {
            draft.answer(culture, Answer.PASS);
        }
    }

    private static String refusal(SignOffDraft draft, SignOffDraft.People people) {
        return assertThrows(FormatException.class, () -> draft.sign(people, "nas.iso", DATE)).getMessage();
    }

    @Test
    void everyItemAndCultureMustBeAnswered() throws IOException {
        SignOffDraft draft = new SignOffDraft(vendor("1"), Optional.empty());
        assertEquals(ChecklistItem.values().length + 2, draft.open().size());
        passAll(draft, "en-us");
        assertEquals(List.of("culture ja-JP"), draft.open());
        assertTrue(refusal(draft, PEOPLE).contains("culture ja-JP"));
        draft.answer("ja-JP", new Answer(Answer.Result.FAIL, ""));
        assertTrue(refusal(draft, PEOPLE).contains("say why"));
        draft.answer("ja-JP", new Answer(Answer.Result.FAIL, "a line is cut"));
        assertEquals(false, draft.sign(PEOPLE, "nas.iso", DATE).approved());
        draft.answer("ja-JP", Answer.PASS);
        draft.answer(ChecklistItem.TWO_DISKS, new Answer(Answer.Result.NOT_APPLICABLE, "one bay"));
        assertTrue(draft.sign(PEOPLE, "nas.iso", DATE).approved());
        draft.answer(ChecklistItem.SETUP_EXE, new Answer(Answer.Result.NOT_APPLICABLE, "no client here"));
        assertTrue(refusal(draft, PEOPLE).contains("setup-exe (must be tried with every disc)"));
    }

    @Test
    void aLabDiscHasNoWizardToTry() throws IOException {
        SignOffDraft draft = new SignOffDraft(disc("1", "self-captured", Map.of("en-us", "English")), Optional.empty());
        passAll(draft, "en-us");
        draft.answer(ChecklistItem.SETUP_EXE, new Answer(Answer.Result.NOT_APPLICABLE, "for the service bench"));
        assertTrue(draft.sign(PEOPLE, "nas.iso", DATE).approved());
    }

    @Test
    void builderAndTesterDifferUnlessItStandsOnRecord() throws IOException {
        SignOffDraft draft = new SignOffDraft(vendor("1"), Optional.empty());
        passAll(draft, "en-us", "ja-JP");
        assertTrue(refusal(draft, new SignOffDraft.People("ann", "Ann", "", "SN-1", "")).contains("can't approve it alone"));
        assertEquals("one person is in the lab", draft.sign(new SignOffDraft.People("ann", "Ann", "one person is in the lab", "SN-1", ""), "nas.iso", DATE)
                .samePerson());
        assertTrue(refusal(draft, new SignOffDraft.People("ann", "ben", "", " ", "")).contains("serial number"));
    }

    @Test
    void anotherDigestMakesItStaleAndUnchangedCulturesAreCarriedOver() throws IOException {
        SignOffs records = SignOffs.of(folder);
        SignOffDraft first = new SignOffDraft(vendor("1"), Optional.empty());
        assertEquals(List.of(), first.carryOver());
        passAll(first, "en-us", "ja-JP");
        SignOff signed = first.sign(PEOPLE, "nas.iso", DATE);
        records.add(signed);
        PreviewDisc rebuilt = disc("2", "vendor-captured", Map.of("en-us", "English", "ja-JP", "日本語版"));
        SignOffs read = SignOffs.of(folder);
        assertEquals(SignOffs.State.SIGNED, read.state("default", signed.sha256()));
        assertEquals(SignOffs.State.STALE, read.state("default", rebuilt.iso()));
        assertEquals(SignOffs.State.NONE, read.state("eu", rebuilt.iso()));
        SignOffDraft second = new SignOffDraft(rebuilt, read.lastApproved("default"));
        assertEquals(List.of("en-us"), second.carryOver());
        passAll(second, "ja-JP");
        SignOff again = second.sign(PEOPLE, "nas.iso", DATE.plusSeconds(60));
        assertEquals("as on nas.iso of 2016-10-03", again.cultures().get("en-us").reason());
        second.answer("ja-JP", new Answer(Answer.Result.CARRIED, "same as before"));
        assertTrue(refusal(second, PEOPLE).contains("culture ja-JP (differs from the disc signed last)"));
        records.add(again);
        assertEquals(SignOffs.State.SIGNED, SignOffs.of(folder).state("default", rebuilt.iso()));
    }

    @Test
    void recordsAreReadAsTheyWereWrittenAndNeverReplaced() throws IOException {
        SignOffDraft draft = new SignOffDraft(vendor("1"), Optional.empty());
        passAll(draft, "en-us", "ja-JP");
        draft.answer(ChecklistItem.STORAGE_SPACES, new Answer(Answer.Result.NOT_APPLICABLE, "no pool"));
        draft.evidence(Files.writeString(folder.resolve("photo.txt"), "x"));
        SignOff record = draft.sign(PEOPLE, "nas.iso", DATE);
        SignOffs records = SignOffs.of(folder);
        Path file = records.add(record);
        byte[] written = Files.readAllBytes(file);
        assertEquals(record, SignOffs.of(folder).all().get(0));
        assertThrows(FileAlreadyExistsException.class, () -> records.add(record));
        assertEquals(new String(written, StandardCharsets.UTF_8), Files.readString(file));
        Files.writeString(file, "{}");
        assertTrue(assertThrows(IOException.class, () -> SignOffs.of(folder)).getMessage().contains("is no sign-off record"));
    }

    @Test
    void answersForAnotherDiscAreRefused() throws IOException {
        SignOffDraft draft = new SignOffDraft(vendor("1"), Optional.empty());
        for (String field : List.of("iso", "sku", "edition")) {
            FormatException e = assertThrows(FormatException.class, () -> draft.take(draft.template().put(field, "other"), "answers.json"));
            assertTrue(e.getMessage().startsWith("answers.json was filled in for another disc (" + field + " other, not "), e.getMessage());
        }
    }

    @Test
    void answersOfUnknownItemsAndWordsAreRefused() throws IOException {
        SignOffDraft draft = new SignOffDraft(vendor("1"), Optional.empty());
        assertTrue(take(draft, "{\"items\": {\"backup\": \"pass\"}}").contains("'backup', which is no item"));
        assertTrue(take(draft, "{\"items\": {\"day-0\": \"ok\"}}").contains("write pass, fail or not-applicable"));
        assertTrue(take(draft, "{\"cultures\": {\"fr-FR\": \"pass\"}}").contains("not on the disc"));
        draft.take(draft.template(), "template");
        assertEquals(ChecklistItem.values().length + 2, draft.open().size());
    }

    private static String take(SignOffDraft draft, String json) throws IOException {
        return assertThrows(FormatException.class, () -> draft.take(Json.parse(json.getBytes(StandardCharsets.UTF_8), "answers.json"), "answers.json")).getMessage();
    }

    @Test
    void opensslVerifiesTheDetachedSignature() throws Exception {
        for (String algorithm : List.of("RSA", "EC")) {
            Path store = folder.resolve(algorithm + ".p12");
            run(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", algorithm, "-alias", "oem", "-dname", "CN=OEM",
                    "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", "secret-1");
            Path record = Files.writeString(folder.resolve(algorithm + ".json"), "{}\n");
            Path signature = RecordSignature.sign(record, store, "secret-1".toCharArray());
            assertTrue(assertThrows(IOException.class, () -> RecordSignature.sign(record, store, "wrong".toCharArray())).getMessage().length() > 10);
            Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not here");
            run("sh", "-c", "openssl pkcs12 -in " + store + " -passin pass:secret-1 -nokeys -clcerts | openssl x509 -pubkey -noout > " + folder.resolve("key.pem"));
            run("openssl", "dgst", "-sha256", "-verify", folder.resolve("key.pem").toString(), "-signature", signature.toString(), record.toString());
        }
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void signedTextsAreKeptAndComparedParagraphByParagraph() throws IOException {
        SignOffDraft draft = new SignOffDraft(vendor("1"), Optional.empty());
        passAll(draft, "en-us", "ja-JP");
        SignOff record = draft.sign(PEOPLE, "nas.iso", DATE);
        SignedTexts texts = new SignedTexts(folder);
        assertTrue(texts.of(record, "ja-JP").isEmpty());
        texts.keep(vendor("1"));
        texts.keep(vendor("2"));
        assertEquals("日本語", new String(texts.of(record, "ja-JP").orElseThrow(), StandardCharsets.UTF_8));
        assertTrue(texts.of(record, "de-DE").isEmpty());
        Path kept = folder.resolve("records/texts/" + record.assets().get("ja-JP").values().iterator().next() + ".rtf");
        Files.writeString(kept, "tampered");
        assertTrue(texts.of(record, "ja-JP").isEmpty(), "another text passes for the one that was signed");

        assertTrue(Differences.of("a\nb", "a\nb").none());
        assertEquals(new Differences(List.of(1), 1, 3), Differences.of("a\nx\nc", "a\nb\nc"));
        assertEquals(new Differences(List.of(), 1, 2), Differences.of("a\nc", "a\nb\nc"));
        assertTrue(Differences.of("eins\nzwei", "one\ntwo").everything());
    }
}
