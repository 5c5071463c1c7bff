package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.allmende.council.elections.Consensing.Option;
import org.junit.jupiter.api.Test;

/** Members may have weights with decimals: one vote and a half counts, and shows, as that. */
class PartsOfVotesTest {

    private static final List<String> NAMES = List.of("A", "B", "C");

    private static Result count(Papers papers, int seats, Method method) {
        return Counting.count(new Election("Parts", NAMES, Set.of(), seats, papers), method);
    }

    private static List<String> votes(Result result, int round) {
        return result.rounds().get(round - 1).votes().values().stream().map(BigDecimal::toPlainString).toList();
    }

    @Test
    void approvalsAreShownInVotes() {
        Result result = count(Papers.builder(3, 3).add(1500, 0).add(1000, 1, 2).add(1, 2).build(), 1, Method.APPROVAL);
        assertThat(votes(result, 1)).containsExactly("1.5", "1", "1.001");
        assertThat(result.valid()).isEqualByComparingTo("2.501");
        assertThat(result.derivationDe()).contains("2,501 gültige Stimmzettel", "A 1,5, C 1,001, B 1.");
    }

    /** 10.5 votes for two seats: 10.5 / 3 is 3.5, without decimals 3, plus 1 is 4. A surplus of 2.5 of 6.5 is 0.38461 for each vote. */
    @Test
    void quotaIsAWholeNumberOfVotes() {
        Result result = count(Papers.builder(3, 3).add(6500, 0, 1).add(2000, 1).add(2000, 2).build(), 2, Method.STV_SCOTTISH);
        assertThat(result.quota()).isEqualTo(4);
        assertThat(votes(result, 2)).containsExactly("4", "4.499965", "2");
        assertThat(result.rounds().get(1).lost()).isEqualByComparingTo("0.000035");
        assertThat(result.rounds().get(1).transfer().values()).containsExactly(new Round.Value(BigDecimal.ONE, new BigDecimal("0.38461"), new BigDecimal("6.5")));
        assertThat(result.winners()).containsExactly(0, 1);
    }

    @Test
    void pairsAreShownInVotes() {
        Result result = count(Papers.builder(3, 1).add(15, 0, 1).add(14, 1, 0).build(), 1, Method.SCHULZE);
        assertThat(result.pairwise().wins().getFirst()).hasToString("[0, 1.5, 2.9]");
        assertThat(result.winners()).containsExactly(0);
    }

    @Property
    void partsDecideAsWholeVotesDo(@ForAll long seed, @ForAll Method method) {
        Sheets sheets = Sheets.random(seed);
        Election whole = sheets.election();
        Papers.Builder builder = Papers.builder(sheets.names().size(), 3);
        for (int paper = 0; paper < whole.papers().size(); paper++) {
            int from = paper;
            int[] marks = java.util.stream.IntStream.range(whole.papers().start(paper), whole.papers().end(paper))
                    .map(place -> whole.papers().mark(place) == Papers.NONE ? Papers.GAP : whole.papers().mark(place)).toArray();
            builder.add(whole.papers().weight(from) * 1000, marks);
        }
        Election parts = new Election("Parts", whole.names(), whole.withdrawn(), whole.seats(), builder.build());
        assertThat(Counting.count(parts, method)).isEqualTo(Counting.count(whole, method));
    }

    @Test
    void resistanceCountsByWeight() {
        List<Option> options = List.of(new Option("Box", false, List.of(2, 10)), new Option("Stay", true, List.of(6, 5)));
        ConsensingResult result = Consensing.decide(options, List.of(new BigDecimal("2.500"), new BigDecimal("1")), List.of());
        assertThat(result.options().stream().map(option -> option.resistance() + " " + option.acceptance())).containsExactly("15 57.1", "20 42.9");
        assertThat(result.voters()).isEqualTo(new BigDecimal("3.5"));
        assertThat(ResultJson.write(result, Locale.GERMAN).toString()).contains("\"valid\":3.5", "größtmöglicher Widerstand: 35.");
    }
}
