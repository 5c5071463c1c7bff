package org.allmende.bench;

import java.util.List;
import java.util.stream.LongStream;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** Open votes with 2,000 people on the roll, written straight into the tables, and the requests of those who vote. */
final class Ballots {

    static final int VOTERS = 2000;
    static final long FIRST_VOTER = 101;

    private final Rows rows;
    private final Logins logins;

    Ballots(Stack stack) {
        this.rows = new Rows(stack);
        this.logins = new Logins(stack);
        rows.update("""
                INSERT IGNORE INTO role_grant (person_id, role, scope_id, granted_at)
                SELECT id, 'COUNCIL_MEMBER', 1, UTC_TIMESTAMP(6) FROM person WHERE id BETWEEN ? AND ?""", FIRST_VOTER, FIRST_VOTER + VOTERS - 1);
    }

    long open(String title) {
        rows.update("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                SELECT 1, MIN(id), ?, UTC_TIMESTAMP(6), 'bench', 1, UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), 1 FROM statute_profile WHERE body_id = 1""", title);
        long meeting = rows.number("SELECT MAX(id) FROM meeting");
        long motion = rows.number("""
                INSERT INTO motion (body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (1, ?, 'bench', 'bench', 'bench', 'register.plain-resolution', '{}', CURRENT_DATE, 1, UTC_TIMESTAMP(6), 'ON_AGENDA', 1) RETURNING id""", title);
        rows.update("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by, called_up_at) VALUES (?, 1, ?, ?, UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6))",
                meeting, title, motion);
        rows.update("""
                INSERT INTO ballot (body_id, meeting_id, agenda_item_id, motion_id, title, wording, statute_rule_id, members, members_weight, roll, entitled_weight,
                  quorum_de, quorum_en, opened_at, opened_by)
                SELECT 1, ?, MAX(i.id), ?, ?, 'bench', (SELECT MIN(r.id) FROM statute_rule r JOIN statute_profile p ON p.id = r.statute_profile_id WHERE p.body_id = 1),
                  ?, ?, ?, ?, 'bench', 'bench', UTC_TIMESTAMP(6), 1 FROM agenda_item i""", meeting, motion, title, VOTERS, VOTERS, VOTERS, VOTERS);
        long ballot = rows.number("SELECT MAX(id) FROM ballot");
        rows.update("INSERT INTO electorate (ballot_id, person_id) SELECT ?, id FROM person WHERE id BETWEEN ? AND ?", ballot, FIRST_VOTER, FIRST_VOTER + VOTERS - 1);
        return ballot;
    }

    /** Each voter asks for the ballot. */
    List<Call> looks(long ballot) {
        return LongStream.range(FIRST_VOTER, FIRST_VOTER + VOTERS).mapToObj(voter -> logins.get("/api/ballots/" + ballot, voter)).toList();
    }

    /** Each voter once, with a key for this vote. */
    List<Call> votes(long ballot) {
        return LongStream.range(FIRST_VOTER, FIRST_VOTER + VOTERS)
                .mapToObj(voter -> logins.post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"YES\"}", voter, "bench-vote-" + ballot + "-" + voter)).toList();
    }

    /** How far the votes in the box are from one of each. */
    long lostOrDouble(long ballot) {
        return Math.abs(VOTERS - rows.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", ballot))
                + rows.number("SELECT COUNT(*) - COUNT(DISTINCT person_id) FROM vote WHERE ballot_id = ?", ballot);
    }
}
