package org.mintmark.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.mintmark.model.Administration;
import org.mintmark.model.Edition;
import org.mintmark.model.Sku;
import org.mintmark.model.SkuFactory;
import org.mintmark.model.SkuPackage;
import org.w3c.dom.Document;

class SkuFileTest {

    private static final Path FILE = Path.of("nas.sku");
    private static final SkuFactory FACTORY = SkuFactory.eINSTANCE;

    private final SkuFile files = new SkuFile();

    @Test
    void oneValueIsOneLineInLfAndUtf8() throws Exception {
        Sku sku = sku();
        String text = new String(files.write(sku), StandardCharsets.UTF_8);
        assertFalse(text.contains("\r"));
        sku.setName("Büro 210 日本");
        List<String> before = text.lines().toList();
        List<String> after = new String(files.write(sku), StandardCharsets.UTF_8).lines().toList();
        assertEquals(before.size() + 1, after.size(), text);
        assertTrue(after.stream().anyMatch(l -> l.strip().equals("name=\"Büro 210 日本\"")), () -> String.join("\n", after));
    }

    @Test
    void everyFeatureSurvivesARoundTripWithWhatIsSetAndWhatIsNot() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Sku sku = (Sku) random(SkuPackage.Literals.SKU, new Random(seed), 0);
            sku.setSchemaVersion(SkuFile.SCHEMA_VERSION);
            byte[] written = files.write(sku);
            Sku again = files.load(written, FILE);
            assertTrue(EcoreUtil.equals(sku, again), "seed " + seed);
            assertArrayEquals(written, files.write(again), "seed " + seed);
        }
    }

    @Test
    void unsetAndEmptyCulturesOfAnEditionAreDifferent() throws Exception {
        Sku sku = sku();
        Edition unset = FACTORY.createEdition();
        unset.setId("a");
        Edition empty = FACTORY.createEdition();
        empty.setId("b");
        empty.getCultures().clear();
        empty.eSet(SkuPackage.Literals.EDITION__CULTURES, List.of());
        sku.getEditions().addAll(List.of(unset, empty));
        Sku again = files.load(files.write(sku), FILE);
        assertFalse(again.getEditions().get(0).isSetCultures());
        assertTrue(again.getEditions().get(1).isSetCultures());
        assertTrue(again.getEditions().get(1).getCultures().isEmpty());
    }

    @Test
    void dangerousAndBrokenFilesEndInOneSentence() {
        message("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"&a;\"/>", "document type");
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"a\"", "not a readable SKU file");
        message("", "not a readable SKU file");
        message("<html/>", "nas.sku");
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"a\" colour=\"red\"/>", "'colour'");
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"a\" firmware=\"steam\"/>", "'steam'");
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"a\" schemaVersion=\"99\"/>", "newer Mintmark");
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"a\"><layout href=\"other.sku#/\"/></sku:Sku>", "nas.sku");
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"a\"><layout><disks>" + "<partitions>".repeat(1)
                + "<children>".repeat(50_000) + "</children>".repeat(50_000) + "</partitions></disks></layout></sku:Sku>", "nas.sku");
    }

    @Test
    void whatPeopleDoByHandHasItsOwnSentence() {
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" id=\"a\" id=\"b\"/>", "nas.sku, line 1, has 'id' twice: remove one.");
        message("<sku:Sku xmlns:sku=\"urn:mintmark:sku:9\" id=\"a\"/>", "use a newer Mintmark");
        message("<sku:Sku xmlns:sku=\"urn:other\" id=\"a\"/>", "restore it from version control");
    }

    @Test
    void otherEncodingsAreReadWhereTheyAreDeclaredAndNamedWhereNot() throws Exception {
        String text = "<sku:Sku\n xmlns:sku=\"urn:mintmark:sku:1\"\n id=\"a\"\n name=\"Zürich\"/>";
        PrintStream stderr = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            IOException e = assertThrows(SkuFormatException.class, () -> files.load(text.getBytes(StandardCharsets.ISO_8859_1), FILE));
            assertEquals("nas.sku, line 4, has characters that are not UTF-8: save it in that encoding, or restore it from version control.",
                    e.getMessage());
        } finally {
            System.setErr(stderr);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
        String declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text;
        assertEquals("Zürich", files.load(declared.getBytes(StandardCharsets.ISO_8859_1), FILE).getName());
        assertEquals("Zürich", files.load(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), FILE).getName());
        assertEquals("Zürich", files.load(declared.replace("ISO-8859-1", "UTF-16").getBytes(StandardCharsets.UTF_16), FILE).getName());
        assertEquals("Zürich", files.load(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), FILE).getName());
    }

    @Test
    void mutantsOfAFileEndInASkuOrASentence() throws Exception {
        byte[] good = files.write((Sku) random(SkuPackage.Literals.SKU, new Random(7), 0));
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            byte[] mutant = good.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            try {
                files.load(mutant, FILE);
            } catch (SkuFormatException e) {
                assertTrue(e.getMessage().startsWith("nas.sku") && !e.getMessage().contains("\n"), e.getMessage());
            }
        }
    }

    @Test
    void olderSchemaVersionsAreLifted() throws Exception {
        Migration rename = new Migration() {
            @Override
            public int from() {
                return 0;
            }

            @Override
            public void migrate(Document document) {
                var root = document.getDocumentElement();
                root.setAttribute("id", root.getAttribute("identifier"));
                root.removeAttribute("identifier");
            }
        };
        String old = "<sku:Sku xmlns:sku=\"urn:mintmark:sku:1\" schemaVersion=\"0\" identifier=\"nas-1\"/>";
        Sku sku = new SkuFile(List.of(rename)).load(old.getBytes(StandardCharsets.UTF_8), FILE);
        assertEquals("nas-1", sku.getId());
        assertEquals(SkuFile.SCHEMA_VERSION, sku.getSchemaVersion());
    }

    private void message(String text, String expected) {
        IOException e = assertThrows(SkuFormatException.class, () -> files.load(text.getBytes(StandardCharsets.UTF_8), FILE));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
    }

    private static Sku sku() {
        Sku sku = FACTORY.createSku();
        sku.setId("nas-210");
        sku.setAdministration(Administration.REMOTE);
        return sku;
    }

    private static EObject random(EClass type, Random random, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (depth > 4 || random.nextInt(3) == 0) {
                continue;
            }
            int count = feature.isMany() ? random.nextInt(3) : 1;
            List<Object> values = new java.util.ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(feature instanceof EReference reference ? random(reference.getEReferenceType(), random, depth + 1)
                        : value((EAttribute) feature, random));
            }
            object.eSet(feature, feature.isMany() ? values : values.get(0));
        }
        return object;
    }

    private static Object value(EAttribute attribute, Random random) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return switch (type.getInstanceClassName()) {
            case "int" -> random.nextInt();
            case "long" -> random.nextLong();
            case "boolean" -> random.nextBoolean();
            case "java.time.Instant" -> Instant.ofEpochSecond(random.nextInt());
            default -> "a<&\"' ä日" + random.nextInt(1000) + "\n\tb";
        };
    }
}
