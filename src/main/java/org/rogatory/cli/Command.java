package org.rogatory.cli;

import java.io.PrintStream;

/** One command. Returns the exit status; throws {@link BadUsage} for what the caller has to mend. */
interface Command {

    int OK = 0;
    int BAD_USAGE = 2;
    int STOP = 3;
    int NEEDS_REVIEW = 4;
    int INVALID = 5;

    String name();

    /** One line: the options, and what the command does. */
    String usage();

    /** The options this command knows, so that a misspelt one is refused. */
    Options.Known options();

    int run(Options options, PrintStream out) throws Exception;
}
