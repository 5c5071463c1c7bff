package org.allmende.council.bodies;

import static org.allmende.council.bodies.StatuteScene.COUNCIL;
import static org.allmende.council.bodies.StatuteScene.TODAY;
import static org.allmende.council.bodies.StatuteScene.half;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.TieRule;
import org.allmende.council.majority.Turnout;

class StatutesRuleTest {

    private static final LocalDate LATEST = TODAY.minusDays(1);
    private static final QuorumShare ANYBODY = new QuorumShare(new Fraction(0, 1), Comparison.GE, null);

    @Example
    void letsGoodStatutesIn() {
        assertThat(StatutesRule.problems(StatuteScene.plain(), COUNCIL, LATEST, TODAY)).isEmpty();
        assertThat(StatutesRule.problems(StatuteScene.rich(), COUNCIL, null, TODAY)).isEmpty();
    }

    @Example
    void refusesADayThatIsPastOrNotAfterAllVersions() {
        assertThat(refusals(on(TODAY.minusDays(1)), TODAY.minusYears(1))).containsExactly("validFrom VALID_FROM_PAST");
        assertThat(refusals(on(TODAY), TODAY)).containsExactly("validFrom VALID_FROM_NOT_LAST");
        assertThat(refusals(on(TODAY), TODAY.plusDays(7))).containsExactly("validFrom VALID_FROM_NOT_LAST");
    }

    @Example
    void refusesWhatNamesNoSection() {
        Majority nameless = Majority.of(half(), " ", TODAY);
        assertThat(refusals(StatuteScene.with(TODAY, "", ANYBODY, nameless, Map.of()), LATEST)).containsExactly("source SOURCE_MISSING", "MOTION_source SOURCE_MISSING");
        assertThat(refusals(StatuteScene.with(TODAY, "§".repeat(121), ANYBODY, Majority.GERMAN_DEFAULT, Map.of()), LATEST)).containsExactly("source SOURCE_MISSING");
    }

    @Example
    void refusesSharesThatNobodyOrEverybodyReaches() {
        Condition moreThanAll = new Condition(MajorityBase.MEMBERS, new Fraction(1, 1), Comparison.GT);
        Condition nothing = new Condition(MajorityBase.MEMBERS, new Fraction(0, 1), Comparison.GE);
        Turnout unreachable = new Turnout(new Fraction(3, 3), Comparison.GT);
        assertThat(refusals(motion(moreThanAll, null, Map.of()), LATEST)).containsExactly("MOTION_conditions SHARE_UNREACHABLE");
        assertThat(refusals(motion(nothing, null, Map.of()), LATEST)).containsExactly("MOTION_conditions SHARE_ZERO");
        assertThat(refusals(motion(half(), unreachable, Map.of()), LATEST)).containsExactly("MOTION_turnout SHARE_UNREACHABLE");
        assertThat(refusals(motion(half(), null, Map.of(1L, List.of(nothing))), LATEST)).containsExactly("MOTION_conditions SHARE_ZERO");
        QuorumShare quorum = new QuorumShare(new Fraction(1, 1), Comparison.GT, null);
        assertThat(refusals(StatuteScene.with(TODAY, "§ 1", quorum, Majority.GERMAN_DEFAULT, Map.of()), LATEST)).containsExactly("quorumShare SHARE_UNREACHABLE");
    }

    @Example
    void refusesChambersAndBodiesOfOthers() {
        assertThat(refusals(motion(half(), null, Map.of(9L, List.of(half()))), LATEST)).containsExactly("MOTION_conditions CHAMBER_WRONG");
        QuorumShare ofItself = new QuorumShare(new Fraction(1, 2), Comparison.GE, 1L);
        assertThat(refusals(StatuteScene.with(TODAY, "§ 1", ofItself, Majority.GERMAN_DEFAULT, Map.of(1L, 7)), LATEST))
                .containsExactly("quorumBody QUORUM_BODY_WRONG", "quota_1 QUOTA_TOO_LARGE");
    }

    private static Statute on(LocalDate validFrom) {
        return StatuteScene.with(validFrom, "§ 1", ANYBODY, Majority.GERMAN_DEFAULT, Map.of());
    }

    private static Statute motion(Condition condition, Turnout turnout, Map<Long, List<Condition>> chambers) {
        return StatuteScene.with(TODAY, "§ 1", ANYBODY, new Majority(List.of(condition), turnout, TieRule.REJECTED, chambers, "§ 1", TODAY), Map.of());
    }

    private static List<String> refusals(Statute statute, LocalDate latest) {
        return StatutesRule.problems(statute, COUNCIL, latest, TODAY).stream().map(problem -> problem.field() + " " + problem.refusal()).toList();
    }
}
