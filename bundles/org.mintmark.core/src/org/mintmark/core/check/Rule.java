package org.mintmark.core.check;

import java.io.IOException;
import java.util.function.Consumer;

/** A check with its code and source; what it looks for is left to the class of the rule. */
public abstract class Rule implements Check {

    /** The procedure that most rules come from. */
    protected static final String PROCEDURE = "Create a Server Recovery DVD for Remotely Administered Servers";

    private final String code;
    private final String source;

    /** A rule of that code, with the document it comes from. */
    protected Rule(String code, String source) {
        this.code = code;
        this.source = source;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String source() {
        return source;
    }

    @Override
    public abstract void run(CheckContext context, Consumer<Issue> issues) throws IOException;
}
