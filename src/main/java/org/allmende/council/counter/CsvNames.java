package org.allmende.council.counter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.allmende.council.elections.Papers;

/** Columns rank1, rank2, ...: each cell names a candidate, or is empty or "skipped", or "overvote", which ends the ballot. */
final class CsvNames {

    private static final Set<String> SKIPPED = Set.of("", "skipped", "undervote", "blank", "leer");
    private static final String OVERVOTE = "overvote";

    private final Source source;
    private final CsvRows rows;
    private final TreeMap<Integer, Integer> columns = new TreeMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final List<int[]> ballots = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();
    private final int width;
    private int weightColumn = -1;

    CsvNames(Source source, CsvRows rows) {
        this.source = source;
        this.rows = rows;
        width = rows.size();
    }

    Ballots read(Warnings warnings) {
        header(warnings);
        Weights weight = new Weights(rows, weightColumn);
        int[] order = columns.values().stream().mapToInt(Integer::intValue).toArray();
        while (rows.next()) {
            rows.expectNoMoreThan(width);
            weights.add(weight.next());
            ballots.add(ballot(order));
        }
        if (found.isEmpty() || found.size() > Short.MAX_VALUE) {
            throw rows.badRow("council.counter.csv.candidates-expected");
        }
        return sorted();
    }

    private void header(Warnings warnings) {
        for (int cell = 0; cell < width; cell++) {
            String name = rows.text(cell).strip();
            Matcher rank = CsvBallots.RANK_COLUMN.matcher(name);
            if (rank.matches()) {
                int number = Integer.parseInt(rank.group(1) == null ? rank.group(2) : rank.group(1));
                if (columns.put(number, cell) != null) {
                    throw rows.bad(cell, "council.counter.csv.column-twice", rows.quotable(cell));
                }
            } else if (CsvBallots.isOneOf(CsvBallots.WEIGHT_COLUMNS, name)) {
                weightColumn = cell;
            } else if (!name.isEmpty() && !CsvBallots.isOneOf(CsvBallots.ID_COLUMNS, name)) {
                warnings.add("council.counter.csv.column-ignored", source.name(), name);
            }
        }
    }

    /** The marks of the row; candidates numbered as they were found. */
    private int[] ballot(int[] order) {
        int[] marks = new int[order.length];
        int count = 0;
        int marked = 0;
        for (int cell : order) {
            String name = rows.text(cell).strip();
            Integer candidate = found.get(name);
            if (candidate == null) {
                String lower = name.toLowerCase(Locale.ROOT);
                if (lower.equals(OVERVOTE)) {
                    break;
                }
                if (SKIPPED.contains(lower)) {
                    marks[count++] = Papers.GAP;
                    continue;
                }
                candidate = found.size();
                found.put(name, candidate);
            }
            for (int i = 0; i < count; i++) {
                if (marks[i] == candidate) {
                    throw rows.bad(cell, "council.counter.csv.twice", rows.quotable(cell));
                }
            }
            marks[count++] = candidate;
            marked = count;
        }
        return java.util.Arrays.copyOf(marks, marked);
    }

    /** Candidates in alphabetical order, so that the order of ballots never matters. */
    private Ballots sorted() {
        List<String> names = found.keySet().stream().sorted().toList();
        int[] place = new int[names.size()];
        for (int i = 0; i < place.length; i++) {
            place[found.get(names.get(i))] = i;
        }
        Papers.Builder papers = Papers.builder(names.size());
        for (int i = 0; i < ballots.size(); i++) {
            int[] marks = ballots.get(i);
            for (int k = 0; k < marks.length; k++) {
                marks[k] = marks[k] == Papers.GAP ? Papers.GAP : place[marks[k]];
            }
            papers.add(weights.get(i), marks);
        }
        return CsvBallots.untitled(source, names, papers.build());
    }
}
