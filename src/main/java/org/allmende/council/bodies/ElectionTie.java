package org.allmende.council.bodies;

/** How a genuine tie in an election is settled. */
public enum ElectionTie {
    LOT, RUN_OFF
}
