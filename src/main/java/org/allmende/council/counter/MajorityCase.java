package org.allmende.council.counter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.Tally;
import org.allmende.council.majority.Verdict;

/** A rule and a count, from the command line or a row of a file. */
record MajorityCase(Condition condition, Tally tally, boolean membersGiven, boolean presentGiven) {

    /** What can be said of a case: options of the command, columns of the file. */
    static final Set<String> FIELDS = new TreeSet<>(Set.of(
            "base", "threshold", "comparison", "members", "present", "yes", "no", "abstain", "invalid", "entitled"));

    /** Says that the value of a field is no good. */
    interface Complaint {
        BadInput of(String field, String key, Object... arguments);
    }

    /**
     * @param values the text of a field, empty where it is not given
     * @throws BadInput if a field is missing that the base needs, or cannot be read
     */
    static MajorityCase of(UnaryOperator<String> values, Complaint complaint) {
        return new Reader(values, complaint).read();
    }

    Verdict decide() {
        return Majority.of(condition, null, null).decide(tally, List.of());
    }

    /** What cannot be true, though it can be counted. */
    void warn(Warnings warnings, String where) {
        if (membersGiven && tally.cast().compareTo(tally.members()) > 0 && tally.cast().compareTo(tally.entitled()) > 0) {
            warnings.add("council.counter.majority.more-than-members", where, tally.cast().toPlainString(), tally.members().toPlainString());
        }
        if (presentGiven && tally.cast().compareTo(tally.present()) > 0) {
            warnings.add("council.counter.majority.more-than-present", where, tally.cast().toPlainString(), tally.present().toPlainString());
        }
        if (membersGiven && presentGiven && tally.present().compareTo(tally.members()) > 0) {
            warnings.add("council.counter.majority.present-than-members", where, tally.present().toPlainString(), tally.members().toPlainString());
        }
    }

    String baseCode() {
        return condition.base().name().toLowerCase(Locale.ROOT);
    }

    private record Reader(UnaryOperator<String> values, Complaint complaint) {

        MajorityCase read() {
            Condition condition = new Condition(base(), share(), comparison());
            MajorityBase base = condition.base();
            if (base == MajorityBase.MEMBERS && given("members").isEmpty() || base == MajorityBase.PRESENT && given("present").isEmpty()) {
                String needed = base == MajorityBase.MEMBERS ? "members" : "present";
                throw complaint.of(needed, "council.counter.majority.base-needs", base.name().toLowerCase(Locale.ROOT), needed);
            }
            if (base == MajorityBase.ENTITLED && given("entitled").isEmpty() && given("members").isEmpty()) {
                throw complaint.of("entitled", "council.counter.majority.base-needs", "entitled", "entitled");
            }
            BigDecimal members = count("members");
            Tally tally = new Tally(count("yes"), count("no"), count("abstain"), count("invalid"), count("present"), members,
                    given("entitled").isEmpty() ? members : count("entitled"));
            return new MajorityCase(condition, tally, !given("members").isEmpty(), !given("present").isEmpty());
        }

        private MajorityBase base() {
            String code = given("base").toLowerCase(Locale.ROOT).replace('-', '_');
            return Stream.of(MajorityBase.values()).filter(base -> base.name().toLowerCase(Locale.ROOT).equals(code)).findFirst()
                    .orElseThrow(() -> complaint.of("base", "council.counter.majority.base-expected", new BadInput.Found(given("base"))));
        }

        private Fraction share() {
            return Numbers.share(given("threshold")).orElseThrow(() -> complaint.of("threshold", "council.counter.majority.threshold-expected", new BadInput.Found(given("threshold"))));
        }

        private Comparison comparison() {
            return switch (given("comparison").toLowerCase(Locale.ROOT)) {
                case "ge", ">=" -> Comparison.GE;
                case "gt", ">" -> Comparison.GT;
                default -> throw complaint.of("comparison", "council.counter.majority.comparison-expected", new BadInput.Found(given("comparison")));
            };
        }

        private BigDecimal count(String field) {
            String text = given(field);
            return text.isEmpty() ? BigDecimal.ZERO : Numbers.count(text).orElseThrow(() -> complaint.of(field, "council.counter.majority.count-expected", field, new BadInput.Found(text)));
        }

        private String given(String field) {
            return values.apply(field).strip();
        }
    }
}
