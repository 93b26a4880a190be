package org.mintmark.core.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into images, or knows from an earlier look. */
public interface BootImages {

    /**
     * What is inside an image of a WIM.
     *
     * @param wim the whole WIM, or any of its parts
     * @param image number of the image, from 1
     * @return empty where nobody can look, because the engine is missing or the file is no readable WIM
     */
    Optional<BootFacts> facts(Path wim, int image) throws IOException;

    /** Nobody can look. */
    static BootImages none() {
        return (wim, image) -> Optional.empty();
    }
}
