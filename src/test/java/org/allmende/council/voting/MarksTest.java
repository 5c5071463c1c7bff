package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.allmende.platform.web.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"YES_NO_ABSTAIN;YES", "YES_NO_ABSTAIN;INVALID", "CONSENT;STAND_ASIDE", "APPROVAL;2,5", "APPROVAL;''", "IRV;4>2>1", "IRV;''", "STV_SCOTTISH;3",
            "SCHULZE;4>2=1>3", "SCORE;1:5,2:0", "SCORE;''", "CONSENSING;1:5,2:0,3:10,4:1,5:0"})
    void takesWhatCanBeCounted(BallotMethod method, String text) {
        assertThatCode(() -> new Marks(text).check(method, 5)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"YES_NO_ABSTAIN;PERHAPS", "YES_NO_ABSTAIN;''", "YES_NO_ABSTAIN;yes", "CONSENT;YES", "APPROVAL;2,2", "APPROVAL;6", "APPROVAL;0", "APPROVAL;1>2",
            "APPROVAL;1,,2", "APPROVAL;-1", "IRV;4>4", "IRV;1=2", "STV_SCOTTISH;1=2>3", "STV_SCOTTISH;1>", "SCHULZE;1>2=2", "SCHULZE;=1", "SCORE;1:11", "SCORE;1:5,1:6", "SCORE;1", "SCORE;1:-1",
            "SCORE;6:1", "CONSENSING;1:5", "CONSENSING;1:5,2:0,3:10,4:1,5:0,6:0", "APPROVAL;9999999999"})
    void refusesWhatCannot(BallotMethod method, String text) {
        assertThatThrownBy(() -> new Marks(text).check(method, 5)).isInstanceOf(Refused.class);
    }

    @Test
    void writesWhatItReads() {
        assertThat(Marks.ranking(List.of(List.of(4), List.of(2, 1), List.of(3)))).isEqualTo(new Marks("4>2=1>3"));
        assertThat(new Marks("4>2=1>3").ranks()).containsExactly(List.of(4), List.of(2, 1), List.of(3));
        assertThat(Marks.scoring(Map.of(10, 3, 2, 0))).isEqualTo(new Marks("2:0,10:3"));
        assertThat(new Marks("2:0,10:3").scores()).isEqualTo(Map.of(2, 0, 10, 3));
        assertThat(Marks.approving(List.of(5, 2)).approved()).containsExactly(2, 5);
        assertThat(Marks.approving(List.of()).blank()).isTrue();
    }
}
