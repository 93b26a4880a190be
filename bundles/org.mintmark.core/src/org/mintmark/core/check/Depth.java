package org.mintmark.core.check;

/** How far a check has to look. */
public enum Depth {
    /** Needs the JDK alone and no content of images; runs while typing. */
    QUICK,
    /** Looks inside images; runs in a worker. */
    DEEP
}
