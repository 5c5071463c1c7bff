package org.allmende.council.bodies;

/** What is voted on: an ordinary motion, or a change of the statutes themselves. */
public enum Purpose {
    MOTION, STATUTES
}
