package org.allmende.council.counter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Papers;

/** One column for each candidate: the cell is the rank (1 is best, equal ones allowed), the score, or a mark of approval. */
final class CsvRanks {

    private static final Set<String> YES = Set.of("x", "y", "yes", "ja", "j", "true", "wahr", "+", "1");
    private static final Set<String> NO = Set.of("", "0", "n", "no", "nein", "false", "falsch", "-");

    private final Source source;
    private final CsvRows rows;
    private final Method method;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final int width;
    private int weightColumn = -1;

    CsvRanks(Source source, CsvRows rows, Method method) {
        this.source = source;
        this.rows = rows;
        this.method = method;
        width = rows.size();
    }

    Ballots read() {
        header();
        Papers.Builder papers = Papers.builder(names.size());
        Weights weights = new Weights(rows, weightColumn);
        while (rows.next()) {
            rows.expectNoMoreThan(width);
            long weight = weights.next();
            switch (method) {
                case SCORE -> scores(papers, weight);
                case APPROVAL -> approvals(papers, weight);
                default -> ranks(papers, weight);
            }
        }
        return CsvBallots.untitled(source, names, papers.build());
    }

    private void header() {
        for (int cell = 0; cell < width; cell++) {
            String name = rows.text(cell);
            if (CsvBallots.isOneOf(CsvBallots.WEIGHT_COLUMNS, name)) {
                weightColumn = cell;
            } else if (!name.isBlank() && !CsvBallots.isOneOf(CsvBallots.ID_COLUMNS, name)) {
                if (names.contains(name)) {
                    throw rows.bad(cell, "council.counter.csv.column-twice", rows.quotable(cell));
                }
                names.add(name);
                columns.add(cell);
            }
        }
        if (names.isEmpty() || names.size() > Short.MAX_VALUE) {
            throw rows.badRow("council.counter.csv.candidates-expected");
        }
    }

    private void scores(Papers.Builder papers, long weight) {
        int[] marked = new int[names.size()];
        int[] given = new int[names.size()];
        int count = 0;
        for (int candidate = 0; candidate < names.size(); candidate++) {
            int cell = columns.get(candidate);
            if (!rows.isEmpty(cell)) {
                long score = rows.number(cell, 0);
                if (score > Papers.HIGHEST_SCORE) {
                    throw rows.bad(cell, "council.counter.number-too-large", rows.quotable(cell));
                }
                marked[count] = candidate;
                given[count++] = (int) score;
            }
        }
        papers.addScores(weight, Arrays.copyOf(marked, count), Arrays.copyOf(given, count));
    }

    private void approvals(Papers.Builder papers, long weight) {
        int[] marks = new int[names.size()];
        int count = 0;
        for (int candidate = 0; candidate < names.size(); candidate++) {
            int cell = columns.get(candidate);
            String text = rows.text(cell).strip().toLowerCase(Locale.ROOT);
            if (NO.contains(text)) {
                continue;
            }
            if (!YES.contains(text) && !rows.isNumber(cell)) {
                throw rows.bad(cell, "council.counter.csv.approval-expected", rows.quotable(cell));
            }
            marks[count] = count == 0 ? candidate : Papers.equal(candidate);
            count++;
        }
        papers.add(weight, marks, count);
    }

    private void ranks(Papers.Builder papers, long weight) {
        long[] ranked = new long[names.size()];
        int count = 0;
        for (int candidate = 0; candidate < names.size(); candidate++) {
            int cell = columns.get(candidate);
            if (!rows.isEmpty(cell)) {
                long rank = rows.number(cell, 1);
                if (rank > Integer.MAX_VALUE) {
                    throw rows.bad(cell, "council.counter.number-too-large", rows.quotable(cell));
                }
                ranked[count++] = rank << Short.SIZE | candidate;
            }
        }
        Arrays.sort(ranked, 0, count);
        int[] marks = new int[count * 2];
        papers.add(weight, marks, marks(ranked, count, marks));
    }

    /** Equal ones may use up the places behind them (1, 1, 3) or not (1, 1, 2); a rank beyond that was left out. */
    private static int marks(long[] ranked, int count, int[] marks) {
        int length = 0;
        long rank = 0;
        long lastWithoutGap = 1;
        for (int i = 0; i < count; i++) {
            long next = ranked[i] >> Short.SIZE;
            int candidate = (int) (ranked[i] & 0xffff);
            if (next == rank) {
                marks[length++] = Papers.equal(candidate);
                lastWithoutGap++;
                continue;
            }
            if (next > lastWithoutGap) {
                marks[length++] = Papers.GAP;
            }
            marks[length++] = candidate;
            rank = next;
            lastWithoutGap = next + 1;
        }
        return length;
    }
}
