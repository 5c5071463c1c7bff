package org.allmende.council.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranked ballots from spreadsheets, in three layouts. */
class CsvBallotsTest {

    private static Ballots read(Method method, String text) {
        return CsvBallots.read(new Source("f.csv", text.getBytes(StandardCharsets.UTF_8)), method, new Warnings(new PrintStream(OutputStream.nullOutputStream()), Locale.ENGLISH));
    }

    private static Result count(Method method, String text) {
        return Counting.count(read(method, text).election(method, 1), method);
    }

    private static List<Integer> points(Result result) {
        return result.rounds().getFirst().votes().values().stream().map(Number::intValue).toList();
    }

    @Test
    void readsRanksWithWeightsAndEquals() {
        String text = "Anna,\"Berg, \"\"B\"\"\",Cora,count\n1,2,,3\n2,1,3,2\n,,,1\n1,1,3,1\n";
        assertThat(read(Method.SCHULZE, text).names()).containsExactly("Anna", "Berg, \"B\"", "Cora");
        Result result = count(Method.SCHULZE, text);
        assertThat(result.winners()).containsExactly(0);
        assertThat(result.pairwise().wins()).hasToString("[[0, 3, 6], [2, 0, 6], [0, 0, 0]]");
        assertThat(result.invalid()).isEqualByComparingTo("1");
    }

    @Test
    void endsAScottishBallotWhereARankIsLeftOut() {
        assertThat(points(count(Method.STV_SCOTTISH, "A,B\n2,\n1,\n,1\n,1\n"))).containsExactly(1, 2);
        assertThat(count(Method.STV_SCOTTISH, "A,B,C\n1,1,3\n3,2,1\n").invalid()).isEqualByComparingTo("1");
    }

    @Test
    void readsScores() {
        assertThat(points(count(Method.SCORE, "Anna;Bela;Cora\r\n5;0;3\r\n;1;2.0\r\n"))).containsExactly(5, 1, 5);
    }

    @Test
    void readsApprovals() {
        assertThat(points(count(Method.APPROVAL, "Anna\tBela\tCora\nx\t\tJA\n1\t0\tnein\n"))).containsExactly(2, 0, 1);
    }

    @Test
    void readsNamesInRankColumns() {
        Ballots ballots = read(Method.IRV, "ballot_id,Rank 2,rank1,rank3,weight\n7,Anna,Cora,skipped,2\n8,overvote,Anna,Cora,1\n9,,Bela,,4\n");
        assertThat(ballots.names()).containsExactly("Anna", "Bela", "Cora");
        assertThat(points(Counting.count(ballots.election(Method.IRV, null), Method.IRV))).containsExactly(1, 4, 2);
    }

    @Test
    void readsTheLayoutOfTheScottishCollection() {
        Ballots ballots = read(Method.STV_SCOTTISH, "3,2,\n12,1,\n88,1,3,2,\n14,2,3,\n8,3,\n\"Candidate 1\",\"Alvin\",\"Party A (A)\",\n\"Candidate 2\",\"Becca\",\"B\",\n\"Candidate 3\",\"Carrie\",\"C\",\n\"\"Ward 22 - A, B & C\"\",");
        assertThat(ballots.names()).containsExactly("Alvin", "Becca", "Carrie");
        assertThat(ballots.title()).isEqualTo("Ward 22 - A, B & C");
        assertThat(ballots.seats()).isEqualTo(2);
        assertThat(points(Counting.count(ballots.election(Method.STV_SCOTTISH, null), Method.STV_SCOTTISH))).containsExactly(100, 14, 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "Anna,Bela~1,x|f.csv:2:3: a whole number of at least 1 was expected, not “x”",
        "Anna,Bela~0,1|f.csv:2:1: a whole number of at least 1",
        "Anna,Bela~-1,1|f.csv:2:1: a whole number of at least 1",
        "Anna,Bela~1,1.5|f.csv:2:3: a whole number of at least 1",
        "Anna,Anna~1,2|f.csv:1:6: the column “Anna” is there twice",
        "Anna,Bela~1,2,3|f.csv:2:5: the row has more cells",
        "Anna,count~1,0|f.csv:2:3: a whole number of at least 1",
        "Anna,'Bela~1,2|f.csv:1:6: the quote is not closed",
        "Anna,Bela~1,'2'x|f.csv:2:6: “x” behind the closing quote",
        "Anna,Bela~1,99999999999999999999|f.csv:2:3: the number “99999999999999999999” is too large",
        "3,2~1,5|f.csv:2:3: there is no candidate “5”",
        "3,2~1,2,2|f.csv:2:5: candidate “2” is on this ballot twice",
        "3,2~1,2~A~B|f.csv:4:2: the file has 2 of 3 names",
        "2,1~1,2~A~B~T~x|f.csv:6:1: the end of the file was expected",
        "rank1,rank2~A,A|f.csv:2:3: candidate “A” is on this ballot twice",
        "count,id~1,2|f.csv:1:1: no candidates found",
    })
    void refusesWithLineAndColumn(String text, String complaint) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(Method.SCHULZE, text.replace('~', '\n').replace('\'', '"')));
        assertThat(bad.text(Locale.ENGLISH)).startsWith(complaint);
    }
}
