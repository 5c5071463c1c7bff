package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A second, slow evaluator finds the same in thousands of elections full of ties, gaps, equal ranks, blank papers and withdrawals. */
class AgreementTest {

    private static final int ELECTIONS = 4000;

    @Test
    void scottishCountAgreesWithAddingUpEveryPaper() {
        assertThat(tiesSeenIn(Method.STV_SCOTTISH)).as("ties that stopped the count").isGreaterThan(300);
    }

    @Test
    void runOffAgreesWithAddingUpEveryPaper() {
        assertThat(tiesSeenIn(Method.IRV)).as("ties that stopped the count").isGreaterThan(300);
    }

    private static int tiesSeenIn(Method method) {
        int ties = 0;
        for (long seed = 0; seed < ELECTIONS; seed++) {
            Sheets sheets = Sheets.random(seed);
            List<Integer> lots = new ArrayList<>();
            Random random = new Random(seed);
            while (true) {
                Result result = Counting.count(sheets.election(), method, lots);
                NaiveTransfers naive = new NaiveTransfers(sheets, method == Method.STV_SCOTTISH, lots).count();
                String what = "seed " + seed + ", lots " + lots;
                assertSame(result, naive, what);
                if (result.tie() == null) {
                    break;
                }
                ties++;
                lots.add(result.tie().candidates().get(random.nextInt(result.tie().candidates().size())));
            }
        }
        return ties;
    }

    private static void assertSame(Result result, NaiveTransfers naive, String what) {
        assertThat(result.winners()).as(what).isEqualTo(naive.winners);
        assertThat(result.rounds().stream().map(round -> plain(round.votes())).toList()).as(what).isEqualTo(naive.stages.stream().map(AgreementTest::plain).toList());
        assertThat(result.tie() == null ? null : result.tie().kind()).as(what).isEqualTo(naive.kind);
        if (result.tie() != null) {
            assertThat(result.tie().candidates()).as(what).containsExactlyElementsOf(naive.tied);
        }
    }

    private static Map<Integer, String> plain(Map<Integer, BigDecimal> votes) {
        Map<Integer, String> plain = new TreeMap<>();
        votes.forEach((candidate, number) -> plain.put(candidate, number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()));
        return plain;
    }
}
