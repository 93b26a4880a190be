package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mintmark.core.media.Profile;
import org.mintmark.core.plan.PlanOptions;
import org.mintmark.core.resolve.EffectiveSku;
import org.mintmark.core.work.BuildTask;
import org.mintmark.core.work.BuiltMedium;
import org.mintmark.core.work.BurnTask;
import org.mintmark.core.work.Diary;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.workspace.build.WorkJob;
import org.mintmark.workspace.build.Workshops;

/** What a user sees who has a medium proven and delivered. */
class ProofTest {

    private static final PlanOptions OPTIONS = new PlanOptions(Profile.DEFAULT, Optional.empty(), Optional.empty());

    @TempDir
    static Path fleet;

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace(fleet);

    @BeforeAll
    static void build() throws Exception {
        DemoWorkspace.write(fleet);
        Diary silent = new Diary("rack-310", Clock.systemUTC(), entry -> {
            // nobody reads it
        }, cause -> {
            throw new AssertionError(cause);
        }, (share, text) -> {
            // nobody watches
        });
        assertTrue(new BuildTask(Workshops.resolver(), fleet.resolve("rack-310/rack-310.sku"), "rack-310", OPTIONS, false).run(Workshops.open(), silent,
                new NullProgressMonitor()));
    }

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.edit("rack-310");
        Robot.pumpFor(100);
    }

    @Test
    void isoIsVerifiedRehearsedAndPutOnAKey() throws Exception {
        Robot.command("org.mintmark.ui.build.verify");
        assertTrue(Robot.until(() -> Lines.has(Kind.DONE, "verified. All")), Lines.text());
        Robot.command("org.mintmark.ui.build.rehearse");
        assertTrue(Robot.until(() -> Robot.shows("rehearse.keep")));
        Robot.screenshot("rehearse-light", Robot.find(Button.class, "rehearse.keep").getShell());
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.within(20, () -> Lines.has(Kind.DONE, "images proven, layout not")), Lines.text());
        assertTrue(Files.exists(fleet.resolve("rack-310/build/rehearsal.html")));
        Robot.command("org.mintmark.ui.build.usb");
        assertTrue(Robot.until(() -> Robot.shows("usb.target")));
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.shows("usb.target"), "a key without a place");
        Path key = fleet.resolve("key.img");
        Robot.find(Text.class, "usb.target").setText(key.toString());
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.within(20, () -> Lines.has(Kind.DONE, "read back and equal")), Lines.text());
        assertTrue(Files.exists(key));
        Robot.command("org.mintmark.ui.build.usb");
        assertTrue(Robot.until(() -> Robot.shows("usb.target")));
        Robot.find(Text.class, "usb.target").setText(key.toString());
        Robot.answer("will be lost", "Cancel");
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.until(() -> Robot.find(Button.class, "choice.ok").isEnabled()));
        assertTrue(Robot.shows("usb.target"), "the key was overwritten without a yes");
        BooleanSupplier agreed = Robot.answer("will be lost", "Erase and Write");
        Robot.press(Robot.find(Button.class, "choice.ok"));
        assertTrue(Robot.until(agreed), "nobody was asked");
        assertTrue(Robot.within(20, () -> !Robot.shows("usb.target") && !DemoWorkspace.busy()), "the key was not written");
        DemoWorkspace.edit("rack-310").setActivePage("media");
        assertTrue(Robot.until(() -> Robot.find(Label.class, "media.state").getText().endsWith("rehearsed, images proven, layout not.")));
    }

    @Test
    void discIsBurntAndReadBackByAWorker() throws Exception {
        EffectiveSku sku = Workshops.resolver().resolve(DemoWorkspace.file("rack-310").getLocation().toPath());
        BuiltMedium medium = BuiltMedium.of(sku, OPTIONS).get(0);
        new WorkJob(new BurnTask("rack-310", medium, "stdio:" + fleet.resolve("disc.img"), 1, false), DemoWorkspace.file("rack-310").getProject()).enqueue();
        assertTrue(Robot.within(20, () -> Lines.has(Kind.DONE, "burnt and read back, equal to rack-310_LAB.iso") || Lines.has(Kind.ERROR, "libburn")),
                Lines.text());
        BooleanSupplier told = Robot.answer("This can't be done now", "OK");
        Robot.command("org.mintmark.ui.build.burn");
        assertTrue(Robot.until(() -> told.getAsBoolean() || Robot.shows("burn.drive")), "neither are there drives to choose nor a sentence");
        if (Robot.shows("burn.drive")) {
            Robot.press(Robot.find(Button.class, "choice.cancel"));
        }
    }
}
