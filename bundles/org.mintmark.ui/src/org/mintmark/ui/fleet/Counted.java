package org.mintmark.ui.fleet;

import org.eclipse.osgi.util.NLS;

/** Numbers with their nouns. */
final class Counted {

    private Counted() {
    }

    static String skus(int count) {
        return count == 1 ? Messages.oneSku : NLS.bind(Messages.skus, count);
    }

    static String files(int count) {
        return count == 1 ? Messages.oneFile : NLS.bind(Messages.files, count);
    }
}
