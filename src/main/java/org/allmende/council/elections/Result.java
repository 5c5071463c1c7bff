package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What a count found.
 *
 * @param valid papers that count, or their weight @param invalid papers that do not: blank, only withdrawn candidates, or for STV and IRV an equal first preference
 * @param quota only for STV, else null
 * @param winners in order of election; while a tie is open those who are certain
 * @param order all who stand from the best down, equal ones together (approval, score, Schulze); else empty
 * @param tie where the count stopped, or null
 * @param pairwise only for Schulze, else null
 */
public record Result(Method method, int seats, BigDecimal valid, BigDecimal invalid, Long quota, List<Integer> winners, List<List<Integer>> order, List<Round> rounds,
        Tie tie, Pairwise pairwise, String derivationDe, String derivationEn) {

    public String derivation(Locale language) {
        return "en".equals(language.getLanguage()) ? derivationEn : derivationDe;
    }

    /** Whether the lot must be drawn before anybody knows the whole result. */
    public boolean tied() {
        return tie != null;
    }
}
