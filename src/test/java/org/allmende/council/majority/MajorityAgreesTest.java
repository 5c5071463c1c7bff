package org.allmende.council.majority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.allmende.council.majority.MajorityCases.Case;

/** The rule against a second evaluator, and against laws that hold whatever the numbers are. */
class MajorityAgreesTest {

    private static final int MILLION = 1_000_000;

    @Example
    void agreesWithANaiveEvaluatorOnAMillionCases() {
        MajorityCases cases = new MajorityCases(20261124);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        for (int i = 0; i < MILLION; i++) {
            Case one = cases.next();
            Outcome outcome = MajorityRule.outcome(one.rule(), one.all(), one.chambers());
            seen.merge(outcome, 1, Integer::sum);
            if (!outcome.name().equals(NaiveMajority.decide(one.rule(), one.all(), one.chambers()))) {
                assertThat(outcome).as("case %s: %s", i, one).hasToString(NaiveMajority.decide(one.rule(), one.all(), one.chambers()));
            }
        }
        assertThat(seen.get(Outcome.ACCEPTED)).isGreaterThan(100_000);
        assertThat(seen.get(Outcome.REJECTED)).isGreaterThan(100_000);
        assertThat(seen.get(Outcome.TIED)).isGreaterThan(1_000);
    }

    @Example
    void oneMoreYesNeverTurnsAdoptedIntoRejected() {
        MajorityCases cases = new MajorityCases(7);
        for (int i = 0; i < MILLION / 5; i++) {
            Case one = cases.next();
            if (MajorityRule.outcome(one.rule(), one.all(), one.chambers()) == Outcome.ACCEPTED) {
                assertThat(MajorityRule.outcome(one.rule(), one.all().withOneMoreYes(), one.chambers())).as("%s", one).isEqualTo(Outcome.ACCEPTED);
            }
        }
    }

    @Example
    void anAbstentionNeverMattersWhereOnlyYesAndNoCount() {
        MajorityCases cases = new MajorityCases(8);
        for (int i = 0; i < MILLION / 5; i++) {
            Case one = cases.next();
            Condition condition = one.rule().first();
            Majority yesAndNo = Majority.of(new Condition(MajorityBase.YES_NO, condition.share(), condition.comparison()), "§ 9", null);
            Tally less = new Tally(one.all().yes(), one.all().no(), Tally.NONE.abstain(), one.all().invalid(), one.all().present(), one.all().members(), one.all().entitled());
            assertThat(MajorityRule.outcome(yesAndNo, less, List.of())).as("%s", one).isEqualTo(MajorityRule.outcome(yesAndNo, one.all(), List.of()));
        }
    }

    @Example
    void derivationEndsWithTheOutcomeAndNamesAMissedPart() {
        MajorityCases cases = new MajorityCases(9);
        for (int i = 0; i < MILLION / 50; i++) {
            Case one = cases.next();
            Verdict verdict = one.rule().decide(one.all(), one.chambers());
            String end = switch (verdict.outcome()) {
                case ACCEPTED -> "(?s).*(; adopted|Adopted\\.)";
                case TIED -> "(?s).*(; a tie|A tie), the (chair|lot) decides\\.?";
                case REJECTED -> "(?s).*(; rejected|Rejected, missed: .+\\.)";
            };
            assertThat(verdict.derivationEn()).as("%s", one).matches(end);
        }
    }
}
