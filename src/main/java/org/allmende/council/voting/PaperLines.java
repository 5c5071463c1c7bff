package org.allmende.council.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a filled-in paper says, line by line, before it is cast and afterwards. */
final class PaperLines {

    private PaperLines() {}

    /** @param mark rank or points; empty for an approval @param name of the option; for consent the text key's end */
    public record Line(String mark, String name) {}

    static List<Line> of(BallotMethod method, List<BallotOption> options, Marks marks) {
        return switch (method) {
            case YES_NO_ABSTAIN, CONSENT -> List.of();
            case APPROVAL -> marks.approved().stream().map(position -> new Line("", name(options, position))).toList();
            case SCORE, CONSENSING -> marks.scores().entrySet().stream().map(score -> new Line(score.getValue().toString(), name(options, score.getKey()))).toList();
            case IRV, STV_SCOTTISH, SCHULZE -> ranking(options, marks.ranks());
        };
    }

    /** "1. Anna, 2. Bert"; "Anna: 7; Bert: 0"; "Anna, Bert"; a dash for a blank paper. */
    static String said(BallotMethod method, List<BallotOption> options, Marks marks) {
        List<Line> lines = of(method, options, marks);
        return lines.isEmpty() ? "–" : lines.stream().map(line -> line.mark().isEmpty() ? line.name() : method.ranked() ? line.mark() + ". " + line.name() : line.name() + ": " + line.mark())
                .collect(Collectors.joining(method.ranked() || method == BallotMethod.APPROVAL ? ", " : "; "));
    }

    private static List<Line> ranking(List<BallotOption> options, List<List<Integer>> ranks) {
        List<Line> lines = new ArrayList<>();
        for (int rank = 0; rank < ranks.size(); rank++) {
            for (int position : ranks.get(rank)) {
                lines.add(new Line(Integer.toString(rank + 1), name(options, position)));
            }
        }
        return lines;
    }

    private static String name(List<BallotOption> options, int position) {
        return options.stream().filter(option -> option.position() == position).findFirst().map(BallotOption::label).orElse(Integer.toString(position));
    }
}
