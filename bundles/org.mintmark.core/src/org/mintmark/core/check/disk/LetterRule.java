package org.mintmark.core.check.disk;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.mintmark.core.check.Severity;
import org.mintmark.engine.disk.LayoutDisk;
import org.mintmark.engine.disk.LayoutPartition;

/** A drive letter from C to Z belongs to one partition. */
final class LetterRule extends DiskRule {

    LetterRule() {
        super("disk.letter.duplicate", "Windows ADK, DiskConfiguration: Letter C to Z, each once");
    }

    @Override
    void look(Look look) {
        Set<String> taken = new HashSet<>();
        for (LayoutDisk disk : look.disks()) {
            for (LayoutPartition partition : disk.all()) {
                String letter = partition.letter().toUpperCase(Locale.ROOT);
                if (letter.isEmpty()) {
                    continue;
                }
                String wrong = !letter.matches("[C-Z]") ? "is no drive letter from C to Z: correct it" : !taken.add(letter) ? "belongs to another partition already: choose a free one" : "";
                if (!wrong.isEmpty()) {
                    look.report(Severity.ERROR, "The drive letter " + letter + " of partition " + partition.number() + " of disk " + disk.index() + " " + wrong + ".",
                            look.at(disk, partition), look.fix("Leave out the drive letter of partition " + partition.number(), disk, partition, "letter", null));
                }
            }
        }
    }
}
