package org.allmende.council.meetings;

import java.math.BigDecimal;

/**
 * The latest vote on an agenda item, as the meeting shows it.
 *
 * @param method as {@code council.voting} names it @param secret nobody will see who voted what
 * @param cast how many voted so far @param smallest in the smallest group that is counted on its own @param roll how many may
 * @param yes null while it is open and for polls, like no and abstain
 * @param outcome ACCEPTED, REJECTED, TIED, OBJECTED or DECIDED; null while it is open
 * @param mine whether the asking person may vote @param voted whether that person has
 * @param rollCall names are called @param papers how many vote on paper
 */
public record ItemBallot(long id, boolean open, String method, boolean secret, int cast, int smallest, int roll, BigDecimal yes, BigDecimal no, BigDecimal abstain,
        String outcome, boolean mine, boolean voted, boolean rollCall, int papers) {

    private static final int FEW = 5;

    /** Waits for the asking person. */
    public boolean awaitsMe() {
        return open && mine && !voted;
    }

    /** So few voted secretly that the counts may tell who voted what. */
    public boolean few() {
        return secret && cast > 0 && smallest < FEW;
    }

    /** Yes against no: can be shown as a bar. */
    public boolean byMajority() {
        return "YES_NO_ABSTAIN".equals(method);
    }

    /** Objections wait to be integrated: the item can be voted on again. */
    public boolean objected() {
        return "OBJECTED".equals(outcome);
    }

    public boolean tied() {
        return "TIED".equals(outcome);
    }

    /** The kind of status that the outcome is. */
    public String outcomeKind() {
        return switch (outcome) {
            case "ACCEPTED", "DECIDED" -> "ok";
            case "TIED", "OBJECTED" -> "attention";
            default -> "neutral";
        };
    }
}
