package org.mintmark.engine.inf;

/**
 * A service that an INF installs (learn.microsoft.com, "INF AddService directive").
 *
 * @param name the service
 * @param section the section that describes it
 * @param type as SERVICE_…_DRIVER, -1 where none is given
 * @param start 0 boot, 1 system, 2 automatic, 3 on demand, 4 disabled, -1 where none is given
 * @param binary the program or driver, with directory ids such as {@code %12%}
 * @param driverOfDevice whether it drives the device itself (flag SPSVCINST_ASSOCSERVICE)
 */
public record InfService(String name, String section, int type, int start, String binary, boolean driverOfDevice) {
	/** Start type of drivers that the boot loader loads. */
	public static final int BOOT_START = 0;
}
