package org.allmende.support;

/**
 * A body of the cast's own 21 for one test, with statutes as the test needs them: majority of yes and no, quorum of at least half, § 7.
 * Person 1 is chair, 2 secretary; production (chamber of members 4 to 8) and the rest.
 */
public final class OwnBody {

    private OwnBody() {}

    /** @return the body's id */
    public static long found(Stack stack, int proxiesMost, String circular, boolean changeable) {
        Rows rows = new Rows(stack);
        long body = rows.number("INSERT INTO body (name, kind) VALUES (CONCAT('Prüfgremium ', UUID()), 'WORKING_GROUP') RETURNING id");
        long profile = rows.number("""
                INSERT INTO statute_profile (body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison,
                    proxies_most, circular, votes_changeable, source)
                VALUES (?, '2020-01-01', 14, TRUE, 2, 1, 2, 'GE', ?, ?, ?, '§ 7 der Prüfordnung') RETURNING id
                """, body, proxiesMost, circular, changeable);
        rows.update("INSERT INTO statute_rule (statute_profile_id, purpose, tie, source) VALUES (?, 'MOTION', 'REJECTED', '§ 7 der Prüfordnung'), (?, 'STATUTES', 'REJECTED', '§ 8')", profile, profile);
        rows.update("""
                INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison)
                SELECT id, 1, 'YES_NO', 1, 2, 'GT' FROM statute_rule WHERE statute_profile_id = ?
                """, profile);
        rows.update("INSERT INTO chamber (body_id, name, seats) VALUES (?, 'Erzeugung', 5), (?, 'Verbrauch', 16)", body, body);
        rows.update("""
                INSERT INTO mandate (body_id, person_id, chamber_id, from_date)
                SELECT ?, p.id, (SELECT c.id FROM chamber c WHERE c.body_id = ? AND c.name = IF(p.id BETWEEN 4 AND 8, 'Erzeugung', 'Verbrauch')), '2020-01-01'
                FROM person p WHERE p.id <= 21
                """, body, body);
        rows.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) SELECT person_id, 'COUNCIL_MEMBER', ?, ? FROM mandate WHERE body_id = ?",
                body, Rows.utc(stack.now()), body);
        rows.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) VALUES (1, 'CHAIR', ?, ?), (2, 'SECRETARY', ?, ?)",
                body, Rows.utc(stack.now()), body, Rows.utc(stack.now()));
        return body;
    }

    /** Each chamber must agree by itself: more yes than no in it. Statutes are only added to, so this belongs before the first meeting. */
    public static void requireBothChambers(Stack stack, long body) {
        new Rows(stack).update("""
                INSERT INTO statute_condition (statute_rule_id, chamber_id, position, base, numerator, denominator, comparison)
                SELECT r.id, c.id, 1 + ROW_NUMBER() OVER (ORDER BY c.id), 'YES_NO', 1, 2, 'GT'
                FROM statute_rule r JOIN statute_profile s ON s.id = r.statute_profile_id JOIN chamber c ON c.body_id = s.body_id
                WHERE s.body_id = ? AND r.purpose = 'MOTION'
                """, body);
    }

    public static long statutes(Stack stack, long body) {
        return new Rows(stack).number("SELECT id FROM statute_profile WHERE body_id = ?", body);
    }

    /** A motion of this body. @param state SECONDED, ON_AGENDA ... */
    public static long motion(Stack stack, long body, String state) {
        return new Rows(stack).number("""
                INSERT INTO motion (body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (?, 'Prüfantrag', 'Kurz', 'Wortlaut', 'Grund', 'register.plain-resolution', '{}', '2027-09-01', 1, ?, ?, 1) RETURNING id
                """, body, Rows.utc(stack.now()), state);
    }

    /** A running meeting of this body. @param present that many of the cast, from the first */
    public static long meeting(Stack stack, long body, int present) {
        Rows rows = new Rows(stack);
        long meeting = rows.number("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                VALUES (?, ?, 'Prüfsitzung', ?, 'Saal', 1, ?, 1, ?, 1) RETURNING id
                """, body, statutes(stack, body), Rows.utc(stack.now()), Rows.utc(stack.now()), Rows.utc(stack.now()));
        rows.update("INSERT INTO attendance (meeting_id, person_id, arrived_at, recorded_by) SELECT ?, id, ?, 1 FROM person WHERE id <= ?", meeting, Rows.utc(stack.now()), present);
        return meeting;
    }

    /** @return the id of an item called up, with a motion */
    public static long calledUp(Stack stack, long body, long meeting) {
        return new Rows(stack).number("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by, called_up_at) VALUES (?, 1, 'Prüfantrag', ?, ?, 1, ?) RETURNING id",
                meeting, motion(stack, body, "ON_AGENDA"), Rows.utc(stack.now()), Rows.utc(stack.now()));
    }
}
