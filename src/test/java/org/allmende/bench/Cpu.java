package org.allmende.bench;

import org.allmende.support.Stack;

/** CPU time that was used so far, in nanoseconds: by the application, by the data base, and by this process, which sends the load. */
record Cpu(long application, long database, long load) {

    static Cpu now(Stack stack) {
        ProcessHandle server = ProcessHandle.current().descendants().filter(process -> process.info().command().orElse("").endsWith("mariadbd"))
                .findFirst().orElseThrow();
        return new Cpu(nanos(ProcessHandle.of(stack.payara().pid()).orElseThrow()), nanos(server), nanos(ProcessHandle.current()));
    }

    Cpu since(Cpu before) {
        return new Cpu(application - before.application, database - before.database, load - before.load);
    }

    Cpu plus(Cpu other) {
        return new Cpu(application + other.application, database + other.database, load + other.load);
    }

    /** All three, in milliseconds, for one of so many deeds. */
    double millis(long deeds) {
        return (application + database + load) / 1e6 / deeds;
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }
}
