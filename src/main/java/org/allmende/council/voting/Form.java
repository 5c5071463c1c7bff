package org.allmende.council.voting;

/** How votes are given. */
public enum Form {
    /** Each on a device of one's own; after closing the council sees who voted what. */
    OPEN,
    /** Name by name, also entered by the chair. */
    ROLL_CALL,
    /** Nobody can join voter and vote (ADR 0012). */
    SECRET;

    public boolean secret() {
        return this == SECRET;
    }
}
