package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.List;
import org.allmende.council.elections.Derivation.Sheets;
import org.allmende.council.elections.Derivation.Totals;

/**
 * Approval and score: every paper gives points, the most points win.
 *
 * <p>Approval (Brams and Fishburn, Approval Voting, 1983): every candidate on the paper gets one point, in whatever order; on a scored
 * paper every candidate above zero. Score: the scores given are summed. On ranked papers the points of Borda (Histoire de
 * l'Academie royale des sciences, 1781): with n standing, the k-th gets n - k points and who is not on the paper none; equal ones
 * all get the points of the better place, and the next comes after all of them; gaps are passed over.
 */
final class PointsCount {

    private final Election election;
    private final Method method;
    private final Lots lots;
    private final Papers papers;
    private final Units units;
    private final boolean[] stands;
    private final int standing;
    private final long[] points;
    private long valid;
    private long invalid;

    PointsCount(Election election, Method method, Lots lots) {
        this.election = election;
        this.method = method;
        this.lots = lots;
        papers = election.papers();
        units = Units.of(papers);
        points = new long[papers.candidates()];
        stands = new boolean[papers.candidates()];
        election.standing().forEach(candidate -> stands[candidate] = true);
        standing = election.standing().size();
    }

    Result result() {
        for (int paper = 0; paper < papers.size(); paper++) {
            boolean counts = method == Method.SCORE && !papers.scored() ? rank(paper) : mark(paper);
            if (counts) {
                valid += papers.weight(paper);
            } else {
                invalid += papers.weight(paper);
            }
        }
        List<List<Integer>> order = Seating.byPoints(election.standing(), points);
        Seating seating = valid == 0 ? Seating.nobody() : Seating.of(order, new Vacancies(election), lots);
        Round round = new Round(1, units.exact(points, election.standing()), BigDecimal.ZERO, BigDecimal.ZERO, seating.winners(), List.of(),
                null, !seating.drawn().isEmpty());
        Derivation derivation = derivation(order, seating);
        return new Result(method, election.seats(), units.exact(valid), units.exact(invalid), null, seating.winners(), order, List.of(round), seating.tie(), null,
                derivation.german(), derivation.english());
    }

    private boolean mark(int paper) {
        boolean counts = false;
        long weight = papers.weight(paper);
        for (int place = papers.start(paper); place < papers.end(paper); place++) {
            int mark = papers.mark(place);
            if (mark != Papers.NONE && stands[Papers.candidate(mark)]) {
                counts = true;
                points[Papers.candidate(mark)] += weight * worth(place);
            }
        }
        return counts;
    }

    private int worth(int place) {
        if (method == Method.SCORE) {
            return papers.score(place);
        }
        return papers.scored() && papers.score(place) == 0 ? 0 : 1;
    }

    private boolean rank(int paper) {
        long weight = papers.weight(paper);
        int better = 0;
        int seen = 0;
        for (int place = papers.start(paper); place < papers.end(paper); place++) {
            int mark = papers.mark(place);
            if (mark == Papers.NONE) {
                continue;
            }
            if (mark >= 0) {
                better = seen;
            }
            int candidate = Papers.candidate(mark);
            if (stands[candidate]) {
                seen++;
                points[candidate] += weight * (standing - 1 - better);
            }
        }
        return seen > 0;
    }

    private Derivation derivation(List<List<Integer>> order, Seating seating) {
        Derivation derivation = new Derivation(election.names());
        String kind = method == Method.SCORE && !papers.scored() ? "borda" : method.code();
        derivation.say("counted", new Sheets(units.exact(valid)), election.seats()).sayReserved(election.reserved()).say("points." + kind);
        derivation.say("totals", new Totals(units.exact(points, order.stream().flatMap(List::stream).toList())));
        return derivation.sayResult(valid > 0, seating);
    }
}
