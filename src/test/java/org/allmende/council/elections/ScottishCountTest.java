package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.allmende.council.elections.Round.Cause;
import org.allmende.council.elections.Round.Value;
import org.junit.jupiter.api.Test;

/** Rules 45 to 52 one by one; all numbers were worked out by hand. */
class ScottishCountTest {

    private static List<String> votes(Result result, int round) {
        return result.rounds().get(round - 1).votes().values().stream().map(Object::toString).toList();
    }

    @Test
    void transfersASurplusAndExcludesTheLast() {
        Result result = Sheets.of("A B C D", 2, "30 A>B", "10 A>C", "5 A", "20 B>C", "22 C>B", "8 D>C", "5 D").count(Method.STV_SCOTTISH);
        assertThat(result.quota()).isEqualTo(34);
        assertThat(votes(result, 1)).containsExactly("45", "20", "22", "13");
        assertThat(votes(result, 2)).containsExactly("34", "27.3332", "24.4444", "13");
        assertThat(votes(result, 3)).containsExactly("34", "27.3332", "32.4444", "0");
        assertThat(votes(result, 4)).containsExactly("34", "0", "52.4444", "0");
        assertThat(result.rounds().get(1).exhausted()).isEqualByComparingTo("1.2222");
        assertThat(result.rounds().get(1).lost()).isEqualByComparingTo("0.0002");
        assertThat(result.rounds().get(3).exhausted()).isEqualByComparingTo("13.5554");
        assertThat(result.rounds().get(3).transfer().values()).containsExactly(
                new Value(Units.WHOLE.exact(1), Units.WHOLE.exact(1), Units.WHOLE.exact(20)), new Value(Units.SCOTTISH.exact(24444), Units.SCOTTISH.exact(24444), Units.WHOLE.exact(30)));
        assertThat(result.winners()).containsExactly(0, 2);
        assertThat(result.rounds()).hasSize(4);
    }

    @Test
    void transfersPapersAtTheValueTheyCameWith() {
        Result result = Sheets.of("A B C D", 3, "30 A>B>C", "15 A>B>D", "20 B>C", "18 C", "17 D").count(Method.STV_SCOTTISH);
        assertThat(result.quota()).isEqualTo(26);
        assertThat(votes(result, 2)).containsExactly("26", "38.9999", "18", "17");
        assertThat(votes(result, 3)).containsExactly("26", "26", "28.8885", "19.11095");
        assertThat(result.rounds().get(2).transfer().values().stream().map(value -> value.papers() + " at " + value.received() + " go on at " + value.passed()))
                .containsExactly("20 at 1 go on at 0.33333", "45 at 0.42222 go on at 0.14073");
        assertThat(result.rounds().get(2).lost()).isEqualByComparingTo("0.00055");
        assertThat(result.winners()).containsExactly(0, 1, 2);
    }

    @Test
    void largestSurplusGoesFirst() {
        Result result = Sheets.of("A B C D E", 3, "30 A>D", "35 B>E", "10 C", "13 D", "12 E").count(Method.STV_SCOTTISH);
        assertThat(result.rounds().get(1).transfer().from()).isEqualTo(1);
        assertThat(result.rounds().get(2).transfer().from()).isZero();
        assertThat(result.rounds().get(2).transfer().cause()).isEqualTo(Cause.SURPLUS);
        assertThat(result.winners().subList(0, 2)).containsExactly(1, 0);
    }

    @Test
    void equalSurplusesGoByTheStageAtWhichTheyDiffered() {
        Result result = Sheets.of("A B C D E", 4, "14 A>C", "4 E>B", "12 B>D", "10 C", "9 D").count(Method.STV_SCOTTISH);
        assertThat(result.quota()).isEqualTo(10);
        assertThat(result.rounds().get(1).transfer().from()).isZero();
        assertThat(result.winners()).startsWith(0, 1, 2);
    }

    @Test
    void equalSurplusesThatNeverDifferedWaitForTheLot() {
        Sheets sheets = Sheets.of("A B C D E", 3, "13 A>C", "13 B>D", "5 C", "5 D", "3 E");
        Result open = sheets.count(Method.STV_SCOTTISH);
        assertThat(open.quota()).isEqualTo(10);
        assertThat(open.tie()).isEqualTo(new Tie(Tie.Kind.SURPLUS, 1, List.of(0, 1)));
        assertThat(open.winners()).containsExactly(0, 1);
        Result drawn = sheets.count(Method.STV_SCOTTISH, 1);
        assertThat(drawn.rounds().get(1).transfer().from()).isEqualTo(1);
        assertThat(drawn.rounds().get(1).lot()).isTrue();
        assertThat(drawn.rounds().get(2).transfer().from()).isZero();
        assertThat(drawn.rounds().get(2).lot()).isFalse();
    }

    /** The profile "weak-defeat" of the Droop project: B and C are level at stage 2, but B had fewer at stage 1. */
    @Test
    void equalLastOnesGoByTheStageAtWhichTheyDiffered() {
        Result result = Sheets.of("A B C D E", 2, "1 A>B", "2 B", "3 C", "4 D", "5 E").count(Method.STV_SCOTTISH);
        assertThat(result.rounds().stream().flatMap(round -> round.excluded().stream())).containsExactly(0, 1, 2);
        assertThat(result.winners()).containsExactly(4, 3);
        assertThat(result.tie()).isNull();
    }

