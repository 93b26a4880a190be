package org.mintmark.core.signoff;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.mintmark.core.json.Json;
import org.mintmark.core.preview.PageAsset;
import org.mintmark.core.preview.PreviewDisc;
import org.mintmark.engine.io.Digests;
import org.mintmark.engine.io.FormatException;

/**
 * A sign-off that is being filled in for a disc that is built. Cultures whose files are the same as on the disc that was signed
 * last may be carried over, and say so.
 */
public final class SignOffDraft {

    /** Schema of the answers. */
    public static final String ANSWERS = "mintmark/sign-off-answers/1";

    private final PreviewDisc disc;
    private final Optional<SignOff> last;
    private final Map<String, Answer> items = new TreeMap<>();
    private final Map<String, Answer> cultures = new TreeMap<>();
    private final List<SignOff.Evidence> evidence = new ArrayList<>();

    /**
     * For a disc.
     *
     * @param disc drawn from the ISO, not from a working folder
     * @param last the last approval of the same edition
     */
    public SignOffDraft(PreviewDisc disc, Optional<SignOff> last) {
        if (!disc.built()) {
            throw new IllegalArgumentException("only a disc that is built can be signed");
        }
        this.disc = disc;
        this.last = last;
    }

    /** Answers an item. */
    public void answer(ChecklistItem item, Answer answer) {
        items.put(item.id(), answer);
    }

    /** Answers a culture after its page was seen to its end. */
    public void answer(String culture, Answer answer) {
        cultures.put(culture, answer);
    }

    /** Adds a file that shows what was seen. */
    public void evidence(Path file) throws IOException {
        evidence.add(new SignOff.Evidence(file.getFileName().toString(), Digests.sha256(file, new NullProgressMonitor())));
    }

    /** Takes these files as the only evidence. */
    public void evidence(List<Path> files) throws IOException {
        evidence.clear();
        for (Path file : files) {
            evidence(file);
        }
    }

    /** What was said of an item so far. */
    public Optional<Answer> answer(ChecklistItem item) {
        return Optional.ofNullable(items.get(item.id()));
    }

    /** What was said of a culture so far. */
    public Optional<Answer> answer(String culture) {
        return Optional.ofNullable(cultures.get(culture));
    }

    /** Carries over what was ticked for the last disc and has not changed since; returns those cultures. */
    public List<String> carryOver() {
        List<String> same = unchanged();
        same.forEach(c -> cultures.putIfAbsent(c, new Answer(Answer.Result.CARRIED, "as on " + last.orElseThrow().iso() + " of "
                + last.orElseThrow().date().toString().substring(0, 10))));
        return same;
    }

    /** Cultures whose files are those of the disc that was approved last. */
    public List<String> unchanged() {
        return last.map(l -> disc.cultures().keySet().stream().filter(c -> files(c).equals(l.assets().get(c)) && l.cultures().containsKey(c)).toList())
                .orElse(List.of());
    }

    private Map<String, String> files(String culture) {
        Map<String, String> files = new TreeMap<>();
        disc.cultures().get(culture).stream().filter(PageAsset::present).forEach(a -> files.put(a.path(), a.sha256()));
        return files;
    }

