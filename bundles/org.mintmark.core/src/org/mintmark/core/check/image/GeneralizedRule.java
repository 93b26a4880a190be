package org.mintmark.core.check.image;

import java.util.function.Consumer;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;

/** The image must have been through sysprep and not started since. */
final class GeneralizedRule extends ImageRule {

    private static final String SEALED = "IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE";

    GeneralizedRule() {
        super("image.not-generalized", "Preparing the Image for Deployment, steps 9 to 12; Windows Setup States (State.ini)");
    }

    @Override
    void check(ImageFacts facts, CheckContext context, Consumer<Issue> issues) {
        if (facts.state().isEmpty()) {
            issues.accept(context.issue(code(), Severity.WARNING, "The factory image has no Windows\\Setup\\State\\State.ini, so nobody can tell whether"
                    + " sysprep has run: check that the right partition is captured.", "capture"));
        } else if (!facts.state().equalsIgnoreCase(SEALED)) {
            issues.accept(context.issue(code(), Severity.ERROR, "The factory image's state is " + facts.state() + " instead of " + SEALED
                    + ": run sysprep /generalize /oobe, shut the machine down and capture it before it starts again.", "capture"));
        }
    }
}
