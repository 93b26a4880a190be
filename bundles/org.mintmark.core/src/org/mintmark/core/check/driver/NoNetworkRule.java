package org.mintmark.core.check.driver;

import org.mintmark.engine.inf.DeviceClass;

/** Recovery needs the network, on which the beacon calls. */
final class NoNetworkRule extends ListedRule {

    NoNetworkRule() {
        super("driver.no-network", DeviceClass.NETWORK, "network adapter");
    }
}
