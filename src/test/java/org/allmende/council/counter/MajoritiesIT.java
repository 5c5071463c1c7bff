package org.allmende.council.counter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Majorities from a file, against an evaluator that knows nothing of ours. */
class MajoritiesIT {

    private static final String HEADER = "case_id,base,threshold,comparison,members,present,yes,no,abstain,invalid,entitled,expected_outcome\n";
    private static final String[] BASES = {"yes_no", "yes_no_abstain", "cast", "present", "members", "entitled"};
    /** As written, and in tenths of a per mille. */
    private static final String[][] THRESHOLDS = {{"1/2", "1", "2"}, {"2/3", "2", "3"}, {"0.5", "1", "2"}, {"75%", "3", "4"}, {"33.4 %", "334", "1000"}, {"1", "1", "1"}, {"4/5", "4", "5"}};

    @TempDir
    private Path place;

    @Test
    void agreesWithANaiveEvaluator() throws Exception {
        Random random = new Random(2027);
        StringBuilder file = new StringBuilder(HEADER);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int[] count = new int[6];
            int most = random.nextInt(4) == 0 ? 4 : 90;
            for (int k = 0; k < count.length; k++) {
                count[k] = random.nextInt(most);
            }
            int base = random.nextInt(BASES.length);
            String[] threshold = THRESHOLDS[random.nextInt(THRESHOLDS.length)];
            boolean atLeast = random.nextBoolean();
            boolean halves = random.nextInt(5) == 0;
            expected.add(naive(count, base, threshold, atLeast));
            file.append("c").append(i).append(',').append(BASES[base]).append(',').append(threshold[0]).append(',').append(atLeast ? "ge" : "gt");
            for (int k : new int[] {4, 5, 0, 1, 2, 3}) {
                file.append(',').append(halves ? count[k] / 2 + (count[k] % 2 == 0 ? ".0" : ".5") : String.valueOf(count[k]));
            }
            file.append(",,").append(expected.getLast()).append('\n');
        }
        Said said = Said.by("majorities", Files.writeString(place.resolve("m.csv"), file).toString(), "--json");
        assertThat(said.status()).isZero();
        JsonArray answers = said.json().asJsonArray();
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.getJsonObject(i).getString("case_id")).isEqualTo("c" + i);
            outcomes.add(answers.getJsonObject(i).getString("outcome"));
        }
        assertThat(outcomes).isEqualTo(expected).contains("ACCEPTED", "REJECTED");
    }

    /** Counts: yes, no, abstain, invalid, members (and so entitled), present. */
    private static String naive(int[] count, int base, String[] threshold, boolean atLeast) {
        int[] of = {count[0] + count[1], count[0] + count[1] + count[2], count[0] + count[1] + count[2] + count[3], count[5], count[4], count[4]};
        int sign = BigInteger.valueOf(count[0]).multiply(new BigInteger(threshold[2])).compareTo(BigInteger.valueOf(of[base]).multiply(new BigInteger(threshold[1])));
        return count[0] > 0 && of[base] > 0 && (atLeast ? sign >= 0 : sign > 0) ? "ACCEPTED" : "REJECTED";
    }

    @Test
    void printsCsvForPeople() throws Exception {
        Path file = Files.writeString(place.resolve("m.csv"), "yes;no;case_id;comparison;threshold;base\n3;2;\"a;b\";gt;1/2;yes_no\n\n0;0;c;>=;0.5;cast\n");
        Said said = Said.by("majorities", file.toString());
        assertThat(said.out().lines()).hasSize(3).startsWith("case_id,outcome,derivation").element(1).asString().startsWith("\"a;b\",ACCEPTED,\"3 of 5 valid votes");
        assertThat(said.out()).contains("\nc,REJECTED,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "case_id,base,threshold,comparison,yse~1,cast,1/2,gt,2|:1:35: there is no column “yse”",
        "case_id,base,threshold~1,cast,1/2|:1:1: the column “comparison” is missing",
        "case_id,base,threshold,comparison,yes~1,cast,1/2,gt,two|:2:15: yes is a number of votes, 0 or more, not “two”",
        "case_id,base,threshold,comparison,yes~1,cast,1/2,gt,1~2,members,1/2,gt,1|:3:1: the base members needs the number “members”",
        "case_id,base,threshold,comparison,yes~1,cast,1/2,gt,1,7|:2:17: the row has more cells",
    })
    void refusesBadTables(String text, String complaint) throws Exception {
        Path file = Files.writeString(place.resolve("m.csv"), text.replace('~', '\n'));
        Said said = Said.by("majorities", file.toString(), "--json");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(file + complaint);
    }
}
