package org.allmende.council.counter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counter as people get it: target/count.jar and scripts/count, each call a process of its own. */
class CountIT {

    private static final String THREE = "3 2\n-3\n3 1 2 3 0\n1 2 1 0\n1 3=2 0\n1 0\n0\n\"Anna \"\"Anni\"\" Berg\"\n\"Jérémie\"\n\"C\"\n\"Vorstand\"\n";

    @TempDir
    private Path place;

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text, StandardCharsets.UTF_8).toString();
    }

    @ParameterizedTest
    @CsvSource({"approval", "score", "irv", "stv-scottish", "schulze"})
    void printsJsonOfEveryMethod(String method) throws Exception {
        Said said = Said.by("election", file("b.blt", THREE), "--method", method, "--seats", "1", "--json");
        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        JsonObject json = said.json().asJsonObject();
        assertThat(json.getString("method")).isEqualTo(method);
        assertThat(json.getInt("seats")).isOne();
        assertThat(json.getJsonArray("winners").getString(0)).isIn("Anna \"Anni\" Berg", "Jérémie");
        assertThat(json.isNull("tie")).isEqualTo(json.getJsonArray("winners").size() == 1);
        assertThat(json.getString("derivation")).contains("Counted:");
        assertThat(json.containsKey("quota")).isEqualTo(method.equals("stv-scottish"));
        assertThat(json.containsKey("order")).isNotEqualTo(method.equals("irv") || method.equals("stv-scottish"));
    }

    @Test
    void stopsAtATieAndGoesOnByLot() throws Exception {
        String file = file("tie.blt", "2 1\n1 1 0\n1 2 0\n0\nAnna\nJérémie\nT\n");
        assertThat(Said.by("election", file, "--method", "schulze", "--json").json().asJsonObject().getJsonObject("tie").getString("kind")).isEqualTo("seat");
        Said drawn = Said.by("election", file, "--method", "schulze", "--json", "--lot", "Jérémie");
        assertThat(drawn.json().asJsonObject().getJsonArray("winners").getString(0)).isEqualTo("Jérémie");
        assertThat(Said.by("election", file, "--method", "irv", "--lot", "Nobody").status()).isEqualTo(2);
    }

    @Test
    void speaksBothLanguages() throws Exception {
        String file = file("b.blt", THREE);
        assertThat(Said.by("election", file, "--method", "stv-scottish").out()).contains("Vorstand", "Quota: 2", "Elected: Anna \"Anni\" Berg, Jérémie");
        assertThat(Said.by("election", file, "--method", "stv-scottish", "--language", "de").out()).contains("Quote: 2", "Gewählt: Anna \"Anni\" Berg, Jérémie");
        assertThat(Said.by("--language", "de", "majority", "--base", "cast", "--threshold", "1/2", "--comparison", "gt").out()).isEqualTo("Niemand hat abgestimmt; abgelehnt\n");
        assertThat(Said.by(List.of("-Dcount.locale=de_DE.UTF-8"), "election", "nowhere.blt", "--method", "irv").err()).contains("nowhere.blt: Diese Datei gibt es nicht.");
    }

    @Test
    void decidesOneMajority() throws Exception {
        Said said = Said.by("majority", "--base", "yes_no", "--threshold", "2/3", "--comparison", "ge", "--yes", "40", "--no", "19", "--json");
        assertThat(said.json().asJsonObject().getString("outcome")).isEqualTo("ACCEPTED");
        assertThat(said.json().asJsonObject().getString("derivation")).startsWith("40 of 59 valid votes; needed 39\u00a01/3 (two thirds");
        assertThat(Said.by("majority", "--base=entitled", "--threshold=50%", "--comparison=gt", "--members=10.5", "--yes=5.25").out()).endsWith("rejected\n");
        Said tooMany = Said.by("majority", "--base", "members", "--threshold", "0.5", "--comparison", "gt", "--members", "3", "--yes", "4");
        assertThat(tooMany.status()).isZero();
        assertThat(tooMany.err()).contains("4 votes, but only 3 members");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "election x.blt|The option --method is missing",
        "election --method irv|Which file",
        "election a b --method irv|One file",
        "election x.blt --method borda|There is no method “borda”",
        "election . --method irv|this is a directory",
        "election x.blt --method irv|there is no such file",
        "election x.blt --method irv --seats 0|--seats is a whole number",
        "election x.blt --method irv --seats -1|--seats is a whole number",
        "election x.blt --method irv --method irv|given twice",
        "election x.blt --method|needs a value",
        "election x.blt --sets 2|There is no option “--sets”",
        "majority --base yes_no --threshold 2/3|--comparison is missing",
        "majority --base nobody --threshold 2/3 --comparison ge|the base is",
        "majority --base members --threshold 2/3 --comparison ge|needs the number “members”",
        "majority --base present --threshold 2/3 --comparison ge --members 4|needs the number “present”",
        "majority --base cast --threshold 3/2 --comparison ge|the threshold is",
        "majority --base cast --threshold 1/0 --comparison ge|the threshold is",
        "majority --base cast --threshold 75 --comparison ge|the threshold is",
        "majority --base cast --threshold x --comparison ge|the threshold is",
        "majority --base cast --threshold 1/2 --comparison eq|the comparison is",
        "majority --base cast --threshold 1/2 --comparison ge --yes -1|yes is a number of votes",
        "majority --base cast --threshold 1/2 --comparison ge --yes 1e3|yes is a number of votes",
        "majority --base cast --threshold 1/2 --comparison ge --no many|no is a number of votes",
        "--language fr|The language is",
        "recount|There is no command “recount”",
    })
    void refusesWithStatusTwo(String words, String complaint) throws Exception {
        Said said = Said.by(words.split(" "));
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(complaint).doesNotContain("\tat ", "Exception");
    }

    @Test
    void refusesABrokenFileWithLineAndColumn() throws Exception {
        String file = file("broken.blt", "3 1\n1 1 2 0\n1 4 0\n0\nA\nB\nC\n");
        Said said = Said.by("election", file, "--method", "irv", "--json");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).isEqualTo(file + ":3:3: there is no candidate “4”; candidates have the numbers 1 to 3.\n");
        byte[] rubbish = new byte[5000];
        new Random(3).nextBytes(rubbish);
        Path noise = Files.write(place.resolve("noise.blt"), rubbish);
        assertThat(Said.by("election", noise.toString(), "--method", "irv").err()).startsWith(noise + ":1:1: ").hasLineCount(1);
    }

    @Test
    void helpsWithEveryCommandInBothLanguages() throws Exception {
        assertThat(Said.by("--help").out()).contains("count election", "count majority", "count majorities", "count consensing");
        for (String command : List.of("election", "majority", "majorities", "consensing")) {
            assertThat(Said.by(command, "--help").out()).startsWith("count " + command);
            assertThat(Said.by(command, "--help", "--language", "de").out()).startsWith("count " + command).isNotEqualTo(Said.by(command, "--help").out());
        }
    }

    @Test
    void weighsResistance() throws Exception {
        String file = file("c.csv", "case_id,option,is_passive,scores_0_to_10\n1,Bus,false,0;3;10\n1,\"Stay, as is\",true,5;5;5\n2,Rad,0,1;1\n2,Nichts,1,1;1\n");
        Said said = Said.by("consensing", file, "--json");
        JsonObject first = said.json().asJsonArray().getJsonObject(0);
        assertThat(first.getString("case_id")).isEqualTo("1");
        assertThat(first.getJsonArray("winners").getString(0)).isEqualTo("Bus");
        assertThat(first.getJsonArray("options").getJsonObject(0).getJsonNumber("acceptance").toString()).isEqualTo("56.7");
        assertThat(said.out().lines()).hasSize(4);
        assertThat(Said.by("consensing", file).out()).startsWith("case_id,winner,order,resistance,acceptance,derivation\n1,Bus,\"Bus > Stay, as is\",\"13;15\",\"56.7;50.0\",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,A,false,0;11~|:2:11: a resistance from 0 to 10",
        "1,A,false,0;1~1,B,true,2~|:3:10: every option of a case needs as many scores: 2 before, 1 here",
        "1,A,false,0;1~1,B,false,2;2~|:2:1: case 1 must have exactly one passive option",
        "1,A,maybe,0;1~|:2:5: true or false",
        "1,A,true,0;1~1,A,false,2;2~|:3:3: the option “A” is there twice",
    })
    void refusesBadConsensing(String rows, String complaint) throws Exception {
        String file = file("c.csv", "case_id,option,is_passive,scores_0_to_10\n" + rows.replace('~', '\n'));
        Said said = Said.by("consensing", file);
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).startsWith(file + complaint);
    }

    @Test
    void countsTheExamples() throws Exception {
        Path examples = Path.of("/work/shared/data/elections");
        Assumptions.assumeTrue(Files.isDirectory(examples));
        assertThat(winners(examples, "gnome_26.blt", "stv-scottish", "--lot", "Carlos Soriano")).containsExactlyInAnyOrder("Allan Day", "Carlos Soriano", "Ekaterina Gerasimova",
                "Federico Mena Quintero", "Nuritzi Sanchez", "Philip Chimento", "Robert McQueen");
        assertThat(winners(examples, "maemo.blt", "stv-scottish")).containsExactly("juiceme (Jussi Ohenoja)", "mosen (Timo Könnecke)", "eekkelund (Eetu Kahelin)");
        assertThat(winners(examples, "schulze_45.blt", "schulze")).containsExactly("E");
        assertThat(winners(examples, "tennessee.blt", "irv")).containsExactly("Knoxville");
        assertThat(winners(examples, "tennessee.blt", "schulze")).containsExactly("Nashville");
    }

    private static List<String> winners(Path examples, String file, String method, String... more) throws Exception {
        String[] words = Stream.concat(Stream.of("election", examples.resolve(file).toString(), "--method", method, "--json"), Stream.of(more)).toArray(String[]::new);
        JsonObject json = Said.by(words).json().asJsonObject();
        return json.getJsonArray("winners").getValuesAs(jakarta.json.JsonString.class).stream().map(jakarta.json.JsonString::getString).toList();
    }

    @Test
    void countsAMillionBallotsWithinHalfAGibibyte() throws Exception {
        long[] first = new long[10];
        Path file = place.resolve("million.blt");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("10 3\n".getBytes(StandardCharsets.US_ASCII));
            Random random = new Random(10);
            int[] order = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 1_000_000; i++) {
                for (int k = order.length; k > 1; k--) {
                    int other = random.nextInt(k);
                    int kept = order[k - 1];
                    order[k - 1] = order[other];
                    order[other] = kept;
                }
                first[order[0] - 1]++;
                line.setLength(0);
                line.append('1');
                for (int candidate : order) {
                    line.append(' ').append(candidate);
                }
                out.write(line.append(" 0\n").toString().getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\n\"1\"\n\"2\"\n\"3\"\n\"4\"\n\"5\"\n\"6\"\n\"7\"\n\"8\"\n\"9\"\n\"10\"\n\"T\"\n".getBytes(StandardCharsets.US_ASCII));
        }
        Said said = Said.by("election", file.toString(), "--method", "stv-scottish", "--json");
        assertThat(said.err()).isEmpty();
        JsonObject json = said.json().asJsonObject();
        assertThat(json.getInt("valid")).isEqualTo(1_000_000);
        assertThat(json.getInt("quota")).isEqualTo(250_001);
        JsonObject votes = json.getJsonArray("rounds").getJsonObject(0).getJsonObject("votes");
        for (int candidate = 1; candidate <= 10; candidate++) {
            assertThat(votes.getJsonNumber(String.valueOf(candidate)).longValueExact()).isEqualTo(first[candidate - 1]);
        }
    }

    @Test
    void scriptRunsFromAnywhereWithRelativeFiles() throws Exception {
        file("b.blt", THREE);
        String script = Path.of("scripts/count").toAbsolutePath().toString();
        assertThat(Said.by(place, List.of(script, "--help")).out()).startsWith("count - ");
        Said said = Said.by(place, List.of(script, "election", "b.blt", "--method", "schulze", "--json"));
        assertThat(said.status()).isZero();
        assertThat(said.json().asJsonObject().getJsonArray("winners").getString(0)).isEqualTo("Anna \"Anni\" Berg");
    }
}
