package org.allmende.platform.jobs;

import java.time.Instant;

/**
 * A piece of due work as its handler sees it.
 *
 * @param key what the work is about, unique within its kind (an id, a date)
 * @param attempt counts from 1
 */
public record Job(long id, String kind, String key, int attempt, Instant dueAt) {

    public long keyAsId() {
        return Long.parseLong(key);
    }
}
