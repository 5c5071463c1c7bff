package org.allmende.council.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allmende.council.elections.Papers;

/**
 * BLT as a spreadsheet, as the collection of Scottish council elections (mggg/scot-elex) keeps it: candidates and seats; rows of a
 * weight and the candidates by number, without a closing 0; a row for each candidate ("Candidate 1", name, party); the title.
 */
final class CsvIndexes {

    private final Source source;
    private final CsvRows rows;

    CsvIndexes(Source source, CsvRows rows) {
        this.source = source;
        this.rows = rows;
    }

    Ballots read() {
        int candidates = (int) Math.min(rows.number(0, 1), Integer.MAX_VALUE);
        if (candidates > Short.MAX_VALUE) {
            throw rows.bad(0, "council.counter.number-too-large", rows.quotable(0));
        }
        int seats = (int) Math.min(rows.number(1, 1), Integer.MAX_VALUE);
        int seatsAt = source.start() + rows.row().indexOf(rows.text(1), rows.text(0).length());
        rows.expectNoMoreThan(2);
        Papers.Builder papers = Papers.builder(candidates);
        Weights weights = new Weights(rows, 0);
        boolean more = rows.next();
        while (more && rows.isNumber(0)) {
            ballot(papers, weights.next(), candidates);
            more = rows.next();
        }
        List<String> names = new ArrayList<>();
        while (more && names.size() < candidates) {
            boolean numbered = rows.size() > 1 && rows.text(0).matches("(?i)candidate\\s*" + (names.size() + 1));
            names.add(rows.text(numbered ? 1 : 0));
            more = rows.next();
        }
        if (names.size() < candidates) {
            throw source.bad(source.bytes().length, "council.counter.blt.too-few-names", String.valueOf(names.size()), String.valueOf(candidates));
        }
        String title = more ? rows.row().replaceFirst("[,;\\s]+$", "").replaceAll("^\"+|\"+$", "") : "";
        if (more && rows.next()) {
            throw rows.badRow("council.counter.csv.after-title");
        }
        return new Ballots(source, title, names, Set.of(), seats, seatsAt, papers.build());
    }

    private void ballot(Papers.Builder papers, long weight, int candidates) {
        int last = rows.size() - 1;
        while (last > 0 && rows.isEmpty(last)) {
            last--;
        }
        int[] marks = new int[last];
        for (int cell = 1; cell <= last; cell++) {
            marks[cell - 1] = rows.isEmpty(cell) ? Papers.GAP : candidate(cell, candidates);
            for (int i = 0; i < cell - 1; i++) {
                if (marks[i] == marks[cell - 1] && marks[i] != Papers.GAP) {
                    throw rows.bad(cell, "council.counter.csv.twice", rows.quotable(cell));
                }
            }
        }
        papers.add(weight, marks);
    }

    private int candidate(int cell, int candidates) {
        long number = rows.number(cell, 1);
        if (number > candidates) {
            throw rows.bad(cell, "council.counter.blt.no-such-candidate", rows.quotable(cell), String.valueOf(candidates));
        }
        return (int) number - 1;
    }
}
