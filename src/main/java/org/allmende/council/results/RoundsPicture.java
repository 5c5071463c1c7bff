package org.allmende.council.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allmende.council.elections.ResultView;
import org.allmende.council.elections.ResultView.RoundView;

/**
 * How the votes of each candidate grew from round to round: one row for each, one column for each round, in pixels.
 *
 * @param quota the quota's line in every row, counted from the row's top, or null
 */
public record RoundsPicture(int width, int height, List<Head> heads, List<Row> rows, Integer quota) {

    private static final int COLUMN = 66;
    private static final int BAR = 46;
    private static final int ROW = 102;
    private static final int NAME = 22;
    private static final int HEAD = 26;
    private static final int FLOOR = NAME + 4 + BAR;

    public record Head(int number, int x) {}

    /** @param fate elected, excluded or none @param floor where the bars stand */
    public record Row(String name, String fate, int top, int floor, List<Column> columns) {}

    /** @param kind grows, elected, stays (elected before), excluded or gone: nothing is drawn any more */
    public record Column(int x, int top, int height, String value, String kind) {}

    static RoundsPicture of(ResultView result, Locale language) {
        List<RoundView> rounds = result.rounds();
        BigDecimal most = most(result);
        List<Row> rows = new ArrayList<>();
        for (int candidate = 0; candidate < result.columns().size(); candidate++) {
            rows.add(row(result, candidate, HEAD + rows.size() * ROW, most, language));
        }
        List<Head> heads = rounds.stream().map(round -> new Head(round.number(), (round.number() - 1) * COLUMN)).toList();
        return new RoundsPicture(rounds.size() * COLUMN, HEAD + rows.size() * ROW, heads, List.copyOf(rows),
                result.quota() == null ? null : FLOOR - pixels(BigDecimal.valueOf(result.quota()), most));
    }

    private static Row row(ResultView result, int candidate, int top, BigDecimal most, Locale language) {
        String name = result.columns().get(candidate);
        List<Column> columns = new ArrayList<>();
        boolean out = false;
        boolean in = false;
        for (RoundView round : result.rounds()) {
            BigDecimal votes = round.votes().get(candidate);
            int height = pixels(votes, most);
            String kind = out && votes.signum() == 0 ? "gone" : round.elected().contains(name) ? "elected" : round.excluded().contains(name) ? "excluded" : in ? "stays" : "grows";
            columns.add(new Column((round.number() - 1) * COLUMN, top + FLOOR - height, height, "excluded".equals(kind) && votes.signum() == 0 ? "✕" : Numbers.rounded(votes, language), kind));
            out |= round.excluded().contains(name);
            in |= round.elected().contains(name);
        }
        String fate = result.winners().contains(name) ? "elected" : out ? "excluded" : "none";
        return new Row(name, fate, top, top + FLOOR, List.copyOf(columns));
    }

    private static BigDecimal most(ResultView result) {
        BigDecimal votes = result.rounds().stream().flatMap(round -> round.votes().stream()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return result.quota() == null ? votes.max(BigDecimal.ONE) : votes.max(BigDecimal.valueOf(result.quota()));
    }

    private static int pixels(BigDecimal votes, BigDecimal most) {
        return votes.multiply(BigDecimal.valueOf(BAR)).divide(most, 0, RoundingMode.HALF_UP).intValue();
    }
}
