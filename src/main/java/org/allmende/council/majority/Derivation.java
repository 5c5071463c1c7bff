package org.allmende.council.majority;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allmende.platform.i18n.Texts;

/**
 * Says in words why a count is enough or not, with all numbers: one line for a rule of one condition, a short sentence for
 * each part otherwise, and which part failed. Plain digits: a derivation is read by machines too.
 */
final class Derivation {

    private static final String TEXT = "council.majority.";
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

    private final Majority majority;
    private final Tally all;
    private final List<ChamberTally> chambers;
    private final Locale language;

    private Derivation(Majority majority, Tally all, List<ChamberTally> chambers, Locale language) {
        this.majority = majority;
        this.all = all;
        this.chambers = chambers;
        this.language = language;
    }

    /** A part of a rule: what it is called, how it went, and whether it was reached. */
    private record Part(String name, String sentence, boolean met) {}

    static String of(Majority majority, Tally all, List<ChamberTally> chambers, Locale language) {
        return new Derivation(majority, all, chambers, language).text();
    }

    private String text() {
        if (all.cast().signum() == 0) {
            return say("nobody", say("outcome.REJECTED"));
        }
        boolean plain = majority.conditions().size() == 1 && majority.turnout() == null && majority.chambers().isEmpty();
        return plain ? line() : sentences();
    }

    /** "40 of 59 valid votes; needed 39 1/3 (two thirds of votes cast, s. 9 (2) of the statutes, valid since 2025-03-01); adopted". */
    private String line() {
        Condition condition = majority.first();
        if (condition.base().of(all).signum() == 0) {
            return say("nothing", aside(condition), outcome());
        }
        String rule = Stream.concat(Stream.of(condition.name(language)), source().stream()).collect(Collectors.joining(", "));
        return say("line", counted(condition, all), needed(condition, all), rule, aside(condition), outcome());
    }

    private String sentences() {
        List<Part> parts = parts();
        String missed = parts.stream().filter(part -> !part.met()).map(Part::name).collect(Collectors.joining("; "));
        String rule = source().isEmpty() ? "" : say("by", String.join(", ", source()));
        String end = missed.isEmpty() || MajorityRule.outcome(majority, all, chambers) != Outcome.REJECTED ? say("end", capital(outcome()))
                : say("end-missed", capital(outcome()), missed);
        return Stream.concat(parts.stream().map(Part::sentence), Stream.of(rule, end)).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        majority.conditions().forEach(condition -> parts.add(part(condition, all, "")));
        if (majority.turnout() != null) {
            parts.add(turnout());
        }
        majority.chambers().forEach((chamber, conditions) -> conditions.forEach(condition ->
                parts.add(part(condition, MajorityRule.tallyOf(chamber, chambers), nameOf(chamber)))));
        return parts;
    }

    private Part part(Condition condition, Tally tally, String chamber) {
        boolean met = tally.yes().signum() > 0 && condition.isMetBy(tally);
        String sentence = say("part", counted(condition, tally), needed(condition, tally), condition.name(language), reached(met));
        return chamber.isEmpty() ? new Part(condition.name(language), capital(sentence), met) : new Part(say("chamber", chamber), capital(say("in-chamber", say("chamber", chamber), sentence)), met);
    }

    private Part turnout() {
        Turnout turnout = majority.turnout();
        String needed = say("needed." + turnout.comparison(), turnout.share().of(all.entitled()));
        return new Part(say("turnout.name"),
                say("turnout", number(all.cast()), number(all.entitled()), needed, turnout.share().name(language), reached(turnout.isMetBy(all))), turnout.isMetBy(all));
    }

    private String counted(Condition condition, Tally tally) {
        return say("counted." + condition.base(), number(tally.yes()), number(condition.base().of(tally)));
    }

    private String needed(Condition condition, Tally tally) {
        return say("needed." + condition.comparison(), condition.share().of(condition.base().of(tally)));
    }

    /** What stands outside the base. */
    private String aside(Condition condition) {
        String abstentions = condition.base() == MajorityBase.YES_NO && all.abstain().signum() > 0 ? say("abstentions", all.abstain(), number(all.abstain())) : "";
        boolean withoutInvalid = condition.base() == MajorityBase.YES_NO || condition.base() == MajorityBase.YES_NO_ABSTAIN;
        return abstentions + (withoutInvalid && all.invalid().signum() > 0 ? say("invalid", all.invalid(), number(all.invalid())) : "");
    }

    private List<String> source() {
        List<String> source = new ArrayList<>();
        if (majority.source() != null) {
            source.add(Section.in(language, majority.source()));
        }
        if (majority.validFrom() != null) {
            source.add(say("since", day(majority.validFrom())));
        }
        return source;
    }

    private String day(LocalDate day) {
        return "en".equals(language.getLanguage()) ? day.toString() : GERMAN_DAY.format(day);
    }

    private String nameOf(long chamber) {
        return chambers.stream().filter(tally -> tally.chamberId() == chamber).map(ChamberTally::name).findFirst().orElse(Long.toString(chamber));
    }

    private String outcome() {
        Outcome outcome = MajorityRule.outcome(majority, all, chambers);
        return say("outcome." + outcome + (outcome == Outcome.TIED ? "." + majority.tie() : ""));
    }

    private String reached(boolean met) {
        return say(met ? "reached" : "missed");
    }

    /** "12", "2.5": weights without trailing zeros. */
    private String number(BigDecimal count) {
        String plain = count.signum() == 0 ? "0" : count.stripTrailingZeros().toPlainString();
        return "en".equals(language.getLanguage()) ? plain : plain.replace('.', ',');
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, TEXT + key, arguments);
    }
}
