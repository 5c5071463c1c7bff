package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A result that is known before the lot is drawn. */
class ForesightTest {

    private static Result foresee(Sheets sheets, Method method) {
        return Counting.foresee(sheets.election(), method, List.of());
    }

    @Test
    void knowsTheWinnerIfTheLotIsOnlyAmongTheLast() {
        Sheets sheets = Sheets.of("A B C", 1, "6 A", "3 B", "3 C");
        assertThat(sheets.count(Method.IRV).winners()).isEmpty();
        Result result = foresee(sheets, Method.IRV);
        assertThat(result.winners()).containsExactly(0);
        assertThat(result.rounds()).hasSize(2);
        assertThat(result.tie()).isEqualTo(new Tie(Tie.Kind.EXCLUSION, 1, List.of(1, 2), false));
        assertThat(result.derivationEn()).contains("the lot decides who is excluded.", "Whatever the lot says, these are elected, in this order: A (after round 2).");
    }

    @Test
    void leavesATieThatMattersToTheLot() {
        Sheets sheets = Sheets.of("A B C", 1, "5 A", "3 B>C", "3 C>B");
        assertThat(foresee(sheets, Method.IRV)).isEqualTo(sheets.count(Method.IRV));
        assertThat(foresee(sheets, Method.IRV).tie().matters()).isTrue();
    }

    @Test
    void leavesASeatToTheLot() {
        Sheets sheets = Sheets.of("A B", 1, "3 A", "3 B");
        assertThat(foresee(sheets, Method.APPROVAL)).isEqualTo(sheets.count(Method.APPROVAL));
    }

    @Test
    void changesNothingWithoutATie() {
        Sheets sheets = Sheets.of("A B", 1, "3 A", "2 B");
        assertThat(foresee(sheets, Method.STV_SCOTTISH)).isEqualTo(sheets.count(Method.STV_SCOTTISH));
    }

    @Property
    void whateverTheLotSaysItComesOutAsForeseen(@ForAll long seed, @ForAll boolean transferable) {
        Sheets sheets = Sheets.random(seed);
        Method method = transferable ? Method.STV_SCOTTISH : Method.IRV;
        Result foreseen = foresee(sheets, method);
        if (foreseen.tie() == null || foreseen.tie().matters()) {
            return;
        }
        Random random = new Random(seed);
        List<Integer> lots = new ArrayList<>();
        Result drawn = sheets.count(method);
        while (drawn.tie() != null) {
            lots.add(drawn.tie().candidates().get(random.nextInt(drawn.tie().candidates().size())));
            drawn = sheets.count(method, lots.toArray(Integer[]::new));
        }
        assertThat(drawn.winners()).isEqualTo(foreseen.winners());
        assertThat(drawn.rounds()).hasSameSizeAs(foreseen.rounds());
    }
}
