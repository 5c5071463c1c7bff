package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allmende.council.elections.Derivation.Sheets;

/**
 * Schulze (A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method, Social Choice
 * and Welfare 36, 2011; strength of a link = winning votes). A path is as strong as its weakest link; A stands above B when the
 * strongest path from A to B is stronger than the one back.
 *
 * <p>Who is on the paper is preferred to all who are not; equal ones count for neither side; gaps are passed over. The ranking is read
 * from the top: first those above whom nobody stands, then those above whom nobody of the rest stands, and so on. The first seats
 * of the ranking are elected, and the lot decides only where the last seat falls among equal ones.
 */
final class SchulzeCount {

    private final Election election;
    private final Lots lots;
    private final Papers papers;
    private final Units units;
    private final List<Integer> standing;
    private final int size;
    private final long[][] wins;
    private final long[][] paths;
    private long valid;
    private long invalid;

    SchulzeCount(Election election, Lots lots) {
        this.election = election;
        this.lots = lots;
        papers = election.papers();
        units = Units.of(papers);
        standing = election.standing();
        size = standing.size();
        wins = new long[size][size];
        paths = new long[size][size];
    }

    Result result() {
        compare();
        connect();
        List<List<Integer>> order = order();
        Seating seating = valid == 0 ? Seating.nobody() : Seating.of(order, new Vacancies(election), lots);
        Derivation derivation = new Derivation(election.names()).say("counted", new Sheets(units.exact(valid)), election.seats()).sayReserved(election.reserved()).say("schulze.rule");
        for (int i = 1; i < order.size(); i++) {
            int better = order.get(i - 1).getFirst();
            int worse = order.get(i).getFirst();
            derivation.say("schulze.above", order.get(i - 1), order.get(i), path(better, worse), path(worse, better));
        }
        derivation.sayResult(valid > 0, seating);
        return new Result(Method.SCHULZE, election.seats(), units.exact(valid), units.exact(invalid), null, seating.winners(), order, List.of(), seating.tie(),
                new Pairwise(standing, rows(wins), rows(paths)), derivation.german(), derivation.english());
    }

    private void compare() {
        int[] index = new int[papers.candidates()];
        Arrays.fill(index, -1);
        IntStream.range(0, size).forEach(i -> index[standing.get(i)] = i);
        int[] ranked = new int[size];
        int[] rank = new int[size];
        boolean[] on = new boolean[size];
        for (int paper = 0; paper < papers.size(); paper++) {
            int count = 0;
            int level = 0;
            for (int place = papers.start(paper); place < papers.end(paper); place++) {
                int mark = papers.mark(place);
                if (mark == Papers.NONE) {
                    continue;
                }
                if (mark >= 0) {
                    level++;
                }
                int candidate = index[Papers.candidate(mark)];
                if (candidate >= 0) {
                    ranked[count] = candidate;
                    rank[count++] = level;
                }
            }
            long weight = papers.weight(paper);
            if (count == 0) {
                invalid += weight;
                continue;
            }
            valid += weight;
            prefer(ranked, rank, count, weight, on);
        }
    }

    private void prefer(int[] ranked, int[] rank, int count, long weight, boolean[] on) {
        for (int i = 0; i < count; i++) {
            long[] row = wins[ranked[i]];
            on[ranked[i]] = true;
            for (int j = i + 1; j < count; j++) {
                if (rank[j] > rank[i]) {
                    row[ranked[j]] += weight;
                }
            }
        }
        if (count < size) {
            for (int i = 0; i < count; i++) {
                long[] row = wins[ranked[i]];
                for (int other = 0; other < size; other++) {
                    if (!on[other]) {
                        row[other] += weight;
                    }
                }
            }
        }
        for (int i = 0; i < count; i++) {
            on[ranked[i]] = false;
        }
    }

    /** The widest paths of Floyd and Warshall, over the links of those who win against the other. */
    private void connect() {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                paths[i][j] = i != j && wins[i][j] > wins[j][i] ? wins[i][j] : 0;
            }
        }
        for (int by = 0; by < size; by++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    if (from != by && to != by && from != to) {
                        paths[from][to] = Math.max(paths[from][to], Math.min(paths[from][by], paths[by][to]));
                    }
                }
            }
        }
    }

    private List<List<Integer>> order() {
        List<List<Integer>> order = new ArrayList<>();
        List<Integer> rest = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        while (!rest.isEmpty()) {
            List<Integer> top = rest.stream().filter(candidate -> rest.stream().noneMatch(other -> paths[other][candidate] > paths[candidate][other])).toList();
            order.add(top.stream().map(standing::get).toList());
            rest.removeAll(top);
        }
        return List.copyOf(order);
    }

    private BigDecimal path(int from, int to) {
        return units.exact(paths[standing.indexOf(from)][standing.indexOf(to)]);
    }

    private List<List<BigDecimal>> rows(long[][] matrix) {
        return Arrays.stream(matrix).map(row -> LongStream.of(row).mapToObj(units::exact).toList()).toList();
    }
}
