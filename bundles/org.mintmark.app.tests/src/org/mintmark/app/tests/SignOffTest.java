package org.mintmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mintmark.core.work.Entry.Kind;
import org.mintmark.workspace.build.WorkJournal;

/** What QA does who signs a disc off, builds again and finds the sign-off stale. */
class SignOffTest {

    private static final String COMMAND = "org.mintmark.ui.signoff";

    @RegisterExtension
    final DemoWorkspace demo = new DemoWorkspace();

    @BeforeEach
    void open() throws Exception {
        DemoWorkspace.edit("nas-210");
        Robot.pumpFor(100);
    }

    @Test
    void discIsSignedAndGoesStaleWithTheNextBuild() throws Exception {
        Robot.answer("has no ISO", "OK");
        Robot.command(COMMAND);
        Robot.pumpFor(1500);
        assertFalse(Robot.shows("signoff.sign"), "a disc that is not built can be signed");

        build();
        sign();
        assertTrue(state().contains("not signed"), state());
        assertTrue(openItems().contains("backup-verified, ") && openItems().contains("culture ja-JP"), openItems());
        assertFalse(signButton().isEnabled());
        HelpTest.explains(signButton(), "signoff.html#dialog");
        checklist();
        assertFalse(openItems().contains("backup-verified"), openItems());
        tab(1);
        Table cultures = Robot.find(Table.class, "signoff.cultures");
        for (int i = 0; i < cultures.getItemCount(); i++) {
            read(cultures, i);
        }
        tab(2);
        people();
        assertEquals("Nothing is open: the disc can be signed.", openItems());
        tab(0);
        answer(13, "not-applicable", "");
        assertTrue(openItems().contains("client-unsupported (say why it is not-applicable)"), openItems());
        assertFalse(signButton().isEnabled());
        Text reason = Robot.find(Text.class, "signoff.item.reason");
        reason.setText("no such client in the lab");
        reason.traverse(SWT.TRAVERSE_RETURN);
        assertEquals(14, Robot.find(Table.class, "signoff.items").getSelectionIndex(), "Enter does not go on");
        assertTrue(Files.notExists(demo.fleet().resolve("nas-210/records")), "Enter has signed");
        Robot.screenshot("signoff-light", signButton().getShell());
        Robot.press(signButton());
        assertTrue(Robot.until(() -> state().contains("signed: this disc was approved")), state());
        assertTrue(Robot.find(Text.class, "signoff.records").getText().contains("approved by ben on SN-0815"));
        assertEquals(1, records().size());
        assertNotNull(DemoWorkspace.file("nas-210").getProject().findMember("records/" + records().get(0)), "the project was not refreshed");
        assertFalse(signButton().isEnabled(), "it can be signed twice");
        Robot.press(Robot.find(Button.class, "signoff.close"));

        change();
        build();
        closingAsksFirst();
        afterTheSecondBuild();
    }

    private static void closingAsksFirst() {
        sign();
        answer(0, "pass", "");
        Robot.answer("your answers are lost", "Keep Answering");
        Robot.press(Robot.find(Button.class, "signoff.close"));
        assertTrue(Robot.shows("signoff.sign"), "the answers are lost without a question");
        Robot.answer("your answers are lost", "Close without Signing");
        Robot.press(Robot.find(Button.class, "signoff.close"));
        assertFalse(Robot.shows("signoff.sign"));
    }

    private void afterTheSecondBuild() throws Exception {
        DemoWorkspace.theme("dark");
        try {
            sign();
            assertTrue(state().contains("stale"), state());
            tab(1);
            Table cultures = Robot.find(Table.class, "signoff.cultures");
            Robot.press(Robot.find(Button.class, "signoff.carry"));
            for (int i = 0; i < cultures.getItemCount(); i++) {
                assertTrue(cultures.getItem(i).getText(1).contains(i == ja(cultures) ? "to be read" : "carried over"), cultures.getItem(i).getText(1));
            }
            assertTrue(openItems().contains("culture ja-JP") && !openItems().contains("culture de-DE"), openItems());
            assertTrue(read(cultures, ja(cultures)), "the long text needs no scrolling");
            String note = Robot.find(Label.class, "signoff.note").getText();
            assertTrue(note.matches("[1-9]\\d* of \\d+ paragraphs are new or changed, .*"), note);
            assertTrue(Robot.find(StyledText.class, "signoff.text").getStyleRanges().length > 0, "nothing is marked");
            Robot.screenshot("signoff-cultures-dark", signButton().getShell());
            tab(2);
            people();
            Robot.screenshot("signoff-people-dark", signButton().getShell());
            tab(0);
            checklist();
            answer(10, "fail", "no message, it just stopped");
            Robot.screenshot("signoff-dark", signButton().getShell());
            Robot.press(signButton());
            assertTrue(Robot.until(() -> state().contains("failed")), state());
            assertEquals(2, records().size());
            String record = Files.readString(demo.fleet().resolve("nas-210/records").resolve(records().get(1)));
            assertTrue(record.contains("\"carried\"") && record.contains("no message, it just stopped"), record);
            Robot.screenshot("signoff-failed-dark", signButton().getShell());
            Robot.press(Robot.find(Button.class, "signoff.close"));
        } finally {
            DemoWorkspace.theme("default");
        }
    }

