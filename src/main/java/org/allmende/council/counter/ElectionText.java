package org.allmende.council.counter;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Pairwise;
import org.allmende.council.elections.Result;
import org.allmende.council.elections.Round;
import org.allmende.platform.i18n.Texts;

/** The result of an election for people: the rounds as a table, the ranking or the pairs, who is elected, and why. */
final class ElectionText {

    private static final int ROUNDS_SIDE_BY_SIDE = 8;

    private final Election election;
    private final Result result;
    private final Locale language;

    ElectionText(Election election, Result result, Locale language) {
        this.election = election;
        this.result = result;
        this.language = language;
    }

    void print(PrintStream out) {
        if (!election.title().isEmpty()) {
            out.println(election.title());
        }
        out.println(Texts.of(language, "council.counter.election.method." + result.method().code()));
        out.println(Texts.of(language, "council.counter.election.papers", result.valid().toPlainString(), result.invalid().toPlainString(), Integer.toString(result.seats())));
        if (result.quota() != null) {
            out.println(Texts.of(language, "council.counter.election.quota", result.quota().toString()));
        }
        for (int from = 0; from < result.rounds().size(); from += ROUNDS_SIDE_BY_SIDE) {
            out.println();
            rounds(result.rounds().subList(from, Math.min(result.rounds().size(), from + ROUNDS_SIDE_BY_SIDE))).print(out);
        }
        if (result.pairwise() != null) {
            pairs(out, "council.counter.election.wins", result.pairwise(), result.pairwise().wins());
            pairs(out, "council.counter.election.paths", result.pairwise(), result.pairwise().paths());
        }
        out.println();
        order(out);
        winners(out);
        if (result.tied()) {
            String key = result.tie().matters() ? "council.counter.election.tie." + result.tie().kind().code() : "council.counter.election.tie-without-effect";
            out.println(Texts.of(language, key, names(result.tie().candidates(), ", ")));
        }
        out.println();
        out.println(result.derivation(language));
    }

    private TextTable rounds(List<Round> rounds) {
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of(Texts.of(language, "council.counter.election.candidate")));
        rounds.forEach(round -> head.add(Texts.of(language, "council.counter.election.round", Integer.toString(round.number()))));
        table.add(head);
        for (int candidate : election.standing()) {
            List<String> row = new ArrayList<>(List.of(election.names().get(candidate)));
            rounds.forEach(round -> row.add(mark(round, candidate) + number(round.votes().get(candidate))));
            table.add(row);
        }
        rest(table, rounds, "council.counter.election.exhausted", Round::exhausted);
        rest(table, rounds, "council.counter.election.lost", Round::lost);
        return table;
    }

    private void rest(TextTable table, List<Round> rounds, String name, java.util.function.Function<Round, BigDecimal> votes) {
        if (rounds.stream().anyMatch(round -> votes.apply(round) != null && votes.apply(round).signum() > 0)) {
            List<String> row = new ArrayList<>(List.of(Texts.of(language, name)));
            rounds.forEach(round -> row.add(number(votes.apply(round))));
            table.add(row);
        }
    }

    /** "+" elected in this round, "-" excluded in this round. */
    private static String mark(Round round, int candidate) {
        return round.elected().contains(candidate) ? "+ " : round.excluded().contains(candidate) ? "- " : "";
    }

    private void pairs(PrintStream out, String heading, Pairwise pairwise, List<List<BigDecimal>> cells) {
        out.println();
        out.println(Texts.of(language, heading));
        TextTable table = new TextTable();
        List<String> head = new ArrayList<>(List.of(""));
        List<Integer> candidates = pairwise.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            head.add("[" + (i + 1) + "]");
        }
        table.add(head);
        for (int i = 0; i < candidates.size(); i++) {
            List<String> row = new ArrayList<>(List.of("[" + (i + 1) + "] " + election.names().get(candidates.get(i))));
            for (int j = 0; j < candidates.size(); j++) {
                row.add(i == j ? "." : number(cells.get(i).get(j)));
            }
            table.add(row);
        }
        table.print(out);
    }

    private void order(PrintStream out) {
        if (!result.order().isEmpty()) {
            out.println(Texts.of(language, "council.counter.election.order", result.order().stream().map(equal -> names(equal, " = ")).collect(Collectors.joining(" > "))));
        }
    }

    private void winners(PrintStream out) {
        out.println(Texts.of(language, "council.counter.election.elected", result.winners().isEmpty() ? "-" : names(result.winners(), ", ")));
    }

    private String names(List<Integer> candidates, String between) {
        return candidates.stream().map(election.names()::get).collect(Collectors.joining(between));
    }

    private String number(BigDecimal number) {
        String plain = number == null ? "" : number.toPlainString();
        return "en".equals(language.getLanguage()) ? plain : plain.replace('.', ',');
    }
}
