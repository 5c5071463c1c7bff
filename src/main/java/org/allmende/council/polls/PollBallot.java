package org.allmende.council.polls;

/** A ballot on a poll. @param state OPEN, CLOSED or CANCELLED @param mine whether the asking person may vote @param voted whether that person has */
public record PollBallot(long id, String state, boolean mine, boolean voted) {

    public static final String CANCELLED = "CANCELLED";

    public boolean isOpen() {
        return "OPEN".equals(state);
    }
}