    /** The profile "weak-surplus" of the Droop project, which leaves E and F to the lot. */
    @Test
    void equalLastOnesThatNeverDifferedWaitForTheLot() {
        Sheets sheets = Sheets.of("A B C D E F", 4, "10 A>C", "8 B", "6 C", "5 D", "3 E>D", "3 F>D");
        Result open = sheets.count(Method.STV_SCOTTISH);
        assertThat(votes(open, 2)).containsExactly("8", "8", "8", "5", "3", "3");
        assertThat(open.tie()).isEqualTo(new Tie(Tie.Kind.EXCLUSION, 2, List.of(4, 5)));
        assertThat(open.winners()).containsExactly(0, 1, 2);
        assertThat(sheets.count(Method.STV_SCOTTISH, 5).winners()).containsExactly(0, 1, 2, 3);
        assertThat(sheets.count(Method.STV_SCOTTISH, 5).rounds().getLast().excluded()).containsExactly(5);
    }

    @Test
    void candidatesWhoNeverHadAVoteGoOneByOneWithoutALot() {
        Result result = Sheets.of("A B C D", 1, "3 A", "2 D").count(Method.STV_SCOTTISH);
        assertThat(result.rounds()).hasSize(1);
        Result more = Sheets.of("A B C D", 1, "4 A", "3 D", "1 -").count(Method.STV_SCOTTISH);
        assertThat(more.winners()).containsExactly(0);
        Result three = Sheets.of("A B C D E", 1, "3 A", "2 D", "2 E>A").count(Method.STV_SCOTTISH);
        assertThat(three.rounds().subList(1, 3).stream().flatMap(round -> round.excluded().stream())).containsExactly(1, 2);
        assertThat(three.tie().candidates()).containsExactly(3, 4);
    }

    @Test
    void candidatesWithoutAVoteWaitForTheLotIfOneOfThemMustBeElected() {
        Result result = Sheets.of("A B C", 2, "9 A").count(Method.STV_SCOTTISH);
        assertThat(result.tie()).isEqualTo(new Tie(Tie.Kind.EXCLUSION, 2, List.of(1, 2)));
    }

    @Test
    void lastSeatsAreFilledWithoutAFurtherTransfer() {
        Result few = Sheets.of("A B", 2, "12 A>B", "1 B").count(Method.STV_SCOTTISH);
        assertThat(few.rounds()).hasSize(1);
        assertThat(few.winners()).containsExactly(0, 1);
    }

    /** Twelve papers at 0.33333 are 3.99996: 0.00004 short of the quota. */
    @Test
    void remainderThatIsCutOffCanKeepACandidateBelowTheQuota() {
        Result result = Sheets.of("A B C", 2, "12 A>C", "5 B", "4 C").count(Method.STV_SCOTTISH);
        assertThat(result.quota()).isEqualTo(8);
        assertThat(votes(result, 2)).containsExactly("8", "5", "7.99996");
        assertThat(result.rounds().get(1).elected()).isEmpty();
        assertThat(result.rounds()).hasSize(3);
    }

    @Test
    void paperEndsAtAGapAndAtEqualPreferences() {
        Result result = Sheets.of("A B C D", 1, "2 A>->B", "2 A>B=C>D", "5 B", "6 C").count(Method.STV_SCOTTISH);
        assertThat(result.valid()).isEqualByComparingTo("15");
        assertThat(result.rounds().get(2).excluded()).containsExactly(0);
        assertThat(result.rounds().get(2).exhausted()).isEqualByComparingTo("4");
    }

    @Test
    void paperWithoutAClearFirstPreferenceIsInvalid() {
        Result result = Sheets.of("A B C", 1, "2 A=B>C", "3 ->A", "4", "1 C").count(Method.STV_SCOTTISH);
        assertThat(result.valid()).isEqualByComparingTo("1");
        assertThat(result.invalid()).isEqualByComparingTo("9");
        assertThat(result.winners()).containsExactly(2);
    }

    @Test
    void withdrawnCandidatesAreStruckBeforeAnythingElse() {
        Result result = Sheets.of("A B C", 1, "2 A=B>C", "3 A>C", "4 A").without(0).count(Method.STV_SCOTTISH);
        assertThat(result.valid()).isEqualByComparingTo("5");
        assertThat(votes(result, 1)).containsExactly("2", "3");
        assertThat(result.winners()).containsExactly(2);
    }

    @Test
    void nobodyIsElectedWithoutAValidPaper() {
        Result result = Sheets.of("A B", 1, "3").count(Method.STV_SCOTTISH);
        assertThat(result.winners()).isEmpty();
        assertThat(result.tie()).isNull();
        assertThat(result.derivationEn()).contains("No valid paper");
    }

    @Test
    void refusesALotForSomebodyWhoIsNotTied() {
        Sheets sheets = Sheets.of("A B C", 1, "2 A", "1 B", "1 C");
        assertThatThrownBy(() -> sheets.count(Method.STV_SCOTTISH, 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tie is among [1, 2]");
    }

    @Test
    void millionsOfVotesDoNotOverflow() {
        Result result = Sheets.of("A B C", 2, "400000000000 A>B", "300000000000 B>C", "100000000001 C").count(Method.STV_SCOTTISH);
        assertThat(result.quota()).isEqualTo(266666666668L);
        assertThat(result.winners()).containsExactly(0, 1);
    }
}
