package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.allmende.council.elections.Consensing.Option;
import org.junit.jupiter.api.Test;

class ConsensingTest {

    private static Option option(String label, Integer... scores) {
        return new Option(label, false, List.of(scores));
    }

    private static Option passive(Integer... scores) {
        return new Option("All stays", true, List.of(scores));
    }

    @Test
    void leastResistanceWins() {
        ConsensingResult result = Consensing.decide(List.of(option("Box", 3, 0, 10), option("Bag", 2, 4, 1), passive(5, 5, 5)), List.of());
        assertThat(result.winner()).isEqualTo(1);
        assertThat(result.options().stream().map(option -> option.resistance() + " " + option.acceptance())).containsExactly("13 56.7", "7 76.7", "15 50.0");
        assertThat(result.order()).containsExactly(List.of(1), List.of(0), List.of(2));
        assertThat(result.derivationEn()).isEqualTo("Voters: 3; greatest possible resistance: 30. Bag: resistance 7, acceptance 76.7\u00a0%. "
                + "Box: resistance 13, acceptance 56.7\u00a0%. All stays: resistance 15, acceptance 50.0\u00a0%. The least resistance is against Bag; that is chosen.");
        assertThat(result.derivationDe()).contains("Akzeptanz 76,7\u00a0%");
    }

    @Test
    void acceptanceIsRoundedHalfUp() {
        ConsensingResult result = Consensing.decide(List.of(passive(IntStream.range(0, 200).mapToObj(i -> i == 0 ? 1 : 0).toArray(Integer[]::new))), List.of());
        assertThat(result.options().getFirst().acceptance()).isEqualByComparingTo("100.0");
        ConsensingResult third = Consensing.decide(List.of(passive(0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0)), List.of());
        assertThat(third.options().getFirst().acceptance()).isEqualByComparingTo("98.8");
    }

    @Test
    void saysWhenThePassiveOptionWins() {
        ConsensingResult result = Consensing.decide(List.of(option("Box", 9, 9), passive(1, 2)), List.of());
        assertThat(result.winner()).isEqualTo(1);
        assertThat(result.derivationEn()).contains("Not better than All stays", "all stays as it is.");
    }

    @Test
    void saysWhichOptionsAreNotBetterThanThePassiveOne() {
        ConsensingResult result = Consensing.decide(List.of(option("Box", 1, 1), option("Bag", 3, 3), option("Net", 9, 9), passive(2, 4)), List.of());
        assertThat(result.derivationEn()).contains("Not better than All stays (all stays as it is): Bag and Net.");
    }

    @Test
    void equalLeastResistanceWaitsForTheLot() {
        List<Option> options = List.of(option("Box", 1, 2), option("Bag", 3, 0), passive(5, 5));
        ConsensingResult open = Consensing.decide(options, List.of());
        assertThat(open.winner()).isNull();
        assertThat(open.tie()).isEqualTo(new Tie(Tie.Kind.SEAT, 1, List.of(0, 1)));
        assertThat(Consensing.decide(options, List.of(1)).winner()).isEqualTo(1);
    }

    @Test
    void nothingIsChosenIfNobodyVoted() {
        ConsensingResult result = Consensing.decide(List.of(option("Box"), passive()), List.of());
        assertThat(result.winner()).isNull();
        assertThat(result.tie()).isNull();
        assertThat(result.options().getFirst().acceptance()).isNull();
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThatThrownBy(() -> Consensing.decide(List.of(option("Box", 1)), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consensing.decide(List.of(passive(1), passive(2)), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consensing.decide(List.of(option("Box", 1, 2), passive(1)), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> option("Box", 11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void lessResistanceNeverHarmsTheChosenOption(@ForAll @Size(4) List<@IntRange(max = 10) Integer> box, @ForAll @Size(4) List<@IntRange(max = 10) Integer> bag,
            @ForAll @IntRange(max = 3) int voter) {
        List<Option> options = List.of(new Option("Box", false, box), new Option("Bag", true, bag));
        ConsensingResult before = Consensing.decide(options, List.of());
        List<Integer> less = IntStream.range(0, 4).mapToObj(i -> i == voter ? 0 : box.get(i)).toList();
        ConsensingResult after = Consensing.decide(List.of(new Option("Box", false, less), options.get(1)), List.of());
        if (before.order().getFirst().contains(0)) {
            assertThat(after.order().getFirst()).contains(0);
        }
    }
}
