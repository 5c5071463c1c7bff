package org.allmende.council.bodies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;

/** What a new version of a body's statutes must be like: later than all others, with its section named, and possible to reach. */
final class StatutesRule {

    static final int MOST_NOTICE_DAYS = 365;
    static final int MOST_SECONDERS = 100;
    static final int MOST_PROXIES = 20;
    private static final int MOST_CONDITIONS = 20;
    private static final int LONGEST_SOURCE = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final List<StatuteProblem> problems = new ArrayList<>();
    private final Statute wanted;
    private final BodySheet body;

    private StatutesRule(Statute wanted, BodySheet body) {
        this.wanted = wanted;
        this.body = body;
    }

    /** @param latest the day from which the last version so far is valid, or null @return empty if all is well */
    static List<StatuteProblem> problems(Statute wanted, BodySheet body, LocalDate latest, LocalDate today) {
        StatutesRule rule = new StatutesRule(wanted, body);
        rule.checkDate(latest, today);
        rule.checkNumbers();
        rule.checkQuorum();
        wanted.rules().forEach((purpose, of) -> rule.checkMajority(purpose, of.majority()));
        rule.checkQuotas();
        return rule.problems;
    }

    private void checkDate(LocalDate latest, LocalDate today) {
        check("source", sourceMissing(wanted.source()), BodiesRefusal.SOURCE_MISSING);
        check("electionSource", sourceMissing(wanted.electionSource()), BodiesRefusal.SOURCE_MISSING);
        check("validFrom", wanted.validFrom().isBefore(today), BodiesRefusal.VALID_FROM_PAST);
        check("validFrom", latest != null && !wanted.validFrom().isAfter(latest), BodiesRefusal.VALID_FROM_NOT_LAST, latest == null ? "" : DAY.format(latest));
    }

    private void checkNumbers() {
        checkNumber("noticeDays", wanted.noticeDays(), MOST_NOTICE_DAYS);
        checkNumber("seconders", wanted.seconders(), MOST_SECONDERS);
        checkNumber("proxiesMost", wanted.proxiesMost(), MOST_PROXIES);
    }

    private void checkQuorum() {
        check("quorumShare", isUnreachable(wanted.quorum().share(), wanted.quorum().comparison()), BodiesRefusal.SHARE_UNREACHABLE);
        check("quorumBody", wanted.quorum().ofBodyId() != null && body.other(wanted.quorum().ofBodyId()) == null, BodiesRefusal.QUORUM_BODY_WRONG);
    }

    private void checkMajority(Purpose purpose, Majority majority) {
        List<Condition> all = Stream.concat(majority.conditions().stream(), majority.chambers().values().stream().flatMap(List::stream)).toList();
        String conditions = purpose + "_conditions";
        check(purpose + "_source", sourceMissing(majority.source()), BodiesRefusal.SOURCE_MISSING);
        check(conditions, all.size() > MOST_CONDITIONS, BodiesRefusal.TOO_MANY_CONDITIONS, MOST_CONDITIONS);
        check(conditions, all.stream().anyMatch(condition -> condition.share().numerator() == 0), BodiesRefusal.SHARE_ZERO);
        check(conditions, all.stream().anyMatch(condition -> isUnreachable(condition.share(), condition.comparison())), BodiesRefusal.SHARE_UNREACHABLE);
        check(conditions, majority.chambers().keySet().stream().anyMatch(chamber -> body.chamber(chamber) == null), BodiesRefusal.CHAMBER_WRONG);
        if (majority.turnout() != null) {
            check(purpose + "_turnout", majority.turnout().share().numerator() == 0, BodiesRefusal.SHARE_ZERO);
            check(purpose + "_turnout", isUnreachable(majority.turnout().share(), majority.turnout().comparison()), BodiesRefusal.SHARE_UNREACHABLE);
        }
    }

    private void checkQuotas() {
        wanted.quotas().forEach((id, seats) -> {
            ChamberRow chamber = body.chamber(id);
            check("quota_" + id, chamber == null, BodiesRefusal.CHAMBER_WRONG);
            check("quota_" + id, chamber != null && (seats < 1 || seats > chamber.seats()), BodiesRefusal.QUOTA_TOO_LARGE, chamber == null ? 0 : chamber.seats());
        });
    }

    private void checkNumber(String field, int number, int most) {
        check(field, number < 0 || number > most, BodiesRefusal.NUMBER_WRONG, most);
    }

    private void check(String field, boolean wrong, BodiesRefusal refusal, Object... arguments) {
        if (wrong) {
            problems.add(new StatuteProblem(field, refusal, arguments));
        }
    }

    private static boolean sourceMissing(String source) {
        return source == null || source.isBlank() || source.length() > LONGEST_SOURCE;
    }

    /** More than all. */
    private static boolean isUnreachable(Fraction share, Comparison comparison) {
        return comparison == Comparison.GT && share.numerator() == share.denominator();
    }
}
