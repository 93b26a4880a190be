package org.mintmark.cli;

import org.mintmark.core.Product;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a command. */
@Command(name = "mintmark", mixinStandardHelpOptions = true, versionProvider = MintmarkCommand.Version.class,
        description = "Turns hardware SKUs into Windows server recovery DVDs.", synopsisSubcommandLabel = "COMMAND",
        footer = { "", "Without a command, or with a folder, 'mintmark' opens the workbench.",
                "Exit codes: 0 done, 1 errors found, 2 wrong usage, 3 failed, 130 cancelled." })
final class MintmarkCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    /** Says the product's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] { "Mintmark " + Product.VERSION };
        }
    }
}
