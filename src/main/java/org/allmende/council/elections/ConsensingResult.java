package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What systemic consensing found.
 *
 * @param voters how many gave their resistance, or their weight
 * @param order options from the least resistance up, equal ones together
 * @param winner index of the option, or null at a tie and if nobody voted
 */
public record ConsensingResult(BigDecimal voters, List<Weighed> options, List<List<Integer>> order, Integer winner, Tie tie, String derivationDe, String derivationEn) {

    /** The code of the method in JSON. */
    public static final String CODE = "consensing";

    /** @param resistance of the group: the sum of all @param acceptance in percent with one decimal, null if nobody voted */
    public record Weighed(String label, boolean passive, BigDecimal resistance, BigDecimal acceptance) {}

    public String derivation(Locale language) {
        return "en".equals(language.getLanguage()) ? derivationEn : derivationDe;
    }

    public List<String> labels() {
        return options.stream().map(Weighed::label).toList();
    }
}
