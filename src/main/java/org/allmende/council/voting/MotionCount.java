package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.allmende.council.majority.ChamberTally;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.Outcome;
import org.allmende.council.majority.Tally;
import org.allmende.council.majority.TieRule;
import org.allmende.council.majority.Verdict;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.persistence.Sql;

/** Counts yes, no and abstention by the frozen rule, and consent. */
@ApplicationScoped
class MotionCount {

    private static final String TEXT = "council.voting.count.";

    @Inject Ballots ballots;
    @Inject BallotRules rules;
    @Inject @Any Instance<PaperCounts> paperCounts;
    @Inject Sql sql;

    Counted count(Ballot ballot, BallotFacts facts, List<Paper> papers) {
        if (ballot.method() == BallotMethod.CONSENT) {
            return consent(papers);
        }
        List<Paper> onPaper = onPaper(ballot.id());
        return byMajority(ballot, facts, Stream.concat(papers.stream(), onPaper.stream()).toList());
    }

    private Counted byMajority(Ballot ballot, BallotFacts facts, List<Paper> papers) {
        Majority majority = rules.of(ballot.ruleId(), ballot.circular());
        Tally all = tally(papers, ballot.entitledWeight(), ballot.membersWeight());
        Verdict verdict = majority.decide(all, facts.byChambers() ? chambers(ballot.id(), papers) : List.of());
        BallotOutcome outcome = BallotOutcome.valueOf(verdict.outcome().name());
        List<Integer> lots = verdict.outcome() == Outcome.TIED ? ballots.lots(ballot.id()) : List.of();
        if (lots.isEmpty()) {
            return new Counted(outcome, all.yes(), all.no(), all.abstain(), all.invalid(), null, verdict.derivationDe(), verdict.derivationEn());
        }
        boolean adopted = lots.getFirst() == 1;
        String how = TEXT + (majority.tie() == TieRule.CHAIR ? "chair." : "lot.") + (adopted ? "adopted" : "rejected");
        return new Counted(adopted ? BallotOutcome.ACCEPTED : BallotOutcome.REJECTED, all.yes(), all.no(), all.abstain(), all.invalid(), null,
                verdict.derivationDe() + "; " + Texts.of(Locale.GERMAN, how), verdict.derivationEn() + "; " + Texts.of(Locale.ENGLISH, how));
    }

    /** Who is on the roll of a meeting counts as present. */
    private static Tally tally(List<Paper> papers, BigDecimal entitled, BigDecimal members) {
        return new Tally(sum(papers, "YES"), sum(papers, "NO"), sum(papers, "ABSTAIN"), sum(papers, Marks.INVALID), entitled, members, entitled);
    }

    private static BigDecimal sum(List<Paper> papers, String choice) {
        return papers.stream().filter(paper -> paper.marks().text().equals(choice)).map(Paper::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Paper> onPaper(long ballotId) {
        return paperCounts.stream().flatMap(counts -> counts.of(ballotId).stream()).toList();
    }

    /** As many members as the chamber has without the recused; outside a meeting those are on the roll. */
    List<ChamberTally> chambers(long ballotId, List<Paper> papers) {
        return sql.rows("""
                SELECT c.id, c.name, (SELECT COALESCE(SUM(e.weight), 0) FROM electorate e WHERE e.ballot_id = b.id AND e.chamber_id = c.id) AS entitled,
                    (SELECT COALESCE(SUM(m.weight), 0) FROM mandate m WHERE m.body_id = b.body_id AND m.chamber_id = c.id AND m.from_date <= DATE(b.opened_at)
                       AND (m.until_date IS NULL OR m.until_date >= DATE(b.opened_at))
                       AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.agenda_item_id = b.agenda_item_id AND r.person_id = m.person_id)) AS members, b.deadline_at IS NOT NULL AS circular
                FROM ballot b JOIN chamber c ON c.body_id = b.body_id WHERE b.id = ? ORDER BY c.id
                """, row -> {
            long chamber = row.getLong("id");
            List<Paper> own = papers.stream().filter(paper -> Objects.equals(paper.chamberId(), chamber)).toList();
            return new ChamberTally(chamber, row.getString("name"), tally(own, row.getBigDecimal("entitled"), row.getBigDecimal(row.getBoolean("circular") ? "entitled" : "members")));
        }, ballotId);
    }

    /** Adopted if nobody objects and somebody consents. */
    private static Counted consent(List<Paper> papers) {
        BigDecimal consents = sum(papers, "CONSENT");
        BigDecimal aside = sum(papers, "STAND_ASIDE");
        BigDecimal objections = sum(papers, Marks.OBJECT);
        BallotOutcome outcome = objections.signum() > 0 ? BallotOutcome.OBJECTED : consents.signum() > 0 ? BallotOutcome.ACCEPTED : BallotOutcome.REJECTED;
        String key = TEXT + "consent." + outcome;
        return new Counted(outcome, consents, objections, aside, BigDecimal.ZERO, null, say(Locale.GERMAN, key, consents, objections, aside),
                say(Locale.ENGLISH, key, consents, objections, aside));
    }

    private static String say(Locale language, String key, BigDecimal consents, BigDecimal objections, BigDecimal aside) {
        return Texts.of(language, key, plain(consents), plain(objections), plain(aside));
    }

    private static String plain(BigDecimal votes) {
        return votes.signum() == 0 ? "0" : votes.stripTrailingZeros().toPlainString();
    }
}
