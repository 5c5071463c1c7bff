package org.allmende.council.ties;

/** How the statutes let a tie be settled. */
public enum WayOut {
    LOT, CHAIR, RUN_OFF
}
