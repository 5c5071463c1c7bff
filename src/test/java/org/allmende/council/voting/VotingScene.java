package org.allmende.council.voting;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.sample.Cast;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** A meeting of its own for each test, so that none sees another's ballot; the 21 of the cast are signed in. */
final class VotingScene {

    static final Stack STACK = Stack.shared();
    static final Rows ROWS = new Rows(STACK);
    static final List<Http> MEMBERS = Cast.MEMBERS.stream().map(member -> Http.as(STACK, member.email())).toList();

    private VotingScene() {}

    record Opened(long meeting, long item, long motion, long ballot) {}

    static HttpResponse<String> vote(Http member, long ballot, String choice) {
        return member.post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"" + choice + "\"}");
    }

    /** Presses the button with this id on the page that runs the meeting. */
    static HttpResponse<String> pressIn(long meeting, String button) {
        return MEMBERS.getFirst().press(MEMBERS.getFirst().get("/council/meetings/run-meeting?id=" + meeting), button);
    }

    /** Opens the item's vote as the chair would with the form for other kinds of vote. */
    static HttpResponse<String> openOtherwise(Opened item, Map<String, String> how) {
        Http chair = MEMBERS.getFirst();
        Map<String, String> fields = new HashMap<>(Map.of("ballotKind", "OPEN", "ballotMethod", "YES_NO_ABSTAIN", "ballotPurpose", "MOTION"));
        fields.putAll(how);
        return chair.submit(chair.get("/council/meetings/run-meeting?id=" + item.meeting()), fields);
    }

    static Opened openSecretly(int present) {
        Opened item = prepare(present);
        openOtherwise(item, Map.of("ballotKind", "SECRET"));
        return opened(item);
    }

    static Opened opened(Opened item) {
        return new Opened(item.meeting(), item.item(), item.motion(), ROWS.number("SELECT MAX(id) FROM ballot WHERE agenda_item_id = ?", item.item()));
    }

    static Opened openBallot(int present) {
        return open(prepare(present));
    }

    static Opened open(Opened item) {
        pressIn(item.meeting(), "openBallot");
        return opened(item);
    }

    /** A running meeting with a motion called up and so many present; above 21 further members are appointed for that meeting's body. */
    static Opened prepare(int present) {
        long body = present <= 21 ? 1 : largeBody(present);
        long motion = insert("""
                INSERT INTO motion (body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (?, 'Prüfantrag', 'Kurz', 'Wortlaut', 'Grund', 'register.plain-resolution', '{}', '2027-09-01', 1, ?, 'ON_AGENDA', 1)
                """, body, now());
        long meeting = insert("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                SELECT ?, MAX(id), 'Prüfsitzung', ?, 'Saal', 1, ?, 1, ?, 1 FROM statute_profile WHERE body_id = ?
                """, body, now(), now(), now(), body);
        long item = insert("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by, called_up_at) VALUES (?, 1, 'Prüfantrag', ?, ?, 1, ?)",
                meeting, motion, now(), now());
        ROWS.update("""
                INSERT INTO attendance (meeting_id, person_id, arrived_at, recorded_by)
                SELECT ?, person_id, ?, 1 FROM mandate WHERE body_id = ? ORDER BY person_id LIMIT ?
                """, meeting, now(), body, present);
        return new Opened(meeting, item, motion, 0);
    }

    /** The chair may run it; its members are households, so that there are enough of them. */
    static long largeBody(int members) {
        long body = insert("INSERT INTO body (name, kind) VALUES (CONCAT('Vollversammlung ', UUID()), 'ASSEMBLY')");
        insert("""
                INSERT INTO statute_profile (body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison, source)
                VALUES (?, '2026-01-01', 14, TRUE, 2, 1, 2, 'GE', '§ 1')
                """, body);
        ROWS.update("""
                INSERT INTO statute_rule (statute_profile_id, purpose, tie, source)
                SELECT id, 'MOTION', 'REJECTED', source FROM statute_profile WHERE body_id = ? UNION ALL SELECT id, 'STATUTES', 'REJECTED', source FROM statute_profile WHERE body_id = ?
                """, body, body);
        ROWS.update("""
                INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison)
                SELECT r.id, 1, 'YES_NO', 1, 2, 'GT' FROM statute_rule r JOIN statute_profile s ON s.id = r.statute_profile_id WHERE s.body_id = ?
                """, body);
        ROWS.update("INSERT INTO mandate (body_id, person_id, from_date) SELECT ?, id, '2026-01-01' FROM person WHERE id >= 102 ORDER BY id LIMIT ?", body, members);
        ROWS.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) SELECT person_id, 'COUNCIL_MEMBER', ?, ? FROM mandate WHERE body_id = ?", body, now(), body);
        ROWS.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) VALUES (1, 'CHAIR', ?, ?)", body, now());
        return body;
    }

    static LocalDateTime now() {
        return Rows.utc(STACK.now());
    }

    static long insert(String statement, Object... parameters) {
        return ROWS.number(statement + " RETURNING id", parameters);
    }
}
