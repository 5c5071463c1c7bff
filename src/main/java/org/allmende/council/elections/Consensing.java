package org.allmende.council.elections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.allmende.council.elections.ConsensingResult.Weighed;

/**
 * Systemic consensing (SK-Prinzip; Visotschnig and Schrotta, Das SK-Prinzip, 2005): everybody gives every option a resistance from
 * 0 (none) to 10 (unacceptable); the option with the least resistance of the group wins. One option is passive: all stays as it is.
 * Acceptance in percent is 100 less the share of the greatest possible resistance, to one decimal, half up.
 */
public final class Consensing {

    /** The greatest resistance that one person can have. */
    public static final int MOST_RESISTANCE = 10;

    private Consensing() {}

    /** @param passive whether this is "all stays as it is" @param scores the resistance of each voter, in the same order for every option */
    public record Option(String label, boolean passive, List<Integer> scores) {

        public Option {
            scores = List.copyOf(scores);
            for (int score : scores) {
                if (score < 0 || score > MOST_RESISTANCE) {
                    throw new IllegalArgumentException("Resistance " + score);
                }
            }
        }

        private BigDecimal resistance(List<BigDecimal> weights) {
            return IntStream.range(0, weights.size()).mapToObj(voter -> weights.get(voter).multiply(BigDecimal.valueOf(scores.get(voter))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** As {@link #decide(List, List, List)} where everybody has one vote. */
    public static ConsensingResult decide(List<Option> options, List<Integer> lots) {
        return decide(options, options.isEmpty() ? List.of() : Collections.nCopies(options.getFirst().scores().size(), BigDecimal.ONE), lots);
    }

    /**
     * @param weights of the voters, in the order of the scores
     * @param lots indexes of options drawn, should several have the least resistance
     * @throws IllegalArgumentException without exactly one passive option, or if not everybody gave every option a resistance
     */
    public static ConsensingResult decide(List<Option> options, List<BigDecimal> weights, List<Integer> lots) {
        if (options.stream().filter(Option::passive).count() != 1) {
            throw new IllegalArgumentException("Exactly one option must be the passive one");
        }
        if (options.stream().anyMatch(option -> option.scores().size() != weights.size())) {
            throw new IllegalArgumentException("Not every option has the same number of scores");
        }
        BigDecimal votes = plain(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Weighed> weighed = options.stream().map(option -> weighed(option, weights, votes)).toList();
        List<List<Integer>> order = order(weighed);
        Seating seating = votes.signum() == 0 ? Seating.nobody() : Seating.of(order, new Vacancies(options.size(), 1), new Lots(lots));
        Integer winner = seating.winners().isEmpty() ? null : seating.winners().getFirst();
        Derivation derivation = derivation(weighed, order, votes, seating);
        return new ConsensingResult(votes, weighed, order, winner, seating.tie(), derivation.german(), derivation.english());
    }

    private static Weighed weighed(Option option, List<BigDecimal> weights, BigDecimal votes) {
        BigDecimal resistance = plain(option.resistance(weights));
        return new Weighed(option.label(), option.passive(), resistance, acceptance(resistance, votes));
    }

    /** Without trailing zeros, and never with an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.setScale(Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static BigDecimal acceptance(BigDecimal resistance, BigDecimal votes) {
        if (votes.signum() == 0) {
            return null;
        }
        BigDecimal most = BigDecimal.valueOf(MOST_RESISTANCE).multiply(votes);
        return BigDecimal.valueOf(100).multiply(most.subtract(resistance)).divide(most, 1, RoundingMode.HALF_UP);
    }

    /** From the least resistance up, equal ones together. */
    private static List<List<Integer>> order(List<Weighed> options) {
        TreeMap<BigDecimal, List<Integer>> order = new TreeMap<>();
        for (int index = 0; index < options.size(); index++) {
            order.computeIfAbsent(options.get(index).resistance(), unknown -> new ArrayList<>()).add(index);
        }
        return order.values().stream().map(List::copyOf).toList();
    }

    private static Derivation derivation(List<Weighed> options, List<List<Integer>> order, BigDecimal votes, Seating seating) {
        Derivation derivation = new Derivation(options.stream().map(Weighed::label).toList());
        if (votes.signum() == 0) {
            return derivation.say("consensing.nobody");
        }
        derivation.say("consensing.counted", votes, plain(votes.multiply(BigDecimal.valueOf(MOST_RESISTANCE))));
        order.forEach(equals -> equals.forEach(index -> {
            Weighed option = options.get(index);
            derivation.say("consensing.option", List.of(index), option.resistance(), option.acceptance());
        }));
        int passive = IntStream.range(0, options.size()).filter(index -> options.get(index).passive()).findFirst().orElseThrow();
        List<Integer> notBetter = new ArrayList<>();
        order.forEach(equals -> equals.stream().filter(index -> index != passive && options.get(index).resistance().compareTo(options.get(passive).resistance()) >= 0)
                .forEach(notBetter::add));
        if (!notBetter.isEmpty()) {
            derivation.say("consensing.not-better", notBetter, List.of(passive));
        }
        if (seating.tie() != null) {
            return derivation.say("consensing.tie", seating.tie().candidates());
        }
        if (!seating.drawn().isEmpty()) {
            derivation.say("drawn", seating.drawn());
        }
        int winner = seating.winners().getFirst();
        return derivation.say(winner == passive ? "consensing.passive" : "consensing.chosen", List.of(winner));
    }
}
