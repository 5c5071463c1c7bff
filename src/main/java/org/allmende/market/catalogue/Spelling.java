package org.allmende.market.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Finds what somebody meant who typed a word that is nowhere on the shelves: a compound is taken apart (Birnensaft: birnen
 * saft), else the nearest word or part of a word stands in for it (Kartofeln, Kirchen, Suskirschn). Pure; all words are in the
 * normal form of {@link SearchWords}.
 */
final class Spelling {

    private static final int SHORTEST_PART = 4;
    /** A word of which so few letters are left over is shown whole. */
    private static final int REST_THAT_STAYS = 3;
    private static final List<String> LINKS = List.of("", "s", "n", "en", "e");

    private final Set<String> known;

    Spelling(Collection<String> known) {
        this.known = new LinkedHashSet<>(known);
    }

    /** The words with each unknown one replaced; the same words if nothing better is known. */
    String meant(String words) {
        StringJoiner meant = new StringJoiner(" ");
        for (String word : SearchWords.normal(words).split(" ")) {
            meant.add(isKnown(word) ? word : compound(word).or(() -> nearest(word)).orElse(word));
        }
        return meant.toString();
    }

    private boolean isKnown(String word) {
        String stem = SearchWords.stem(word);
        return known.stream().anyMatch(other -> other.contains(stem));
    }

    private Optional<String> compound(String word) {
        for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            String first = word.substring(0, cut);
            String second = word.substring(cut);
            Optional<String> start = LINKS.stream().filter(first::endsWith).map(link -> first.substring(0, first.length() - link.length()))
                    .filter(part -> part.length() >= SHORTEST_PART && begins(part)).findFirst();
            if (start.isPresent() && begins(SearchWords.stem(second))) {
                return Optional.of(start.get() + " " + second);
            }
        }
        return Optional.empty();
    }

    private boolean begins(String part) {
        return known.stream().anyMatch(word -> word.startsWith(part));
    }

    private Optional<String> nearest(String word) {
        int most = tolerated(word.length());
        return most == 0 ? Optional.empty() : known.stream().filter(other -> other.length() >= word.length() - most).map(other -> match(word, other))
                .filter(match -> match.distance() <= most)
                .min(Comparator.comparingInt(Match::distance).thenComparingInt(Match::rest).thenComparing(Match::text)).map(Match::text);
    }

    /** Mistakes that are forgiven. */
    private static int tolerated(int length) {
        return length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
    }

    /** @param text the part of the known word that is nearest @param rest letters of the known word beside it */
    private record Match(String text, int distance, int rest) {}

    /** Edit distance to the best part of {@code other}: letters missing, too many, wrong or swapped with their neighbour count one each. */
    private static Match match(String word, String other) {
        int columns = other.length() + 1;
        int[][] cost = new int[word.length() + 1][columns];
        int[][] from = new int[word.length() + 1][columns];
        for (int j = 0; j < columns; j++) {
            from[0][j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j < columns; j++) {
                boolean same = word.charAt(i - 1) == other.charAt(j - 1);
                take(cost, from, i, j, cost[i - 1][j - 1] + (same ? 0 : 1), from[i - 1][j - 1], true);
                take(cost, from, i, j, cost[i - 1][j] + 1, from[i - 1][j], false);
                take(cost, from, i, j, cost[i][j - 1] + 1, from[i][j - 1], false);
                if (i > 1 && j > 1 && word.charAt(i - 1) == other.charAt(j - 2) && word.charAt(i - 2) == other.charAt(j - 1)) {
                    take(cost, from, i, j, cost[i - 2][j - 2] + 1, from[i - 2][j - 2], false);
                }
            }
        }
        int end = 0;
        for (int j = 1; j < columns; j++) {
            end = cost[word.length()][j] <= cost[word.length()][end] ? j : end;
        }
        String part = other.substring(from[word.length()][end], end);
        String text = other.length() - part.length() <= REST_THAT_STAYS ? other : part;
        return new Match(text, cost[word.length()][end] + (part.length() < SHORTEST_PART - 1 ? word.length() : 0), other.length() - part.length());
    }

    private static void take(int[][] cost, int[][] from, int i, int j, int price, int origin, boolean first) {
        if (first || price < cost[i][j]) {
            cost[i][j] = price;
            from[i][j] = origin;
        }
    }
}
