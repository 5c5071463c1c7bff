package org.allmende.council.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allmende.council.elections.ResultView;
import org.allmende.council.elections.ResultView.Cell;
import org.allmende.council.elections.ResultView.MatrixRow;
import org.allmende.council.elections.ResultView.OptionView;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/** What pages draw of a stored result, in the reader's language. */
@Named
@ApplicationScoped
public class Drawings {

    private static final String TEXT = "council.results.";
    private static final int MOST_RESISTANCE = 10;

    @Inject Language language;

    /** Approvals or points of each candidate, most first; the boundary lies below the last seat. */
    public Bars points(ResultView result) {
        Set<String> winners = Set.copyOf(result.winners());
        List<Bars.Line> lines = new ArrayList<>();
        for (int i = 0; i < result.columns().size(); i++) {
            BigDecimal votes = result.rounds().getFirst().votes().get(i);
            lines.add(new Bars.Line(result.columns().get(i), votes, Numbers.exact(votes, locale()), winners.contains(result.columns().get(i)), false));
        }
        lines.sort(Comparator.comparing(Bars.Line::amount).reversed().thenComparing(line -> !line.chosen()));
        BigDecimal most = lines.stream().map(Bars.Line::amount).reduce(BigDecimal.ONE, BigDecimal::max);
        return Bars.of(lines, "approval".equals(result.method()) ? most.max(result.valid()) : most, result.seats());
    }

    /** The resistance against each option, least first; a full bar is the greatest possible resistance. */
    public Bars resistance(ResultView result) {
        List<Bars.Line> lines = weighed(result).stream().map(option -> new Bars.Line(name(option), option.resistance(),
                Numbers.exact(option.resistance(), locale()), option.chosen(), option.passive())).toList();
        return Bars.of(lines, result.valid().multiply(BigDecimal.valueOf(MOST_RESISTANCE)), 0);
    }

    /** Options from the least resistance up. */
    public List<OptionView> weighed(ResultView result) {
        return result.options().stream().sorted(Comparator.comparing(OptionView::resistance).thenComparing(option -> !option.chosen())).toList();
    }

    /** The passive option in the reader's language, others as they were proposed. */
    public String name(OptionView option) {
        return option.passive() ? Texts.of(locale(), "council.polls.passive") : option.label();
    }

    /** What was chosen, or null. */
    public String chosen(ResultView result) {
        return result.options().stream().filter(OptionView::chosen).findFirst().map(this::name).orElse(null);
    }

    /** How many others each candidate beats by the strongest path. */
    public Bars beaten(ResultView result) {
        Set<String> winners = Set.copyOf(result.winners());
        int others = result.matrix().size() - 1;
        List<Bars.Line> lines = result.matrix().stream().map(row -> beaten(row, others, winners)).sorted(Comparator.comparing(Bars.Line::amount).reversed()
                .thenComparing(line -> !line.chosen())).toList();
        return Bars.of(lines, BigDecimal.valueOf(Math.max(1, others)), result.seats());
    }

    private Bars.Line beaten(MatrixRow row, int others, Set<String> winners) {
        long beaten = row.cells().stream().filter(Cell::stronger).count();
        return new Bars.Line(row.name(), BigDecimal.valueOf(beaten), Texts.of(locale(), TEXT + "beats", beaten, others), winners.contains(row.name()), false);
    }

    /** Consents, those who stand aside, objections. */
    public Bars consents(Number consents, Number aside, Number objections) {
        BigDecimal[] counts = {exact(consents), exact(aside), exact(objections)};
        String[] names = {"CONSENT", "STAND_ASIDE", "OBJECT"};
        List<Bars.Line> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            lines.add(new Bars.Line(Texts.of(locale(), TEXT + "consent." + names[i]), counts[i], Numbers.exact(counts[i], locale()), i == 0 && counts[2].signum() == 0, i == 1));
        }
        return Bars.of(lines, counts[0].add(counts[1]).add(counts[2]).max(BigDecimal.ONE), 0);
    }

    private static BigDecimal exact(Number count) {
        return count == null ? BigDecimal.ZERO : new BigDecimal(count.toString());
    }

    public RoundsTable table(ResultView result) {
        return RoundsTable.of(result, locale());
    }

    public RoundsPicture rounds(ResultView result) {
        return RoundsPicture.of(result, locale());
    }

    public String number(Number number) {
        return Numbers.exact(exact(number), locale());
    }

    private Locale locale() {
        return language.getLocale();
    }
}
