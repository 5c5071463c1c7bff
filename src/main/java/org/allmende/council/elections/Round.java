package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The state of a count after one round.
 *
 * @param number from 1, first preferences
 * @param votes of every candidate who stands, in the order of the names: elected ones keep theirs, excluded ones have none
 * @param exhausted votes on papers without a further preference, so far
 * @param lost votes lost so far because transfer values are cut off after five decimals (Scottish rules)
 * @param elected who is elected in this round, in order
 * @param excluded who is excluded in this round; the transfer shows where the papers went
 * @param transfer what was transferred to come to these votes, null in the first round
 * @param lot whether a lot decided who was to be transferred
 */
public record Round(int number, Map<Integer, BigDecimal> votes, BigDecimal exhausted, BigDecimal lost, List<Integer> elected, List<Integer> excluded,
        Transfer transfer, boolean lot) {

    /**
     * Papers that went from one candidate to others.
     *
     * @param votes the surplus, or all votes of the excluded candidate
     * @param values one line for each value that the papers had
     * @param to what each candidate received
     * @param exhausted votes on papers without a next available preference
     * @param lost votes cut off
     */
    public record Transfer(Cause cause, int from, BigDecimal votes, List<Value> values, Map<Integer, BigDecimal> to, BigDecimal exhausted, BigDecimal lost) {}

    /** @param received the value of each of these papers when the candidate received it @param passed the value at which each went on @param papers how many, or their weight */
    public record Value(BigDecimal received, BigDecimal passed, BigDecimal papers) {}

    /** Why papers are transferred. */
    public enum Cause {
        SURPLUS, EXCLUSION;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
