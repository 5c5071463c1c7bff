package org.allmende.council.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultJsonTest {

    private static String json(Sheets sheets, Method method, Integer... lots) {
        return ResultJson.write(sheets.count(method, lots), sheets.names(), Locale.ENGLISH).toString();
    }

    @Test
    void writesEveryStageWithExactNumbers() {
        String json = json(Sheets.of("A B C", 2, "12 A>C", "5 B", "4 C"), Method.STV_SCOTTISH);
        assertThat(json).startsWith("{\"method\":\"stv-scottish\",\"seats\":2,\"valid\":21,\"invalid\":0,\"quota\":8,\"winners\":[\"A\",\"C\"],\"rounds\":[{\"round\":1,"
                + "\"votes\":{\"A\":12,\"B\":5,\"C\":4},\"exhausted\":0,\"lost\":0,\"elected\":[\"A\"],\"excluded\":[],\"lot\":false,\"transfer\":null},{\"round\":2,"
                + "\"votes\":{\"A\":8,\"B\":5,\"C\":7.99996},\"exhausted\":0,\"lost\":0.00004,\"elected\":[],\"excluded\":[],\"lot\":false,\"transfer\":{\"cause\":\"surplus\","
                + "\"from\":\"A\",\"votes\":4,\"values\":[{\"received\":1,\"passed\":0.33333,\"papers\":12}],\"to\":{\"C\":3.99996},\"exhausted\":0,\"lost\":0.00004}}");
        assertThat(json).contains("\"tie\":null,\"derivation\":\"Counted: 21 valid papers; seats to fill: 2. Quota: 21 divided by 3, without remainder, plus 1 = 8. "
                + "Round 1: A reaches the quota with 12 votes and is elected. Round 2: the surplus of A (4 votes) goes to the next preferences. ");
    }

    @Test
    void writesATie() {
        assertThat(json(Sheets.of("A B C", 1, "2 A", "2 B", "1 C"), Method.APPROVAL))
                .contains("\"winners\":[]", "\"order\":[\"A\",\"B\",\"C\"]", "\"tie\":{\"kind\":\"seat\",\"round\":1,\"candidates\":[\"A\",\"B\"],\"matters\":true}");
    }

    @Test
    void writesThePairwiseMatrix() {
        assertThat(json(Sheets.of("A B", 1, "2 A>B", "1 B"), Method.SCHULZE))
                .contains("\"order\":[\"A\",\"B\"]", "\"pairwise\":{\"A\":{\"B\":2},\"B\":{\"A\":1}}", "\"paths\":{\"A\":{\"B\":2},\"B\":{\"A\":0}}");
    }

    @Test
    void namesThatAreTheSameKeepTheirVotesApart() {
        Papers papers = Papers.builder(2).add(3, 0).add(1, 1).build();
        List<String> names = List.of("Kim", "Kim");
        Result result = Counting.count(new Election("", names, java.util.Set.of(), 1, papers), Method.IRV);
        assertThat(ResultJson.write(result, names, Locale.ENGLISH).toString()).contains("\"winners\":[\"Kim\"]", "\"votes\":{\"Kim\":3,\"Kim (2)\":1}");
    }

    @Test
    void readsBackWhatPagesShow() {
        ResultView view = ResultJson.read(json(Sheets.of("A B C", 2, "12 A>C", "5 B", "4 C"), Method.STV_SCOTTISH));
        assertThat(view.quota()).isEqualTo(8);
        assertThat(view.columns()).containsExactly("A", "B", "C");
        assertThat(view.rounds().get(1).votes()).containsExactly(new BigDecimal("8"), new BigDecimal("5"), new BigDecimal("7.99996"));
        assertThat(view.rounds().get(1).cause()).isEqualTo("surplus");
        assertThat(view.rounds().get(2).excluded()).containsExactly("B");
        assertThat(view.tie()).isNull();
    }

    @Test
    void readsBackAMatrixAndATie() {
        ResultView view = ResultJson.read(json(Sheets.of("A B C", 1, "2 A>B>C", "2 B>A>C"), Method.SCHULZE));
        assertThat(view.ranks()).containsExactly(List.of("A", "B"), List.of("C"));
        assertThat(view.tie().candidates()).containsExactly("A", "B");
        assertThat(view.matrix().getFirst().cells().stream().map(cell -> cell.diagonal() ? "-" : cell.wins() + "/" + cell.path() + "/" + cell.stronger()))
                .containsExactly("-", "2/0/false", "4/4/true");
    }

    @Test
    void readsBackConsensing() {
        ConsensingResult result = Consensing.decide(List.of(new Consensing.Option("Box", false, List.of(3, 0)), new Consensing.Option("Stay", true, List.of(5, 5))), List.of());
        ResultView view = ResultJson.read(ResultJson.write(result, Locale.GERMAN).toString());
        assertThat(view.method()).isEqualTo("consensing");
        assertThat(view.winners()).containsExactly("Box");
        assertThat(view.options()).containsExactly(new ResultView.OptionView("Box", false, new BigDecimal(3), new BigDecimal("85.0"), true),
                new ResultView.OptionView("Stay", true, BigDecimal.TEN, new BigDecimal("50.0"), false));
        assertThat(view.derivation()).contains("Widerstand 3, Akzeptanz 85,0\u00a0%");
    }
}
