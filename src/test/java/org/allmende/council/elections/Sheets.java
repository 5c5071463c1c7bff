package org.allmende.council.elections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An election as tests write it: each sheet has a weight and ranks from the first preference down.
 * A rank is a set of candidates; an empty one is a gap.
 */
record Sheets(List<String> names, Set<Integer> withdrawn, int seats, List<Sheet> all) {

    record Sheet(long weight, List<List<Integer>> ranks) {}

    /** One word for a sheet: "3 A>B=C>->D" is three voters who left out the third preference. */
    static Sheets of(String names, int seats, String... sheets) {
        List<String> list = List.of(names.split(" "));
        return new Sheets(list, Set.of(), seats, Arrays.stream(sheets).map(sheet -> parse(list, sheet)).toList());
    }

    private static Sheet parse(List<String> names, String sheet) {
        String[] words = sheet.split(" ");
        if (words.length == 1) {
            return new Sheet(Long.parseLong(words[0]), List.of());
        }
        return new Sheet(Long.parseLong(words[0]), Arrays.stream(words[1].split(">"))
                .map(rank -> "-".equals(rank) ? List.<Integer>of() : Arrays.stream(rank.split("=")).map(names::indexOf).toList()).toList());
    }

    Sheets without(Integer... withdrawing) {
        return new Sheets(names, Set.of(withdrawing), seats, all);
    }

    Sheets with(List<Sheet> sheets) {
        return new Sheets(names, withdrawn, seats, sheets);
    }

    List<Integer> standing() {
        return IntStream.range(0, names.size()).boxed().filter(candidate -> !withdrawn.contains(candidate)).toList();
    }

    Election election() {
        Papers.Builder builder = Papers.builder(names.size());
        for (Sheet sheet : all) {
            List<Integer> marks = new ArrayList<>();
            for (List<Integer> rank : sheet.ranks()) {
                if (rank.isEmpty()) {
                    marks.add(Papers.GAP);
                }
                for (int i = 0; i < rank.size(); i++) {
                    marks.add(i == 0 ? rank.get(i) : Papers.equal(rank.get(i)));
                }
            }
            builder.add(sheet.weight(), marks.stream().mapToInt(Integer::intValue).toArray());
        }
        return new Election("Test", names, withdrawn, seats, builder.build());
    }

    Result count(Method method, Integer... lots) {
        return Counting.count(election(), method, List.of(lots));
    }

    /** Few voters and candidates, so that ties, equal ranks, gaps, blank sheets and withdrawals are frequent. */
    static Sheets random(long seed) {
        Random random = new Random(seed);
        int candidates = 1 + random.nextInt(6);
        Set<Integer> withdrawn = new HashSet<>();
        for (int candidate = 1; candidate < candidates; candidate++) {
            if (random.nextInt(8) == 0) {
                withdrawn.add(candidate);
            }
        }
        int messy = random.nextInt(3);
        List<Sheet> sheets = IntStream.range(0, random.nextInt(random.nextBoolean() ? 10 : 40))
                .mapToObj(i -> new Sheet(1 + random.nextInt(4), ranks(random, candidates, messy))).toList();
        List<String> names = IntStream.range(0, candidates).mapToObj(i -> String.valueOf((char) ('A' + i))).toList();
        return new Sheets(names, withdrawn, 1 + random.nextInt(3), sheets);
    }

    private static List<List<Integer>> ranks(Random random, int candidates, int messy) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        Collections.shuffle(all, random);
        List<List<Integer>> ranks = new ArrayList<>();
        for (int candidate : all.subList(0, random.nextInt(candidates + 1))) {
            if (random.nextInt(10) < messy) {
                ranks.add(List.of());
            }
            if (!ranks.isEmpty() && !ranks.getLast().isEmpty() && random.nextInt(8) < messy) {
                List<Integer> equals = new ArrayList<>(ranks.removeLast());
                equals.add(candidate);
                ranks.add(equals);
            } else {
                ranks.add(List.of(candidate));
            }
        }
        return ranks;
    }
}
