package org.allmende.council.polls;

/** What a poll chooses: persons, or one of several options. */
public enum PollKind {
    ELECTION, CONSENSING
}
