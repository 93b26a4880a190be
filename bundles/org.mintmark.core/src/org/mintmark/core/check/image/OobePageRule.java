package org.mintmark.core.check.image;

import java.util.Optional;
import java.util.function.Consumer;

import org.mintmark.core.capture.ImageFacts;
import org.mintmark.core.check.CheckContext;
import org.mintmark.core.check.Issue;
import org.mintmark.core.check.Severity;

/** Windows must not ask for a product key or a language when a remotely administered server starts first. */
final class OobePageRule extends ImageRule {

    OobePageRule() {
        super("image.oobe-page", "Preparing the Image for Deployment, steps 10 and 11");
    }

    @Override
    void check(ImageFacts facts, CheckContext context, Consumer<Issue> issues) {
        if (!facts.registry()) {
            issues.accept(context.issue(code(), Severity.WARNING, "The factory image's registry can't be read, so nobody can tell whether setup pages"
                    + " would stop a remotely administered server: check that the right partition is captured.", "capture"));
            return;
        }
        page(facts.productKeyPage(), "SetupDisplayedProductKey", facts, context, issues);
        page(facts.languagePage(), "SetupDisplayedLanguageSelection", facts, context, issues);
    }

    private void page(Optional<Long> value, String name, ImageFacts facts, CheckContext context, Consumer<Issue> issues) {
        if (value.isPresent() && value.get() == 1) {
            return;
        }
        // the logs of a hive that was not closed may hold the value
        issues.accept(context.issue(code(), facts.pending() ? Severity.WARNING : Severity.ERROR, "The factory image's registry value " + name + " is "
                + value.map(String::valueOf).orElse("not set") + " instead of 1, so a page of Windows' setup would wait at the server's missing screen: after sysprep run"
                + " 'reg add HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Setup\\OOBE /v " + name + " /t REG_DWORD /d 1 /f' and capture it anew.", "capture"));
    }
}
