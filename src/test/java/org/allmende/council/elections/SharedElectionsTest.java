package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real elections of the shared data, where they are at hand: two boards of free software projects and two textbook profiles. */
class SharedElectionsTest {

    private static final Path FILES = Path.of("/work/shared/data/elections");

    private static final int EVERY_PATH_CAN_BE_TRIED = 5;

    /** Reads the plain dialect only; the counter has the whole reader. */
    private static Sheets read(String name) throws IOException {
        Path file = FILES.resolve(name + ".blt");
        assumeThat(Files.exists(file)).isTrue();
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.getFirst().split(" ");
        List<Sheets.Sheet> sheets = new ArrayList<>();
        int line = 1;
        for (; !"0".equals(lines.get(line)); line++) {
            List<Integer> numbers = Arrays.stream(lines.get(line).split(" ")).map(Integer::valueOf).toList();
            sheets.add(new Sheets.Sheet(numbers.getFirst(), numbers.subList(1, numbers.size() - 1).stream().map(number -> List.of(number - 1)).toList()));
        }
        List<String> names = lines.subList(line + 1, line + 1 + Integer.parseInt(head[0])).stream().map(quoted -> quoted.replace("\"", "")).toList();
        return new Sheets(names, Set.of(), Integer.parseInt(head[1]), sheets);
    }

    private static List<String> winners(Sheets sheets, Method method) {
        return sheets.count(method).winners().stream().map(sheets.names()::get).toList();
    }

    @Test
    void schulzeProfileElectsE() throws IOException {
        assertThat(winners(read("schulze_45"), Method.SCHULZE)).containsExactly("E");
    }

    @Test
    void tennesseeElectsTwoDifferentCities() throws IOException {
        assertThat(winners(read("tennessee"), Method.IRV)).containsExactly("Knoxville");
        assertThat(winners(read("tennessee"), Method.SCHULZE)).containsExactly("Nashville");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gnome_26", "maemo", "tennessee", "schulze_45"})
    void secondEvaluatorsAgree(String name) throws IOException {
        Sheets sheets = read(name);
        for (Method method : List.of(Method.STV_SCOTTISH, Method.IRV)) {
            NaiveTransfers naive = new NaiveTransfers(sheets, method == Method.STV_SCOTTISH, List.of()).count();
            assertThat(sheets.count(method).winners()).isEqualTo(naive.winners);
            assertThat(sheets.count(method).rounds()).hasSameSizeAs(naive.stages);
        }
        if (sheets.names().size() <= EVERY_PATH_CAN_BE_TRIED) {
            assertThat(sheets.count(Method.SCHULZE).order()).isEqualTo(new NaiveRankings(sheets).schulze());
        }
    }
}
