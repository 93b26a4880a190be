package org.mintmark.engine.burn;

/**
 * A drive that may burn discs.
 *
 * @param address how it is named to the burner, for example {@code /dev/sr0} or {@code D:}
 * @param model vendor's and product's name, may be empty
 */
public record Drive(String address, String model) {
}
