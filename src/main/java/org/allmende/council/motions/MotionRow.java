package org.allmende.council.motions;

import java.time.Instant;

/**
 * A motion in a list.
 *
 * @param supporters who seconded it so far
 * @param needed how many must, by the statutes of today
 * @param changedAt its last step
 */
public record MotionRow(long id, String title, String summary, MotionState state, String bodyName, String authorName, int supporters, int needed, Instant changedAt) {}
