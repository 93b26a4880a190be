package org.mintmark.core;

/** The product. */
public final class Product {

    /** Its version, as every bundle has it. */
    public static final String VERSION = "0.1.0";

    private Product() {
    }
}
