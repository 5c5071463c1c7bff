package org.allmende.council.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allmende.platform.web.Refused;

/**
 * What one voter put on the paper, as text: {@code YES NO ABSTAIN INVALID}, {@code CONSENT STAND_ASIDE OBJECT}, an approval
 * {@code 2,5}, a ranking {@code 4>2=1>3}, scores {@code 1:5,2:0,3:10} (positions of options), or nothing for a blank paper.
 */
public record Marks(String text) {

    public static final String INVALID = "INVALID";
    public static final String OBJECT = "OBJECT";
    private static final int LONGEST = 500;
    private static final int HIGHEST_SCORE = 10;
    private static final Set<String> CHOICES = Set.of("YES", "NO", "ABSTAIN", INVALID);
    private static final Set<String> CONSENTS = Set.of("CONSENT", "STAND_ASIDE", OBJECT);

    public Marks {
        text = text == null ? "" : text.strip();
    }

    public static Marks approving(List<Integer> positions) {
        return new Marks(positions.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** @param ranks best first; options in one rank are liked equally */
    public static Marks ranking(List<List<Integer>> ranks) {
        return new Marks(ranks.stream().map(rank -> rank.stream().map(String::valueOf).collect(Collectors.joining("="))).collect(Collectors.joining(">")));
    }

    /** @param scores by position */
    public static Marks scoring(Map<Integer, Integer> scores) {
        return new Marks(new TreeMap<>(scores).entrySet().stream().map(score -> score.getKey() + ":" + score.getValue()).collect(Collectors.joining(",")));
    }

    public boolean blank() {
        return text.isEmpty();
    }

    public List<Integer> approved() {
        return blank() ? List.of() : positions(text, ",");
    }

    public List<List<Integer>> ranks() {
        return blank() ? List.of() : Arrays.stream(text.split(">", -1)).map(rank -> positions(rank, "=")).toList();
    }

    /** By position; only options that were scored. */
    public Map<Integer, Integer> scores() {
        Map<Integer, Integer> scores = new TreeMap<>();
        for (String part : blank() ? new String[0] : text.split(",", -1)) {
            String[] score = part.split(":", -1);
            if (score.length != 2 || scores.put(number(score[0]), number(score[1])) != null) {
                throw new Refused(VotingRefusal.MARKS_UNREADABLE);
            }
        }
        return scores;
    }

    /**
     * Accepts only what can be counted.
     *
     * @param options how many there are
     * @throws Refused {@link VotingRefusal#CHOICE_MISSING}, {@link VotingRefusal#MARKS_UNREADABLE}
     */
    void check(BallotMethod method, int options) {
        if (text.length() > LONGEST) {
            throw new Refused(VotingRefusal.MARKS_UNREADABLE);
        }
        switch (method) {
            case YES_NO_ABSTAIN -> require(CHOICES.contains(text), VotingRefusal.CHOICE_MISSING);
            case CONSENT -> require(CONSENTS.contains(text), VotingRefusal.CHOICE_MISSING);
            case APPROVAL -> requireOptions(approved(), options);
            case IRV, STV_SCOTTISH, SCHULZE -> checkRanks(method, options);
            case SCORE, CONSENSING -> checkScores(method, options);
        }
    }

    private void checkRanks(BallotMethod method, int options) {
        List<List<Integer>> ranks = ranks();
        requireOptions(ranks.stream().flatMap(List::stream).toList(), options);
        require(method == BallotMethod.SCHULZE || ranks.stream().allMatch(rank -> rank.size() == 1), VotingRefusal.MARKS_UNREADABLE);
    }

    private void checkScores(BallotMethod method, int options) {
        Map<Integer, Integer> scores = scores();
        requireOptions(List.copyOf(scores.keySet()), options);
        require(scores.values().stream().allMatch(score -> score >= 0 && score <= HIGHEST_SCORE), VotingRefusal.MARKS_UNREADABLE);
        require(method == BallotMethod.SCORE || scores.size() == options, VotingRefusal.SCORE_MISSING);
    }

    private static void requireOptions(List<Integer> positions, int options) {
        require(new HashSet<>(positions).size() == positions.size() && positions.stream().allMatch(position -> position >= 1 && position <= options),
                VotingRefusal.MARKS_UNREADABLE);
    }

    private static void require(boolean met, VotingRefusal refusal) {
        if (!met) {
            throw new Refused(refusal);
        }
    }

    private static List<Integer> positions(String text, String separator) {
        List<Integer> positions = new ArrayList<>();
        for (String part : text.split(separator, -1)) {
            positions.add(number(part));
        }
        return positions;
    }

    private static int number(String digits) {
        require(digits.matches("[0-9]{1,3}"), VotingRefusal.MARKS_UNREADABLE);
        return Integer.parseInt(digits);
    }

    /** Says nothing: what was voted must not slip into a log. */
    @Override
    public String toString() {
        return "Marks";
    }
}
