package org.mintmark.core.check.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Checks;
import org.mintmark.core.check.FleetIndex;
import org.mintmark.core.check.Issue;
import org.mintmark.core.digest.DigestCache;
import org.mintmark.core.media.Profile;
import org.mintmark.core.resolve.Locations;
import org.mintmark.core.resolve.Resolver;
import org.mintmark.engine.wim.AuthoredImage;
import org.mintmark.engine.wim.SecurityDescriptor;
import org.mintmark.engine.wim.Sid;
import org.mintmark.engine.wim.WimAuthor;
import org.mintmark.engine.wim.WimContent;
import org.mintmark.engine.wim.WimTree;

/** A file among imported images that is none is found before anything is built with it. */
class ImportedImagesTest {

    @TempDir
    Path temp;
    private Path folder;

    @BeforeEach
    void images() throws IOException {
        folder = Files.createDirectories(temp.resolve("nas/import"));
        Files.writeString(temp.resolve("nas/nas.sku"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <sku:Sku xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:sku="urn:mintmark:sku:1" id="nas" name="NAS">
                  <capture source="import" mode="import"/>
                </sku:Sku>
                """);
        Files.writeString(folder.resolve("disk.xml"), "<disk/>");
        for (String name : List.of("System.wim", "Reserved.wim")) {
            Instant date = Instant.parse("2016-10-03T12:00:00Z");
            WimTree tree = new WimTree(SecurityDescriptor.of(Sid.USERS, Sid.USERS, List.of()), date);
            tree.file("data", WimContent.noise(1, 5000));
            WimAuthor.write(AuthoredImage.plain(name, tree, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)), date), folder.resolve(name), new NullProgressMonitor());
        }
    }

    /** What every rule says that needs the images, once. */
    @Test
    void whatKeepsTheSetFromBeingReadIsSaidOnce() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("System.wim"));
        int xml = (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0x50);
        Arrays.fill(bytes, xml + 2, xml + 40, (byte) '<');
        Files.write(folder.resolve("System.wim"), bytes);
        List<Issue> all = issues().stream().filter(i -> i.message().startsWith("The XML data of 'System.wim' is not well-formed")).toList();
        assertEquals(List.of("image.corrupt"), all.stream().map(Issue::code).toList());
    }

    private List<Issue> issues() throws IOException {
        CheckContext context = new CheckContext(new Resolver(Locations.none()).resolve(temp.resolve("nas/nas.sku")), Profile.DEFAULT,
                new DigestCache(temp.resolve("cache"), false), new FleetIndex(temp));
        return Checks.run(Checks.all(), context);
    }

    private List<String> found() throws IOException {
        return issues().stream().filter(i -> i.code().equals("image.corrupt")).map(Issue::message).toList();
    }

    @Test
    void imagesThatCannotBeReadAreNamed() throws IOException {
        assertEquals(List.of(), found());
        byte[] bytes = Files.readAllBytes(folder.resolve("System.wim"));
        Files.write(folder.resolve("Data.swm"), Arrays.copyOf(bytes, 3000));
        Files.write(folder.resolve("Empty.wim"), new byte[0]);
        System.arraycopy("WLPWM".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 5);
        Files.write(folder.resolve("Pipe.wim"), bytes);
        List<String> found = found();
        assertEquals(3, found.size(), found.toString());
        assertEquals("The blob table of 'Data.swm' lies outside the file: the file is cut off or damaged; copy it again.", found.get(0));
        assertEquals("'Empty.wim' is no WIM file: it is shorter than the 208 bytes of a header.", found.get(1));
        assertEquals("'Pipe.wim' is a pipable WIM, which only wimlib reads: export its images into an ordinary one with 'wimlib-imagex export'.", found.get(2));
    }
}
