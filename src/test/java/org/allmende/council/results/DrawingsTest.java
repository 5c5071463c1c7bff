package org.allmende.council.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Papers;
import org.allmende.council.elections.ResultJson;
import org.allmende.council.elections.ResultView;
import org.junit.jupiter.api.Test;

/** Pictures and tables of a small count by the Scottish rules: quota 4; A is elected at once, D drops out, B follows. */
class DrawingsTest {

    private static final List<String> NAMES = List.of("A", "B", "C", "D");
    private static final ResultView RESULT = result();

    @Test
    void drawsTheQuotaAtTheHeightOfSoManyVotes() {
        RoundsPicture picture = RoundsPicture.of(RESULT, Locale.GERMAN);
        RoundsPicture.Row first = picture.rows().getFirst();
        RoundsPicture.Column elected = first.columns().getFirst();
        assertThat(elected.kind()).isEqualTo("elected");
        assertThat(elected.top() + elected.height()).isEqualTo(first.floor());
        assertThat(first.top() + picture.quota()).isGreaterThan(elected.top()).isLessThan(first.floor());
        assertThat(first.columns().get(1).kind()).isEqualTo("stays");
    }

    @Test
    void marksWhoDropsOutAndDrawsNothingAfterwards() {
        RoundsPicture.Row out = RoundsPicture.of(RESULT, Locale.GERMAN).rows().get(3);
        assertThat(out.fate()).isEqualTo("excluded");
        assertThat(out.columns()).extracting(RoundsPicture.Column::kind).contains("excluded");
        assertThat(out.columns().getLast().kind()).isIn("excluded", "gone");
    }

    @Test
    void tellsEveryRoundExactlyInTheTable() {
        RoundsTable table = RoundsTable.of(RESULT, Locale.GERMAN);
        assertThat(table.rows().getFirst().cells().getFirst()).isEqualTo(new RoundsTable.Cell("6", "elected", false));
        assertThat(table.moves().getFirst().cause()).isEqualTo("surplus");
        assertThat(table.moves().getFirst().values()).containsExactly(new RoundsTable.Value("0,33333", new BigDecimal("6")));
        assertThat(RoundsTable.of(RESULT, Locale.ENGLISH).moves().getFirst().values().getFirst().passed()).isEqualTo("0.33333");
    }

    @Test
    void writesNumbersWithoutZerosAtTheEnd() {
        assertThat(Numbers.exact(new BigDecimal("12.50000"), Locale.GERMAN)).isEqualTo("12,5");
        assertThat(Numbers.exact(new BigDecimal("100"), Locale.GERMAN)).isEqualTo("100");
        assertThat(Numbers.exact(new BigDecimal("0.00000"), Locale.ENGLISH)).isEqualTo("0");
        assertThat(Numbers.rounded(new BigDecimal("2.97"), Locale.ENGLISH)).isEqualTo("3");
    }

    @Test
    void keepsBarsWithinTheirWidthAlsoWithoutVotes() {
        assertThat(Bars.percent(BigDecimal.ZERO, BigDecimal.ZERO)).isEqualTo("0");
        assertThat(Bars.percent(new BigDecimal("12"), new BigDecimal("10"))).isEqualTo("100");
        assertThat(Bars.percent(BigDecimal.ONE, new BigDecimal("3"))).isEqualTo("33.33");
    }

    @Test
    void putsTheBoundaryBelowTheLastSeat() {
        List<Bars.Line> lines = List.of(line("A", 3), line("B", 2), line("C", 1));
        Bars bars = Bars.of(lines, BigDecimal.valueOf(3), 2);
        assertThat(bars.boundary()).isGreaterThan(bars.bars().get(1).top() + 41).isLessThan(bars.bars().get(2).top());
        assertThat(Bars.of(lines, BigDecimal.valueOf(3), 3).boundary()).isNull();
    }

    @Test
    void shortensALongNameOnlyInThePicture() {
        Bars.Bar bar = Bars.of(List.of(line("Abholung am Freitag zwischen 15 und 18 Uhr", 1)), BigDecimal.ONE, 0).bars().getFirst();
        assertThat(bar.name()).hasSizeLessThanOrEqualTo(32).endsWith("…");
        assertThat(bar.full()).isEqualTo("Abholung am Freitag zwischen 15 und 18 Uhr");
    }

    private static Bars.Line line(String name, int amount) {
        return new Bars.Line(name, BigDecimal.valueOf(amount), Integer.toString(amount), false, false);
    }

    private static ResultView result() {
        Papers papers = Papers.builder(4).add(4, 0, 1).add(2, 0, 2).add(2, 1).add(1, 2, 1).add(1, 3, 1).build();
        return ResultJson.read(ResultJson.write(Counting.count(new Election("", NAMES, Set.of(), 2, papers), Method.STV_SCOTTISH), NAMES, Locale.GERMAN).toString());
    }
}
