package org.allmende.support;

/** Writes another version of a body's statutes, straight into the tables: majority of yes and no, quorum of at least half, § 7. */
public final class StatuteVersion {

    private StatuteVersion() {}

    /** @return the profile's id */
    public static long add(Rows rows, long body, String validFrom, int proxiesMost, String circular, boolean changeable) {
        long profile = rows.number("""
                INSERT INTO statute_profile (body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison,
                    proxies_most, circular, votes_changeable, source)
                VALUES (?, ?, 14, TRUE, 2, 1, 2, 'GE', ?, ?, ?, '§ 7 der Prüfordnung') RETURNING id
                """, body, validFrom, proxiesMost, circular, changeable);
        rows.update("INSERT INTO statute_rule (statute_profile_id, purpose, tie, source) VALUES (?, 'MOTION', 'REJECTED', '§ 7 der Prüfordnung'), (?, 'STATUTES', 'REJECTED', '§ 8')", profile, profile);
        rows.update("""
                INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison)
                SELECT id, 1, 'YES_NO', 1, 2, 'GT' FROM statute_rule WHERE statute_profile_id = ?
                """, profile);
        return profile;
    }
}
