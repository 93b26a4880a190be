package org.mintmark.core.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mintmark.core.culture.ClientCultures.Named;
import org.mintmark.model.behavior.WizardCulture;

/** The list to choose a client's culture from. */
class ClientCulturesTest {

    private final List<Named> all = ClientCultures.all();

    @Test
    void the19ComeFirstAndEveryEntryIsACulture() {
        assertEquals(List.of(WizardCulture.values()).stream().map(WizardCulture::tag).toList(), all.subList(0, 19).stream().map(Named::tag).toList());
        assertEquals(all.size(), all.stream().map(Named::tag).distinct().count());
        all.forEach(n -> assertEquals(n.tag(), new ClientCulture(n.tag()).tag()));
        assertTrue(all.size() > 200, () -> all.size() + " cultures");
    }

    @Test
    void isFoundByTagEnglishOrOwnName() {
        assertEquals("es-MX", ClientCultures.search(all, "es-mx").get(0).tag());
        assertEquals("es-MX", ClientCultures.search(all, "mexico spanish").get(0).tag());
        assertEquals("ja-JP", ClientCultures.search(all, "日本語").get(0).tag());
        assertEquals("de-DE", ClientCultures.search(all, "de").get(0).tag());
        assertEquals(List.of(), ClientCultures.search(all, "klingon"));
    }
}