    /** Builds nas-210. */
    static void build() {
        WorkJournal.get().clear();
        Robot.command("org.mintmark.ui.build.build");
        assertTrue(Robot.within(20, () -> Robot.shows("plan.ok")), "no plan is shown");
        Robot.press(Robot.find(Button.class, "plan.ok"));
        assertTrue(Robot.within(40, () -> !DemoWorkspace.busy()));
        assertTrue(WorkJournal.get().entries().stream().anyMatch(e -> e.kind() == Kind.DONE && e.text().contains("nas-210_LAB.iso")),
                WorkJournal.get().entries().toString());
    }

    /** Opens the sign-off. */
    static void sign() {
        Robot.command(COMMAND);
        assertTrue(Robot.until(() -> Robot.shows("signoff.sign")), "the sign-off does not open");
        Robot.pumpFor(300);
    }

    /** Every item passes, by the key. */
    static void checklist() {
        Table items = Robot.find(Table.class, "signoff.items");
        items.setSelection(0);
        items.notifyListeners(SWT.Selection, new Event());
        for (int i = 0; i < items.getItemCount(); i++) {
            Event key = new Event();
            key.character = 'p';
            items.notifyListeners(SWT.KeyDown, key);
        }
    }

    private static void answer(int item, String result, String reason) {
        Table items = Robot.find(Table.class, "signoff.items");
        items.setSelection(item);
        items.notifyListeners(SWT.Selection, new Event());
        Robot.press(Robot.find(Button.class, "signoff.item." + result));
        Robot.find(Text.class, "signoff.item.reason").setText(reason);
    }

    /** Scrolls a culture's text to its end and ticks it; returns whether it had to be scrolled. */
    static boolean read(Table cultures, int index) {
        cultures.setSelection(index);
        cultures.notifyListeners(SWT.Selection, new Event());
        Button pass = Robot.find(Button.class, "signoff.culture.pass");
        StyledText text = Robot.find(StyledText.class, "signoff.text");
        Robot.pumpFor(150);
        boolean scrolls = text.getLinePixel(text.getLineCount()) > text.getClientArea().height;
        if (scrolls) {
            assertFalse(pass.isEnabled(), cultures.getItem(index).getText() + " can be ticked unread");
            text.setTopPixel(100);
            Robot.pumpFor(150);
            assertFalse(pass.isEnabled(), cultures.getItem(index).getText() + " can be ticked half-read");
            text.setTopPixel(1 << 20);
        }
        assertTrue(Robot.until(pass::isEnabled), cultures.getItem(index).getText() + " was read and can't be ticked");
        Robot.press(pass);
        assertTrue(cultures.getItem(index).getText(1).contains("passed"), cultures.getItem(index).getText(1));
        return scrolls;
    }

    /** Who tests on what. */
    static void people() {
        Robot.find(Text.class, "signoff.tester").setText("ben");
        assertTrue(openItems().contains("serial number"), openItems());
        Robot.find(Text.class, "signoff.serial").setText("SN-0815");
    }

    private static int ja(Table cultures) {
        return Stream.iterate(0, i -> i + 1).limit(cultures.getItemCount()).filter(i -> cultures.getItem(i).getText().equals("ja-JP")).findFirst().orElseThrow();
    }

    /** The Japanese text gets another sentence. */
    private void change() throws Exception {
        Path rtf;
        try (Stream<Path> files = Files.walk(demo.fleet())) {
            rtf = files.filter(f -> f.toString().contains("ja-JP") && f.toString().endsWith(".rtf")).findFirst().orElseThrow();
        }
        String text = Files.readString(rtf, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf('}');
        Files.writeString(rtf, text.substring(0, end) + "\\pard\\par One more step.".repeat(40) + "\\par}", StandardCharsets.ISO_8859_1);
        DemoWorkspace.file("nas-210").getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    private List<String> records() throws IOException {
        try (Stream<Path> files = Files.list(demo.fleet().resolve("nas-210/records"))) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")).sorted().toList();
        }
    }

    /** Turns to a tab. */
    static void tab(int index) {
        Robot.find(TabFolder.class, "signoff.tabs").setSelection(index);
        Robot.pumpFor(200);
    }

    /** How the disc is signed, in a sentence. */
    static String state() {
        return Robot.find(Label.class, "signoff.state").getText();
    }

    /** What is still open. */
    static String openItems() {
        return Robot.find(Text.class, "signoff.open").getText();
    }

    /** The button that signs. */
    static Button signButton() {
        return Robot.find(Button.class, "signoff.sign");
    }
}
