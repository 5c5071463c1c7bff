package org.allmende.council.counter;

import java.io.PrintStream;
import java.util.Set;

/** What the counter can do. */
interface Command {

    /** The word on the command line. */
    String name();

    /** Its options with a value, without the hyphens. */
    Set<String> options();

    void run(Options options, PrintStream out, Warnings warnings);
}
