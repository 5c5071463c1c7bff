package org.allmende.council.elections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.allmende.council.elections.Lots.Pick;

/** Fills seats from the top of a ranking in which some may be equal. A tie matters only where the last seat falls into it. */
record Seating(List<Integer> winners, Tie tie, List<Integer> drawn) {

    /** @param order from the best down, equal ones together */
    static Seating of(List<List<Integer>> order, int seats, Lots lots) {
        List<Integer> winners = new ArrayList<>();
        List<Integer> drawn = new ArrayList<>();
        for (List<Integer> equals : order) {
            if (equals.size() <= seats - winners.size()) {
                winners.addAll(equals);
                continue;
            }
            List<Integer> left = new ArrayList<>(equals);
            while (winners.size() < seats) {
                Pick pick = lots.among(List.copyOf(left));
                if (pick.open()) {
                    return new Seating(List.copyOf(winners), new Tie(Tie.Kind.SEAT, 1, pick.tied()), drawn);
                }
                winners.add(pick.candidate());
                drawn.add(pick.candidate());
                left.remove((Integer) pick.candidate());
            }
            break;
        }
        return new Seating(List.copyOf(winners), null, drawn);
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
