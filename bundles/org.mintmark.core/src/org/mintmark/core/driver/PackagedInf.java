package org.mintmark.core.driver;

import java.util.List;

import org.mintmark.engine.inf.DriverInf;

/**
 * An INF of a package.
 *
 * @param path where it is in the package, '/' between names
 * @param driver what it says
 * @param files what it needs on 64-bit Windows, as paths in the package as they are spelt there: itself, its catalogue, the files it copies
 * @param catalog its catalogue's name, empty where it names none
 * @param signer who signed the catalogue, empty where nobody did
 * @param signed whether the catalogue is there, its signature is valid and the INF is in it; its chain of certificates is not checked
 * @param services services it installs
 * @param usable false where a fatal problem keeps it from being used
 */
public record PackagedInf(String path, DriverInf driver, List<String> files, String catalog, String signer, boolean signed,
        List<String> services, boolean usable) {
    /** Takes copies. */
    public PackagedInf {
        files = List.copyOf(files);
        services = List.copyOf(services);
    }
}
