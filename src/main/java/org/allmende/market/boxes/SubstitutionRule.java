package org.allmende.market.boxes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.money.Money;

/**
 * What replaces a product that may no longer be offered: something of the same shelf that every box can have, worth as
 * much as possible the same. What is entered and enough comes before what is not entered yet; of equals the lower id.
 */
final class SubstitutionRule {

    private static final BigDecimal LOOSE_STEP = new BigDecimal("0.25");

    private SubstitutionRule() {}

    /**
     * @param countUnit what is weighed is given in quarters of a kilogram, everything else whole
     * @param available not promised yet for the day, or null if nothing is entered
     */
    record Candidate(long productId, long productVersionId, String countUnit, long priceCents, BigDecimal available) {}

    /** @param quantity for one box */
    record Substitute(Candidate candidate, BigDecimal quantity) {}

    /**
     * @param worth of the replaced item in one box
     * @param boxes how many boxes need it
     * @param firm the contents are published, so only what is there counts
     */
    static Optional<Substitute> choose(Money worth, int boxes, boolean firm, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Substitute(candidate, quantity(worth, candidate)))
                .filter(substitute -> isEnough(substitute, boxes, firm))
                .min(Comparator.<Substitute, Boolean>comparing(substitute -> substitute.candidate().available() == null)
                        .thenComparingLong(substitute -> difference(worth, substitute))
                        .thenComparingLong(substitute -> substitute.candidate().productId()));
    }

    static BigDecimal quantity(Money worth, Candidate candidate) {
        BigDecimal step = "KGM".equals(candidate.countUnit()) ? LOOSE_STEP : BigDecimal.ONE;
        BigDecimal price = BigDecimal.valueOf(Math.max(1, candidate.priceCents()));
        BigDecimal steps = BigDecimal.valueOf(worth.cents()).divide(price.multiply(step), 0, RoundingMode.HALF_UP);
        return steps.max(BigDecimal.ONE).multiply(step);
    }

    private static boolean isEnough(Substitute substitute, int boxes, boolean firm) {
        BigDecimal available = substitute.candidate().available();
        return available == null ? !firm : available.compareTo(substitute.quantity().multiply(BigDecimal.valueOf(boxes))) >= 0;
    }

    private static long difference(Money worth, Substitute substitute) {
        return Math.abs(Money.ofCents(substitute.candidate().priceCents()).times(substitute.quantity()).cents() - worth.cents());
    }
}
