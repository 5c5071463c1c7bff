package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.allmende.platform.web.Refused;

class PaperFormTest {

    private static final List<BallotOption> OPTIONS = List.of(option(1, "Anna"), option(2, "Bert"), option(3, "Cem"));

    @Example
    void readsTicks() {
        assertThat(read(BallotMethod.APPROVAL, Map.of("approve_3", "on", "approve_1", "on", "approve_9", "on"))).isEqualTo("1,3");
        assertThat(read(BallotMethod.APPROVAL, Map.of())).isEmpty();
    }

    @Example
    void closesGapsBetweenPlaces() {
        assertThat(read(BallotMethod.STV_SCOTTISH, Map.of("rank_1", "3", "rank_2", "", "rank_3", "1"))).isEqualTo("3>1");
    }

    @Example
    void takesEqualPlacesOnlyByPairs() {
        Map<String, String> fields = Map.of("rank_1", "1", "rank_2", "1", "rank_3", "2");
        assertThat(read(BallotMethod.SCHULZE, fields)).isEqualTo("1=2>3");
        assertThatThrownBy(() -> read(BallotMethod.IRV, fields)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(VotingRefusal.SAME_RANK);
            assertThat(refused.arguments()).containsExactly("Anna", "Bert");
        });
    }

    @Example
    void asksForEveryResistance() {
        assertThat(read(BallotMethod.CONSENSING, Map.of("score_1", "0", "score_2", "10", "score_3", "5"))).isEqualTo("1:0,2:10,3:5");
        assertRefused(BallotMethod.CONSENSING, Map.of("score_1", "0", "score_2", "10"), VotingRefusal.SCORE_MISSING);
    }

    @Example
    void refusesPointsOutsideTheScale() {
        assertRefused(BallotMethod.SCORE, Map.of("score_1", "11"), VotingRefusal.MARKS_UNREADABLE);
        assertRefused(BallotMethod.SCORE, Map.of("score_1", "-1"), VotingRefusal.MARKS_UNREADABLE);
        assertRefused(BallotMethod.SCORE, Map.of("score_1", "viel"), VotingRefusal.MARKS_UNREADABLE);
    }

    @Example
    void asksForAWordOnConsent() {
        assertRefused(BallotMethod.CONSENT, Map.of("reason", "x"), VotingRefusal.CONSENT_MISSING);
        assertRefused(BallotMethod.CONSENT, Map.of("consent", "YES"), VotingRefusal.CHOICE_MISSING);
    }

    @Property(tries = 500)
    void whatWasFilledInComesBackTheSame(@ForAll("papers") Map.Entry<BallotMethod, Map<String, String>> paper) {
        String marks = read(paper.getKey(), paper.getValue());
        assertThat(read(paper.getKey(), PaperForm.fieldsOf(paper.getKey(), new Marks(marks)))).isEqualTo(marks);
    }

    @Example
    void saysAPaperInOneLine() {
        assertThat(PaperLines.said(BallotMethod.IRV, OPTIONS, new Marks("3>1"))).isEqualTo("1. Cem, 2. Anna");
        assertThat(PaperLines.said(BallotMethod.SCORE, OPTIONS, new Marks("1:7,2:0"))).isEqualTo("Anna: 7; Bert: 0");
        assertThat(PaperLines.said(BallotMethod.APPROVAL, OPTIONS, new Marks(""))).isEqualTo("–");
    }

    @Provide
    Arbitrary<Map.Entry<BallotMethod, Map<String, String>>> papers() {
        Arbitrary<String> rank = Arbitraries.of("", "1", "2", "3");
        Arbitrary<String> score = Arbitraries.integers().between(0, 10).map(String::valueOf);
        Arbitrary<Map.Entry<BallotMethod, Map<String, String>>> ranked = Combinators.combine(rank, rank, rank)
                .as((a, b, c) -> Map.entry(BallotMethod.SCHULZE, Map.of("rank_1", a, "rank_2", b, "rank_3", c)));
        Arbitrary<Map.Entry<BallotMethod, Map<String, String>>> scored = Combinators.combine(score, score, score)
                .as((a, b, c) -> Map.entry(BallotMethod.CONSENSING, Map.of("score_1", a, "score_2", b, "score_3", c)));
        return Arbitraries.oneOf(ranked, scored);
    }

    private static void assertRefused(BallotMethod method, Map<String, String> fields, VotingRefusal refusal) {
        assertThatThrownBy(() -> read(method, fields)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static String read(BallotMethod method, Map<String, String> fields) {
        return new PaperForm(method, OPTIONS, fields).marks().text();
    }

    private static BallotOption option(int position, String label) {
        return new BallotOption(position, label, null, null, false);
    }
}
