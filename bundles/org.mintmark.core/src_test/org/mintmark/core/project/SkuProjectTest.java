package org.mintmark.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose name can't be an id is refused with what can be one, and nothing is made. */
class SkuProjectTest {

    @TempDir
    Path temp;

    @Test
    void namesThatCanBeNoIdAreShownWhole() throws IOException {
        assertTrue(refused("Zürich").startsWith("'Zürich' can't be a SKU's id: use letters from A to Z,"), refused("Zürich"));
        assertTrue(refused("con").contains("no name that Windows reserves"), refused("con"));
        assertTrue(refused("a\nb").startsWith("'a\\nb' can't be"), refused("a\nb"));
        assertTrue(refused("x".repeat(200)).startsWith("A name of 200 characters can't be"), refused("x".repeat(200)));
        assertTrue(refused("/").startsWith("'' can't be"), refused("/"));
        try (var made = Files.list(temp)) {
            assertEquals(List.of(), made.toList());
        }
    }

    private String refused(String name) {
        SkuProject.Request request = new SkuProject.Request(temp.resolve(name), false, null, null, null, List.of());
        return assertThrows(IOException.class, () -> new SkuProject().create(request, new NullProgressMonitor())).getMessage();
    }
}
