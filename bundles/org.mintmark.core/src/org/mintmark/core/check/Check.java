package org.mintmark.core.check;

import java.io.IOException;
import java.util.function.Consumer;

/** One rule. */
public interface Check {

    /** Stable code of the rule, for example {@code sku.base.missing}. */
    String code();

    /** How far it has to look. */
    default Depth depth() {
        return Depth.QUICK;
    }

    /** Where the rule comes from, for people who doubt it. */
    String source();

    /** Looks at one SKU; throws only where a file can't be read that just could. */
    void run(CheckContext context, Consumer<Issue> issues) throws IOException;
}
