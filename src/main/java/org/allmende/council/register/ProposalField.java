package org.allmende.council.register;

import java.util.Map;

/**
 * One thing to fill in for a proposal. In the proposal's JSON a {@link Kind#TEXT}, {@link Kind#LONG_TEXT} and
 * {@link Kind#CHOICE} are strings, a {@link Kind#DATE} is an ISO date as a string, a {@link Kind#NUMBER} is a number and
 * {@link Kind#MONEY} is a whole number of cents. What was left empty is not there.
 *
 * @param name the key in the JSON and the end of its text's key
 * @param options for a choice: value to label, in the order shown, in the language of the request; else empty
 */
public record ProposalField(String name, Kind kind, Map<String, String> options) {

    /** How it is entered. */
    public enum Kind { TEXT, LONG_TEXT, DATE, NUMBER, MONEY, CHOICE }

    public static ProposalField of(String name, Kind kind) {
        return new ProposalField(name, kind, Map.of());
    }

    public static ProposalField choice(String name, Map<String, String> options) {
        return new ProposalField(name, Kind.CHOICE, options);
    }
}
