package org.allmende.council.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allmende.council.elections.ResultView;
import org.allmende.council.elections.ResultView.RoundView;

/** All rounds in one table: a row for each candidate, a column for each round. @param moves what was passed on before each round */
public record RoundsTable(List<Integer> rounds, List<Row> rows, List<String> exhausted, List<String> lost, boolean losses, List<Move> moves) {

    public record Row(String name, boolean elected, List<Cell> cells) {}

    /** @param mark elected, excluded or empty @param lot whether a lot had a part in it */
    public record Cell(String votes, String mark, boolean lot) {}

    /** @param cause surplus or exclusion @param values at which value papers went on, exact */
    public record Move(int round, String cause, String from, String votes, List<Value> values, boolean lot) {}

    /** @param passed the value of one of these papers from now on */
    public record Value(String passed, BigDecimal papers) {}

    static RoundsTable of(ResultView result, Locale language) {
        List<Row> rows = new ArrayList<>();
        for (int candidate = 0; candidate < result.columns().size(); candidate++) {
            int place = candidate;
            String name = result.columns().get(candidate);
            boolean[] out = {false};
            rows.add(new Row(name, result.winners().contains(name), result.rounds().stream().map(round -> cell(round, name, round.votes().get(place), out, language)).toList()));
        }
        List<Move> moves = result.rounds().stream().filter(round -> round.cause() != null).map(round -> new Move(round.number(), round.cause(), round.from(),
                Numbers.exact(round.moved(), language), round.values().stream().map(value -> new Value(Numbers.exact(value.passed(), language), value.papers())).toList(),
                round.lot())).toList();
        boolean losses = result.rounds().stream().anyMatch(round -> round.lost().signum() > 0);
        return new RoundsTable(result.rounds().stream().map(RoundView::number).toList(), List.copyOf(rows),
                result.rounds().stream().map(round -> Numbers.exact(round.exhausted(), language)).toList(),
                result.rounds().stream().map(round -> Numbers.exact(round.lost(), language)).toList(), losses, moves);
    }

    private static Cell cell(RoundView round, String name, BigDecimal votes, boolean[] out, Locale language) {
        boolean elected = round.elected().contains(name);
        boolean excluded = round.excluded().contains(name);
        String shown = out[0] && votes.signum() == 0 ? "–" : Numbers.exact(votes, language);
        out[0] |= excluded;
        return new Cell(shown, elected ? "elected" : excluded ? "excluded" : "", round.lot() && (elected || excluded));
    }
}
