package org.mintmark.core.resolve;

/** Where an effective value comes from. */
public enum Origin {
    /** The SKU's own file. */
    OWN,
    /** A family the SKU is based on. */
    INHERITED,
    /** Nobody says so: the product's default. */
    DEFAULT
}
