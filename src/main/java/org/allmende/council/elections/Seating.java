package org.allmende.council.elections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.allmende.council.elections.Lots.Pick;

/**
 * Fills seats from the top of a ranking in which some may be equal. A tie matters only where the last seat falls into it.
 *
 * @param drawn those of the winners whom the lot picked
 * @param passed who was passed over because the seats that were left are reserved for others
 */
record Seating(List<Integer> winners, Tie tie, List<Integer> drawn, List<Integer> passed) {

    /** Nobody is seated: there was no valid paper. */
    static Seating nobody() {
        return new Seating(List.of(), null, List.of(), List.of());
    }

    /** @param order from the best down, equal ones together */
    static Seating of(List<List<Integer>> order, Vacancies vacancies, Lots lots) {
        List<Integer> winners = new ArrayList<>();
        List<Integer> drawn = new ArrayList<>();
        List<Integer> passed = new ArrayList<>();
        for (List<Integer> equals : order) {
            List<Integer> left = stillOpen(equals, vacancies, passed);
            while (!left.isEmpty()) {
                List<Integer> contest = left;
                List<Integer> certain = vacancies.fit(contest) ? contest : contest.stream().filter(candidate -> vacancies.needed(candidate, contest)).toList();
                if (certain.isEmpty()) {
                    Pick pick = lots.among(contest);
                    if (pick.open()) {
                        return new Seating(List.copyOf(winners), new Tie(Tie.Kind.SEAT, 1, pick.tied()), drawn, passed);
                    }
                    drawn.add(pick.candidate());
                    certain = List.of(pick.candidate());
                }
                certain.forEach(vacancies::take);
                winners.addAll(certain);
                left = stillOpen(contest.stream().filter(candidate -> !winners.contains(candidate)).toList(), vacancies, passed);
            }
        }
        return new Seating(List.copyOf(winners), null, drawn, passed);
    }

    /** Those who can still get a seat. Whoever cannot, while seats are left, is passed over. */
    private static List<Integer> stillOpen(List<Integer> candidates, Vacancies vacancies, List<Integer> passed) {
        if (vacancies.left() > 0) {
            candidates.stream().filter(candidate -> !vacancies.open(candidate)).forEach(passed::add);
        }
        return candidates.stream().filter(vacancies::open).toList();
    }

    /** Candidates from the most points down, equal ones together in the order of the names. */
    static List<List<Integer>> byPoints(Collection<Integer> candidates, long[] points) {
        List<List<Integer>> order = new ArrayList<>();
        List<Integer> sorted = candidates.stream().sorted((a, b) -> points[a] == points[b] ? a - b : Long.compare(points[b], points[a])).toList();
        for (int candidate : sorted) {
            if (order.isEmpty() || points[order.getLast().getFirst()] != points[candidate]) {
                order.add(new ArrayList<>());
            }
            order.getLast().add(candidate);
        }
        return order.stream().map(List::copyOf).toList();
    }
}
