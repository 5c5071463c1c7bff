package org.allmende.council.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dialects of BLT as they are found, and broken files. */
class BltReaderTest {

    private final ByteArrayOutputStream noted = new ByteArrayOutputStream();
    private final Warnings warnings = new Warnings(new PrintStream(noted, true, StandardCharsets.UTF_8), Locale.ENGLISH);

    private Ballots read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Ballots read(byte[] bytes) {
        return BltReader.read(new Source("f.blt", bytes), warnings);
    }

    private List<String> names(String ending) {
        return read("2 1\n1 1 2 0\n0\n" + ending).names();
    }

    private String refusal(String text) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(text).election(Method.STV_SCOTTISH, null));
        return bad == null ? "counted" : bad.text(Locale.ENGLISH);
    }

    private Result approved(String text) {
        return Counting.count(read(text).election(Method.APPROVAL, 1), Method.APPROVAL);
    }

    @Test
    void readsNamesInQuotesWithRemarks() {
        Ballots ballots = read("    4 2  # four for two\n  -2  # withdrawn\n 1 4 1 0 # first\n 2 3 0\n 0 # end\n \"Amy\" # candidate 1\n\"Bob\"\n\"Chuck # 9\"\n\"Diane\" # 4\n\"Garden club\" # title");
        assertThat(ballots.names()).containsExactly("Amy", "Bob", "Chuck # 9", "Diane");
        assertThat(ballots.title()).isEqualTo("Garden club");
        assertThat(ballots.withdrawn()).isEqualTo(Set.of(1));
        assertThat(ballots.seats()).isEqualTo(2);
    }

    @Test
    void readsBareNames() {
        assertThat(names("Bob CHADHA (Lab)\n  John \"Jo\" MILLER(Soc)\t# remark\nWard 2\n\n\n")).containsExactly("Bob CHADHA (Lab)", "John \"Jo\" MILLER(Soc)");
        assertThat(names("Option #1\nOption #2 # the second\n")).containsExactly("Option #1", "Option #2");
    }

    @Test
    void readsNamesInNumberedComments() {
        Ballots ballots = read("2 1\n1 1 2 0\n0\n# ALTERNATIVE NAME 1: Ellen   Hurcombe (Lab)\n# ALTERNATIVE NAME 2: Kieran Wild (Grn)\nCanal ward\n");
        assertThat(ballots.names()).containsExactly("Ellen   Hurcombe (Lab)", "Kieran Wild (Grn)");
        assertThat(ballots.title()).isEqualTo("Canal ward");
    }

    @Test
    void readsNamesInCommentsBeforeTheBallotsAndWithoutNumbers() {
        assertThat(read("# Candidate 2: Bela\n# made by hand\n# Candidate 1: Anna\n2 1\n1 1 0\n0\n").names()).containsExactly("Anna", "Bela");
        assertThat(names("# Anna Berg\n# Bela\n# The title")).containsExactly("Anna Berg", "Bela");
    }

    @Test
    void readsDoubledAndEscapedQuotes() {
        assertThat(names("\"Anna \"\"Anni\"\" Berg\"\n\"SNP \"\"Iain DICK\"\" \"\nWard")).containsExactly("Anna \"Anni\" Berg", "SNP \"Iain DICK\" ");
        assertThat(names("\"Anna \\\"Anni\\\" Berg\"\n\"B\\\\C\"")).containsExactly("Anna \"Anni\" Berg", "B\\C");
    }

    @Test
    void readsNameAndPartyOnOneLine() {
        assertThat(names("\"Ann PALMER\" \"Greens\"\n\"Bo REID\" \"Ind\"\n\"Ward\"")).containsExactly("Ann PALMER \"Greens\"", "Bo REID \"Ind\"");
    }

    @Test
    void readsAllOnOneLine() {
        assertThat(read("2 1 -1 3 2 0 1 1 2 0 0 \"Anna\" \"Bela\" \"T\"").names()).containsExactly("Anna", "Bela");
    }

    @Test
    void readsWhatSpreadsheetsLeave() {
        Ballots ballots = read("\ufeff2 1,,\r\n3 1 2 0,,\r\n0,,\r\n\"Anna\",,\r\nBela,,\r\nTitle,,\r\n,,\r\n");
        assertThat(ballots.names()).containsExactly("Anna", "Bela");
        assertThat(ballots.title()).isEqualTo("Title");
    }

    @Test
    void readsLatinLettersOfOldFiles() {
        assertThat(read("2 1\r1 1 0\r0\r\"J\u00e9r\u00e9mie\"\r\"M\u00fcller\"\r".getBytes(Charset.forName("windows-1252"))).names()).containsExactly("J\u00e9r\u00e9mie", "M\u00fcller");
    }

    @Test
    void countsWeightsIdsGapsEqualsAndBlanks() {
        Result result = approved("3 1\n(a 1) 5 1 0 2.0 2 - 3 0\n1 2=3 0\n1 0\n1\t3\n2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n");
        assertThat(result.rounds().getFirst().votes().values()).extracting(Number::intValue).containsExactly(5, 4, 4);
        assertThat(result.invalid()).isEqualByComparingTo("1");
    }

    @Test
    void notesABallotThatGoesOnAndAMissingTitle() {
        read("2 1\n1 1\n2 0\n0\n\"A\"\n\"B\"\n");
        assertThat(noted.toString(StandardCharsets.UTF_8)).contains("f.blt:2: note: this ballot goes on", "no title behind the 2 names");
    }

    @Test
    void runOffElectsOneWhateverTheFileSays() {
        assertThat(read("3 2\n1 1 0\n0\nA\nB\nC\nT").election(Method.IRV, null).seats()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "3|f.blt:1:2: the number of seats",
        "x 1|f.blt:1:1: the number of candidates",
        "0 1~0~'T'|f.blt:1:1: the number of candidates",
        "3 0~|f.blt:1:3: the number of seats",
        "3 4~1 1 0~0~A~B~C~T|f.blt:1:3: Seats: 4, but candidates who stand: 3",
        "3 3~-1~1 2 0~0~A~B~C~T|f.blt:1:3: Seats: 3, but candidates who stand: 2",
        "3 1~-9~0|f.blt:2:1: there is no candidate",
        "3 1~-1 -1~0|f.blt:2:4: candidate 1 is withdrawn twice",
        "3 1~1 1 4 0~0|f.blt:2:5: there is no candidate “4”",
        "3 1~1 99999999999999999999 0~0|f.blt:2:3: there is no candidate",
        "3 1~1 1 2 1 0~0|f.blt:2:7: candidate 1 is on this ballot twice",
        "3 1~1 1=2=1 0~0|f.blt:2:7: candidate 1 is on this ballot twice",
        "3 1~1 1 2~1 2 3 0~0|f.blt:3:1: candidate 1 is on this ballot twice; the ballot begins in line 2",
        "3 1~0 1 2 0~0|f.blt:2:1: a ballot with weight 0",
        "3 1~1 1 0~-2 1 0~0|f.blt:3:1: “-2”: a weight is at least 1",
        "3 1~1.5 1 0~0|f.blt:2:1: the weight of a ballot",
        "3 1~99999999999999999999 1 0~0|f.blt:2:1: the number “99999999999999999999” is too large",
        "3 1~999999999999 1 0~999999999999 1 0~0|f.blt:3:1: all weights together",
        "3 1~1 2x 0~0|f.blt:2:3: the number of a candidate",
        "3 1~1 1= 2 0~0|f.blt:2:5: the number of a candidate",
        "3 1~1 ü 0~0|f.blt:2:3: the number of a candidate",
        "3 1~# üü~1 1 0 ü|f.blt:3:7: the weight of a ballot",
        "3 1~(a 1 2 0~0|f.blt:2:1: the parenthesis",
        "3 1~1 1 2|f.blt:2:6: the closing 0",
        "3 1~1 1 2 0|f.blt:2:8: the single 0",
        "3 1~1 1 0~'A'~'B'~'C'|f.blt:3:1: the single 0",
        "3 1~1 1 0~0~'A'~'B'|f.blt:5:4: the file has 2 of 3 names",
        "3 1~1 1 0~0|f.blt:3:2: the file has 0 of 3 names",
        "3 1~1 1 0~0~'A'~'B'~'C'~'D'~'T'|f.blt:8:1: the file has 5 names",
        "3 1~1 1 0~0~'A'~'B~'C'~'T'|f.blt:5:1: the quote is not closed",
        "3 1~1 1 0~0~'A'~'B 'x' y'~'C'|f.blt:5:5: “x\"” behind the closing quote",
        "3 1~1 1 0~0~'A'~''~'C'|f.blt:5:1: the name of candidate 2 is empty",
    })
    void refusesWithLineAndColumn(String text, String complaint) {
        assertThat(refusal(text.replace('~', '\n').replace('\'', '"'))).startsWith(complaint);
    }

    @Test
    void refusesEmptyFilesAndOtherEncodings() {
        assertThat(refusal("")).isEqualTo("f.blt:1:1: the file is empty.");
        assertThat(refusal(" \n\t\n")).isEqualTo("f.blt:1:1: the file is empty.");
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read("3 1\n0\n".getBytes(StandardCharsets.UTF_16)));
        assertThat(bad.text(Locale.GERMAN)).startsWith("f.blt:1:1: Die Datei ist UTF-16");
    }

    /** Whatever is cut off, changed or put in: a count or a complaint with its place, never another error. */
    @Test
    void survivesRubbish() {
        byte[] sound = "4 2\n-2\n3 1 3 4 0\n(x) 2 4 1=3 0\n1 - 2 0\n1 0\n0\n\"A\"\"b\"\nB\n\"C\" # c\n\"D\"\nT\n".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(45);
        for (int i = 0; i < 50_000; i++) {
            byte[] broken = java.util.Arrays.copyOf(sound, i % 3 == 0 ? random.nextInt(sound.length + 1) : sound.length);
            for (int k = random.nextInt(4); k > 0 && broken.length > 0; k--) {
                broken[random.nextInt(broken.length)] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : "0123 =-\n\"#(),.".charAt(random.nextInt(14)));
            }
            try {
                Counting.count(read(broken).election(Method.STV_SCOTTISH, null), Method.STV_SCOTTISH);
            } catch (BadInput e) {
                assertThat(e.text(Locale.ENGLISH)).matches("(?s)f\\.blt:\\d+:\\d+: .+\\.");
            }
        }
    }
}
