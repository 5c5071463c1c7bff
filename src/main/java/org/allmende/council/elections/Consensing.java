package org.allmende.council.elections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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

        private long resistance() {
            return scores.stream().mapToLong(Integer::longValue).sum();
        }
    }

    /**
     * @param lots indexes of options drawn, should several have the least resistance
     * @throws IllegalArgumentException without exactly one passive option, or if not everybody gave every option a resistance
     */
    public static ConsensingResult decide(List<Option> options, List<Integer> lots) {
        if (options.stream().filter(Option::passive).count() != 1) {
            throw new IllegalArgumentException("Exactly one option must be the passive one");
        }
        int voters = options.getFirst().scores().size();
        if (options.stream().anyMatch(option -> option.scores().size() != voters)) {
            throw new IllegalArgumentException("Not every option has the same number of scores");
        }
        List<Weighed> weighed = options.stream()
                .map(option -> new Weighed(option.label(), option.passive(), option.resistance(), acceptance(option.resistance(), voters))).toList();
        long[] points = weighed.stream().mapToLong(option -> -option.resistance()).toArray();
        List<List<Integer>> order = Seating.byPoints(IntStream.range(0, options.size()).boxed().toList(), points);
        Seating seating = voters == 0 ? Seating.nobody() : Seating.of(order, new Vacancies(options.size(), 1), new Lots(lots));
        Integer winner = seating.winners().isEmpty() ? null : seating.winners().getFirst();
        Derivation derivation = derivation(weighed, order, voters, seating);
        return new ConsensingResult(voters, weighed, order, winner, seating.tie(), derivation.german(), derivation.english());
    }

    private static BigDecimal acceptance(long resistance, int voters) {
        if (voters == 0) {
            return null;
        }
        BigDecimal most = BigDecimal.valueOf(MOST_RESISTANCE).multiply(BigDecimal.valueOf(voters));
        return BigDecimal.valueOf(100).multiply(most.subtract(BigDecimal.valueOf(resistance))).divide(most, 1, RoundingMode.HALF_UP);
    }

    private static Derivation derivation(List<Weighed> options, List<List<Integer>> order, int voters, Seating seating) {
        Derivation derivation = new Derivation(options.stream().map(Weighed::label).toList());
        if (voters == 0) {
            return derivation.say("consensing.nobody");
        }
        derivation.say("consensing.counted", voters, MOST_RESISTANCE * voters);
        order.forEach(equals -> equals.forEach(index -> {
            Weighed option = options.get(index);
            derivation.say("consensing.option", List.of(index), option.resistance(), option.acceptance());
        }));
        int passive = IntStream.range(0, options.size()).filter(index -> options.get(index).passive()).findFirst().orElseThrow();
        List<Integer> notBetter = new ArrayList<>();
        order.forEach(equals -> equals.stream().filter(index -> index != passive && options.get(index).resistance() >= options.get(passive).resistance())
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
