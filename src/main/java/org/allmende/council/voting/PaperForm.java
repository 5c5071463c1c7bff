package org.allmende.council.voting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.platform.web.Refused;

/**
 * The fields of a paper on a page and what they say. Fields are named {@code approve_2}, {@code score_2}, {@code rank_2} by the
 * option's position, and {@code consent}.
 */
record PaperForm(BallotMethod method, List<BallotOption> options, Map<String, String> fields) {

    static final String CONSENT = "consent";

    /** The fields as they must be filled in to say the same. */
    static Map<String, String> fieldsOf(BallotMethod method, Marks marks) {
        Map<String, String> fields = new HashMap<>();
        switch (method) {
            case YES_NO_ABSTAIN -> { }
            case CONSENT -> fields.put(CONSENT, marks.text());
            case APPROVAL -> marks.approved().forEach(position -> fields.put("approve_" + position, "on"));
            case SCORE, CONSENSING -> marks.scores().forEach((position, score) -> fields.put("score_" + position, score.toString()));
            case IRV, STV_SCOTTISH, SCHULZE -> {
                List<List<Integer>> ranks = marks.ranks();
                ranks.forEach(rank -> rank.forEach(position -> fields.put("rank_" + position, Integer.toString(ranks.indexOf(rank) + 1))));
            }
        }
        return fields;
    }

    /** @throws Refused if what was filled in cannot be counted */
    Marks marks() {
        Marks marks = switch (method) {
            case YES_NO_ABSTAIN -> throw new IllegalStateException("Has a form of its own");
            case CONSENT -> new Marks(fields.get(CONSENT));
            case APPROVAL -> Marks.approving(options.stream().map(BallotOption::position).filter(position -> fields.containsKey("approve_" + position)).toList());
            case SCORE, CONSENSING -> Marks.scoring(numbers("score_"));
            case IRV, STV_SCOTTISH, SCHULZE -> ranking();
        };
        if (method == BallotMethod.CONSENT && marks.blank()) {
            throw new Refused(VotingRefusal.CONSENT_MISSING);
        }
        marks.check(method, options.size());
        return marks;
    }

    /** Ranks may be left out: what counts is the order. */
    private Marks ranking() {
        Map<Integer, List<Integer>> ranks = new TreeMap<>();
        numbers("rank_").forEach((position, rank) -> ranks.computeIfAbsent(rank, ignored -> new ArrayList<>()).add(position));
        if (method != BallotMethod.SCHULZE) {
            ranks.values().stream().filter(equals -> equals.size() > 1).findFirst().ifPresent(equals -> {
                throw new Refused(VotingRefusal.SAME_RANK, label(equals.get(0)), label(equals.get(1)));
            });
        }
        return Marks.ranking(List.copyOf(ranks.values()));
    }

    private Map<Integer, Integer> numbers(String prefix) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (BallotOption option : options) {
            String number = fields.getOrDefault(prefix + option.position(), "").strip();
            if (!number.isEmpty()) {
                numbers.put(option.position(), parsed(number));
            }
        }
        return numbers;
    }

    private static int parsed(String number) {
        if (!number.matches("[0-9]{1,3}")) {
            throw new Refused(VotingRefusal.MARKS_UNREADABLE);
        }
        return Integer.parseInt(number);
    }

    private String label(int position) {
        return options.stream().filter(option -> option.position() == position).findFirst().map(BallotOption::label).orElse("");
    }
}
