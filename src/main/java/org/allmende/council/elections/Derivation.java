package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.platform.i18n.Texts;

/** How a result comes about, sentence by sentence, in both languages at once. Arguments: candidates (a list), votes, plain numbers and texts. */
final class Derivation {

    private static final String TEXT = "council.elections.";
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final List<String> names;
    private final List<List<String>> sentences = List.of(new ArrayList<>(), new ArrayList<>());

    Derivation(List<String> names) {
        this.names = names;
    }

    /** A number of votes as an argument. */
    record Votes(BigDecimal number) {}

    /** A number of papers as an argument. */
    record Sheets(BigDecimal number) {}

    /** Who has how much, as an argument. */
    record Totals(Map<Integer, BigDecimal> numbers) {}

    Derivation say(String key, Object... arguments) {
        for (int i = 0; i < LANGUAGES.size(); i++) {
            Locale language = LANGUAGES.get(i);
            Object[] words = java.util.Arrays.stream(arguments).map(argument -> word(language, argument)).toArray();
            sentences.get(i).add(Texts.of(language, TEXT + key, words));
        }
        return this;
    }

    /** One sentence for each group of candidates that has seats of its own. */
    Derivation sayReserved(List<Reserved> reserved) {
        reserved.stream().filter(group -> group.seats() > 0)
                .forEach(group -> say("reserved.seats", group.candidates().stream().sorted().toList(), group.seats()));
        return this;
    }

    /** The sentence about who fills the seats of a ranking, or why nobody does yet. */
    Derivation sayResult(boolean anybody, Seating seating) {
        if (!anybody) {
            return say("nobody");
        }
        if (!seating.passed().isEmpty()) {
            say("reserved.passed", seating.passed());
        }
        if (!seating.drawn().isEmpty()) {
            say("drawn", seating.drawn());
        }
        if (!seating.winners().isEmpty()) {
            say("elected", seating.winners());
        }
        return seating.tie() == null ? this : say("tie.seat", seating.tie().candidates());
    }

    String german() {
        return String.join(" ", sentences.getFirst());
    }

    String english() {
        return String.join(" ", sentences.getLast());
    }

    private String word(Locale language, Object argument) {
        return switch (argument) {
            case Votes votes -> counted(language, "vote", votes.number());
            case Sheets sheets -> counted(language, "paper", sheets.number());
            case Totals totals -> totals.numbers().entrySet().stream().map(entry -> names.get(entry.getKey()) + " " + decimal(language, entry.getValue())).collect(Collectors.joining(", "));
            case BigDecimal number -> decimal(language, number);
            case List<?> candidates -> names(language, candidates.stream().map(candidate -> names.get((Integer) candidate)).toList());
            default -> argument.toString();
        };
    }

    private static String counted(Locale language, String what, BigDecimal number) {
        return Texts.of(language, TEXT + what + (number.compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many"), decimal(language, number));
    }

    private static String decimal(Locale language, BigDecimal number) {
        String plain = number.toPlainString();
        return Locale.GERMAN.equals(language) ? plain.replace('.', ',') : plain;
    }

    static String names(Locale language, List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return Texts.of(language, TEXT + "and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
