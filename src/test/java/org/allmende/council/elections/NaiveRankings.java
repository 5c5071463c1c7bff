package org.allmende.council.elections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Pairwise counts, strongest paths and points once more, straight from the definitions: every pair on every sheet, every path there is. */
final class NaiveRankings {

    private final Sheets sheets;

    NaiveRankings(Sheets sheets) {
        this.sheets = sheets;
    }

    /** How many prefer one to the other. */
    long prefer(int one, int other) {
        return sheets.all().stream().filter(sheet -> place(sheet, one) < place(sheet, other)).mapToLong(Sheets.Sheet::weight).sum();
    }

    private static int place(Sheets.Sheet sheet, int candidate) {
        for (int place = 0; place < sheet.ranks().size(); place++) {
            if (sheet.ranks().get(place).contains(candidate)) {
                return place;
            }
        }
        return Integer.MAX_VALUE;
    }

    long strongest(int from, int to) {
        return strongest(from, to, Set.of(from));
    }

    private long strongest(int from, int to, Set<Integer> visited) {
        long best = 0;
        for (int next : sheets.standing()) {
            if (visited.contains(next) || prefer(from, next) <= prefer(next, from)) {
                continue;
            }
            Set<Integer> longer = new HashSet<>(visited);
            longer.add(next);
            long rest = next == to ? Long.MAX_VALUE : strongest(next, to, longer);
            best = Math.max(best, Math.min(prefer(from, next), rest));
        }
        return best;
    }

    List<List<Integer>> schulze() {
        Map<List<Integer>, Long> paths = new HashMap<>();
        for (int one : sheets.standing()) {
            for (int other : sheets.standing()) {
                paths.put(List.of(one, other), one == other ? 0L : strongest(one, other));
            }
        }
        List<List<Integer>> order = new ArrayList<>();
        TreeSet<Integer> rest = new TreeSet<>(sheets.standing());
        while (!rest.isEmpty()) {
            List<Integer> top = rest.stream().filter(c -> rest.stream().allMatch(o -> paths.get(List.of(c, o)) >= paths.get(List.of(o, c)))).toList();
            order.add(top);
            top.forEach(rest::remove);
        }
        return order;
    }

    long approvals(int candidate) {
        return sheets.all().stream().filter(sheet -> sheet.ranks().stream().anyMatch(rank -> rank.contains(candidate))).mapToLong(Sheets.Sheet::weight).sum();
    }

    /** One point for everybody who is not placed better, without oneself; nothing for who is not on the sheet. */
    long borda(int candidate) {
        return sheets.all().stream().filter(sheet -> place(sheet, candidate) < Integer.MAX_VALUE)
                .mapToLong(sheet -> sheet.weight() * (sheets.standing().stream().filter(other -> place(sheet, other) >= place(sheet, candidate)).count() - 1)).sum();
    }
}
