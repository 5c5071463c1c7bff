package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** All writes to ballots, their rolls, options and lots. */
@ApplicationScoped
class Ballots {

    private static final String FACTS = """
            b.id, b.meeting_id, b.method, b.form, b.changeable, b.seal_name,
            (SELECT COUNT(*) FROM ballot_option o WHERE o.ballot_id = b.id) AS options,
            b.motion_id IS NOT NULL AND EXISTS (SELECT 1 FROM statute_condition c WHERE c.statute_rule_id = b.statute_rule_id AND c.chamber_id IS NOT NULL) AS by_chambers
            """;

    @PersistenceContext EntityManager entities;
    @Inject Sql sql;

    /** An open ballot that cannot close meanwhile, with one entry of its roll. */
    record Held(BallotFacts facts, Voter voter) {}

    /** Keeps the ballot and freezes its roll and options. */
    Ballot add(Ballot ballot, List<Voter> roll, List<BallotOption> options) {
        entities.persist(ballot);
        entities.flush();
        sql.batch("INSERT INTO electorate (ballot_id, person_id, weight, chamber_id, holder_id) VALUES (?, ?, ?, ?, ?)", roll.stream()
                .map(voter -> new Object[] {ballot.id(), voter.personId(), voter.weight(), voter.chamberId(), voter.holderId()}).toList());
        sql.batch("INSERT INTO ballot_option (ballot_id, position, label, person_id, chamber_id, passive) VALUES (?, ?, ?, ?, ?, ?)", options.stream()
                .map(option -> new Object[] {ballot.id(), option.position(), option.label(), option.personId(), option.chamberId(), option.passive()}).toList());
        return ballot;
    }

    /** Alone with the ballot: waits for votes under way, and later ones wait. */
    Ballot lock(long ballotId) {
        Ballot ballot = entities.find(Ballot.class, ballotId, LockModeType.PESSIMISTIC_WRITE);
        if (ballot == null) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        return ballot;
    }

    /**
     * Together with other voters, but never while the ballot is being closed.
     *
     * @throws Refused {@link VotingRefusal#BALLOT_CLOSED}, {@link VotingRefusal#NOT_ON_ROLL}, {@link VotingRefusal#PAPER_GIVEN}
     */
    Held hold(long ballotId, long personId, Instant now) {
        return sql.first("SELECT " + FACTS + """
                , b.closed_at IS NOT NULL OR b.deadline_at <= ? AS closed, e.person_id, e.weight, e.chamber_id, e.holder_id, e.paper_by
                FROM ballot b LEFT JOIN electorate e ON e.ballot_id = b.id AND e.person_id = ?
                WHERE b.id = ? LOCK IN SHARE MODE
                """, Ballots::held, now, personId, ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private static Held held(ResultSet row) throws SQLException {
        refuseIf(row.getBoolean("closed"), VotingRefusal.BALLOT_CLOSED);
        refuseIf(row.getObject("person_id") == null, VotingRefusal.NOT_ON_ROLL);
        refuseIf(row.getObject("paper_by") != null, VotingRefusal.PAPER_GIVEN);
        return new Held(facts(row), new Voter(row.getLong("person_id"), row.getBigDecimal("weight"), Sql.nullableLong(row, "chamber_id"), Sql.nullableLong(row, "holder_id")));
    }

    private static void refuseIf(boolean condition, VotingRefusal refusal) {
        if (condition) {
            throw new Refused(refusal);
        }
    }

    BallotFacts facts(long ballotId) {
        return sql.one("SELECT " + FACTS + "FROM ballot b WHERE b.id = ?", Ballots::facts, ballotId);
    }

    private static BallotFacts facts(ResultSet row) throws SQLException {
        return new BallotFacts(row.getLong("id"), Sql.nullableLong(row, "meeting_id"), BallotMethod.valueOf(row.getString("method")), Form.valueOf(row.getString("form")),
                row.getInt("options"), row.getBoolean("changeable"), row.getBoolean("by_chambers"), row.getString("seal_name"));
    }

    List<BallotOption> options(long ballotId) {
        return sql.rows("SELECT position, label, person_id, chamber_id, passive FROM ballot_option WHERE ballot_id = ? ORDER BY position",
                row -> new BallotOption(row.getInt("position"), row.getString("label"), Sql.nullableLong(row, "person_id"), Sql.nullableLong(row, "chamber_id"),
                        row.getBoolean("passive")), ballotId);
    }

    /** Which round of consent on this motion the next one is. */
    int nextRound(Long motionId) {
        return sql.one("SELECT COUNT(*) + 1 FROM ballot WHERE motion_id = ? AND outcome = 'OBJECTED'", row -> row.getInt(1), motionId);
    }

    /** Whether an objection of a former round is not integrated yet. */
    boolean objectionsWait(Long motionId) {
        return sql.one("""
                SELECT EXISTS (SELECT 1 FROM ballot b JOIN vote v ON v.ballot_id = b.id AND v.marks = 'OBJECT'
                    LEFT JOIN integration i ON i.ballot_id = v.ballot_id AND i.person_id = v.person_id
                    WHERE b.motion_id = ? AND b.outcome = 'OBJECTED' AND i.person_id IS NULL)
                """, row -> row.getBoolean(1), motionId);
    }

    /** Positions of the options drawn so far, in order. */
    List<Integer> lots(long ballotId) {
        return sql.rows("SELECT option_position FROM ballot_lot WHERE ballot_id = ? ORDER BY step", row -> row.getInt(1), ballotId);
    }

    void addLot(long ballotId, int position, long person, String witness, Instant now) {
        sql.update("INSERT INTO ballot_lot (ballot_id, step, option_position, drawn_by, witness, drawn_at) SELECT ?, COUNT(*) + 1, ?, ?, ?, ? FROM ballot_lot WHERE ballot_id = ?",
                ballotId, position, person, witness, now, ballotId);
    }
}
