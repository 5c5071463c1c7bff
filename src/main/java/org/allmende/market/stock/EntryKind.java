package org.allmende.market.stock;

/** What an entry of the stock ledger says. */
public enum EntryKind {
    /** Came in. */
    HARVEST,
    /** Was counted wrong; signed, with a reason. */
    CORRECTION,
    /** Is promised to someone. */
    RESERVE,
    /** Is not promised any more. */
    RELEASE,
    /** Left for a box. It was promised before, so nothing changes for others. */
    PICK,
    /** Can no longer be given to anyone. */
    SPOIL
}