    /**
     * Takes answers from JSON as {@link #template()} has them.
     *
     * @throws FormatException when an item or culture is unknown; the message is a sentence
     */
    public void take(ObjectNode json, String name) throws FormatException {
        requireSame(json, name, "iso", disc.iso());
        requireSame(json, name, "sku", disc.sku());
        requireSame(json, name, "edition", disc.edition());
        for (Map.Entry<String, Answer> each : SignOffJson.answers(json.path("items"), name).entrySet()) {
            if (ChecklistItem.of(each.getKey()).isEmpty()) {
                throw new FormatException(name + " answers '" + each.getKey() + "', which is no item of checklist " + ChecklistItem.VERSION
                        + ": take the names of 'mintmark sign-off SKU --template'.");
            }
            items.put(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, Answer> each : SignOffJson.answers(json.path("cultures"), name).entrySet()) {
            if (disc.culture(each.getKey()).isEmpty()) {
                throw new FormatException(name + " answers the culture '" + each.getKey() + "', which is not on the disc: its folders are "
                        + String.join(", ", disc.cultures().keySet()) + ".");
            }
            cultures.put(each.getKey(), each.getValue());
        }
    }

    /** Answers that say which disc they are about are taken for no other. */
    private static void requireSame(ObjectNode json, String name, String field, String expected) throws FormatException {
        String said = json.path(field).asText();
        if (!said.isEmpty() && !said.equals(expected)) {
            throw new FormatException(name + " was filled in for another disc (" + field + " " + said + ", not " + expected
                    + "): fill in what 'mintmark sign-off SKU --template' prints now.");
        }
    }

    /** Every item and culture, to be filled in; the texts say what is to be seen. */
    public ObjectNode template() {
        ObjectNode json = Json.object(ANSWERS).put("sku", disc.sku()).put("edition", disc.edition()).put("iso", disc.iso());
        ObjectNode texts = json.putObject("meaning");
        ObjectNode answers = json.putObject("items");
        for (ChecklistItem item : ChecklistItem.values()) {
            texts.put(item.id(), item.text());
            answers.put(item.id(), items.containsKey(item.id()) ? items.get(item.id()).result().text() : "");
        }
        ObjectNode tags = json.putObject("cultures");
        disc.cultures().keySet().forEach(c -> tags.put(c, ""));
        SignOffJson.answers(tags, cultures);
        return json;
    }

    /** What is still open, each in words; empty where the record can be written. */
    public List<String> open() {
        List<String> open = new ArrayList<>();
        boolean vendor = disc.kind().startsWith("vendor");
        for (ChecklistItem item : ChecklistItem.values()) {
            Answer answer = items.get(item.id());
            if (answer == null) {
                open.add(item.id());
            } else if (answer.result() != Answer.Result.PASS && answer.reason().isEmpty()) {
                open.add(item.id() + why(answer));
            } else if (answer.result() == Answer.Result.CARRIED || vendor && answer.result() == Answer.Result.NOT_APPLICABLE && always(item)) {
                open.add(item.id() + " (must be tried with every disc)");
            }
        }
        for (String culture : disc.cultures().keySet()) {
            Answer answer = cultures.get(culture);
            if (answer == null) {
                open.add("culture " + culture);
            } else if (answer.result() == Answer.Result.CARRIED && !unchanged().contains(culture)) {
                open.add("culture " + culture + " (differs from the disc signed last)");
            } else if ((answer.result() == Answer.Result.FAIL || answer.result() == Answer.Result.NOT_APPLICABLE) && answer.reason().isEmpty()) {
                open.add("culture " + culture + why(answer));
            }
        }
        return open;
    }

    private static String why(Answer answer) {
        return answer.result() == Answer.Result.FAIL ? " (say why it failed)" : " (say why it is " + answer.result().text() + ")";
    }

    /** A customer's disc is started in a client and resets a server; what else a model has depends on the model. */
    private static boolean always(ChecklistItem item) {
        return switch (item) {
            case DISC_IN_CLIENT, SETUP_EXE, KEY_MADE, SERVER_FOUND, RESTORE_BACKUP, RESET_DELETE_DATA, DAY_0 -> true;
            default -> false;
        };
    }

    /**
     * The people of a record.
     *
     * @param builder who built the ISO
     * @param tester who tested it
     * @param samePerson why both may be the same, empty where they are not
     * @param serial serial number of the hardware
     * @param revision the SKU's revision
     */
    public record People(String builder, String tester, String samePerson, String serial, String revision) {
    }

    /**
     * The record.
     *
     * @throws FormatException when something is open, or builder and tester are the same without a reason; the message is a sentence
     */
    public SignOff sign(People people, String iso, Instant date) throws FormatException {
        List<String> open = open();
        if (!open.isEmpty()) {
            throw new FormatException("This disc can't be signed yet; open: " + String.join(", ", open) + ".");
        }
        if (people.tester.isBlank() || people.serial.isBlank()) {
            throw new FormatException("A sign-off names who tested on which machine: give the tester's name and the hardware's serial number.");
        }
        if (people.tester.equalsIgnoreCase(people.builder) && people.samePerson.isBlank()) {
            throw new FormatException(people.tester + " built this disc and can't approve it alone: let somebody else test it, or say why one person is enough.");
        }
        Map<String, Map<String, String>> assets = new TreeMap<>();
        disc.cultures().keySet().forEach(c -> assets.put(c, files(c)));
        return new SignOff(disc.sku(), disc.edition(), disc.kind(), people.revision, iso, disc.iso(), ChecklistItem.VERSION, people.builder, people.tester,
                people.tester.equalsIgnoreCase(people.builder) ? people.samePerson : "", people.serial, date, items, cultures, assets, evidence);
    }
}
