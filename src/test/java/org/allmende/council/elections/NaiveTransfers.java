package org.allmende.council.elections;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * STV and run-off once more, slowly: every voter's paper is an object, every stage adds all of them up again, and all numbers are
 * decimals. Shares no code with the counter.
 */
final class NaiveTransfers {

    private static final class Paper {
        private final LinkedList<Integer> left;
        private Integer holder;
        private BigDecimal value = BigDecimal.ONE;

        private Paper(List<Integer> preferences) {
            left = new LinkedList<>(preferences);
            holder = left.removeFirst();
        }

        private void moveOn(TreeSet<Integer> continuing) {
            holder = null;
            while (holder == null && !left.isEmpty()) {
                Integer next = left.removeFirst();
                if (continuing.contains(next)) {
                    holder = next;
                }
            }
        }
    }

    private final Sheets sheets;
    private final boolean scottish;
    private final LinkedList<Integer> lots;
    private final List<Paper> papers = new ArrayList<>();
    private final TreeSet<Integer> continuing;
    private final List<Integer> toTransfer = new ArrayList<>();
    /** Quotas that stay with elected candidates whose surplus is gone. */
    private final Map<Integer, BigDecimal> kept = new HashMap<>();

    final List<Map<Integer, BigDecimal>> stages = new ArrayList<>();
    final List<Integer> winners = new ArrayList<>();
    TreeSet<Integer> tied;
    Tie.Kind kind;

    NaiveTransfers(Sheets sheets, boolean scottish, List<Integer> lots) {
        this.sheets = sheets;
        this.scottish = scottish;
        this.lots = new LinkedList<>(lots);
        continuing = new TreeSet<>(sheets.standing());
        for (Sheets.Sheet sheet : sheets.all()) {
            List<Integer> clear = clear(sheet);
            for (int voter = 0; voter < sheet.weight() && !clear.isEmpty(); voter++) {
                papers.add(new Paper(clear));
            }
        }
    }

    private List<Integer> clear(Sheets.Sheet sheet) {
        List<Integer> clear = new ArrayList<>();
        for (List<Integer> rank : sheet.ranks()) {
            List<Integer> standing = rank.stream().filter(candidate -> !sheets.withdrawn().contains(candidate)).toList();
            if (standing.size() > 1 || rank.isEmpty() && scottish) {
                return clear;
            }
            clear.addAll(standing);
        }
        return clear;
    }

    NaiveTransfers count() {
        if (papers.isEmpty()) {
            stages.add(totals());
            return this;
        }
        if (scottish) {
            stv();
        } else {
            runOff();
        }
        return this;
    }

    private void runOff() {
        while (true) {
            Map<Integer, BigDecimal> votes = totals();
            stages.add(votes);
            BigDecimal all = continuing.stream().map(votes::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Integer> majority = continuing.stream().filter(c -> votes.get(c).add(votes.get(c)).compareTo(all) > 0).toList();
            if (!majority.isEmpty()) {
                winners.addAll(majority);
                return;
            }
            Integer last = last(votes, continuing.size() - 1);
            if (last == null) {
                return;
            }
            exclude(last);
        }
    }

    private void stv() {
        BigDecimal quota = BigDecimal.valueOf(papers.size()).divideToIntegralValue(BigDecimal.valueOf(sheets.seats() + 1L)).add(BigDecimal.ONE);
        while (true) {
            Map<Integer, BigDecimal> votes = totals();
            stages.add(votes);
            List<Integer> reached = new ArrayList<>(continuing.stream().filter(c -> votes.get(c).compareTo(quota) >= 0).toList());
            reached.sort(best());
            reached.forEach(c -> {
                elect(c);
                if (votes.get(c).compareTo(quota) > 0) {
                    toTransfer.add(c);
                }
            });
            if (continuing.size() <= sheets.seats() - winners.size()) {
                continuing.stream().sorted(best()).toList().forEach(this::elect);
            }
            if (winners.size() == sheets.seats() || continuing.isEmpty()) {
                return;
            }
            if (!toTransfer.isEmpty()) {
                BigDecimal most = toTransfer.stream().map(votes::get).max(Comparator.naturalOrder()).orElseThrow();
                Integer first = pick(narrowed(toTransfer.stream().filter(c -> votes.get(c).compareTo(most) == 0).toList(), true), Tie.Kind.SURPLUS);
                if (first == null) {
                    return;
                }
                toTransfer.remove(first);
                transfer(first, votes.get(first), quota);
            } else {
                Integer last = last(votes, continuing.size() - (sheets.seats() - winners.size()));
                if (last == null) {
                    return;
                }
                exclude(last);
            }
        }
    }

    private void transfer(Integer from, BigDecimal votes, BigDecimal quota) {
        for (Paper paper : papers) {
            if (from.equals(paper.holder)) {
                paper.value = votes.subtract(quota).multiply(paper.value).divide(votes, 5, RoundingMode.DOWN);
                paper.moveOn(continuing);
            }
        }
        kept.put(from, quota);
    }

    private void exclude(Integer last) {
        continuing.remove(last);
        papers.stream().filter(paper -> last.equals(paper.holder)).forEach(paper -> paper.moveOn(continuing));
    }

    private void elect(Integer candidate) {
        continuing.remove(candidate);
        winners.add(candidate);
    }

    private Map<Integer, BigDecimal> totals() {
        Map<Integer, BigDecimal> totals = new LinkedHashMap<>();
        sheets.standing().forEach(c -> totals.put(c, kept.getOrDefault(c, BigDecimal.ZERO)));
        papers.stream().filter(paper -> paper.holder != null).forEach(paper -> totals.merge(paper.holder, paper.value, BigDecimal::add));
        return totals;
    }

    private Integer last(Map<Integer, BigDecimal> votes, int mustGo) {
        BigDecimal fewest = continuing.stream().map(votes::get).min(Comparator.naturalOrder()).orElseThrow();
        List<Integer> lowest = continuing.stream().filter(c -> votes.get(c).compareTo(fewest) == 0).toList();
        boolean never = lowest.stream().allMatch(c -> stages.stream().allMatch(stage -> stage.get(c).signum() == 0));
        return never && lowest.size() <= mustGo ? lowest.getFirst() : pick(narrowed(lowest, false), Tie.Kind.EXCLUSION);
    }

    /** Whoever has the best (or worst) votes, read from the latest stage back to the first. */
    private List<Integer> narrowed(List<Integer> candidates, boolean most) {
        Map<Integer, BigInteger> backwards = candidates.stream().collect(Collectors.toMap(c -> c, this::backwards));
        Comparator<BigInteger> order = most ? Comparator.reverseOrder() : Comparator.naturalOrder();
        BigInteger best = backwards.values().stream().min(order).orElseThrow();
        return candidates.stream().filter(c -> backwards.get(c).equals(best)).toList();
    }

    /** All votes of a candidate as one long number, the latest stage in front. */
    private BigInteger backwards(Integer candidate) {
        BigInteger number = BigInteger.ZERO;
        for (Map<Integer, BigDecimal> stage : stages.reversed()) {
            number = number.multiply(BigInteger.TEN.pow(12)).add(stage.get(candidate).movePointRight(5).toBigIntegerExact());
        }
        return number;
    }

    private Comparator<Integer> best() {
        return Comparator.comparing(this::backwards).reversed().thenComparing(Comparator.naturalOrder());
    }

    private Integer pick(List<Integer> candidates, Tie.Kind what) {
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        if (lots.isEmpty()) {
            tied = new TreeSet<>(candidates);
            kind = what;
            return null;
        }
        return lots.removeFirst();
    }
}
