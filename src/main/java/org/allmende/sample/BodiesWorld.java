package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allmende.platform.persistence.Sql;

/** The assembly of 21 in five chambers, the speakers' circle of 7, and their statutes. */
@ApplicationScoped
class BodiesWorld implements SampleWorld {

    private static final Map<Long, String> OFFICES = Map.of(1L, "CHAIR", 2L, "SECRETARY");
    private static final int SPEAKERS = 7;

    @Inject Sql sql;

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void load(Scale scale) {
        LocalDate founded = scale.today().minusYears(1);
        sql.batch("INSERT INTO body (id, name, kind) VALUES (?, ?, ?)", List.of(
                new Object[] {Cast.ASSEMBLY, "Ernährungsrat Werra-Meißner", "ASSEMBLY"},
                new Object[] {Cast.SPEAKERS_CIRCLE, "Sprecherkreis", "SPEAKERS_CIRCLE"}));
        sql.batch("INSERT INTO chamber (id, body_id, name, seats) VALUES (?, 1, ?, ?)", List.of(
                new Object[] {1, "Erzeugung", 5},
                new Object[] {2, "Verarbeitung und Handel", 4},
                new Object[] {3, "Verbraucherinnen und Verbraucher", 5},
                new Object[] {4, "Verwaltung", 3},
                new Object[] {5, "Wissenschaft und Zivilgesellschaft", 4}));
        sql.batch("""
                INSERT INTO statute_profile (id, body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator,
                    quorum_comparison, source)
                VALUES (?, ?, ?, ?, TRUE, ?, 1, 2, 'GE', ?)
                """, List.of(
                new Object[] {1, Cast.ASSEMBLY, founded, 14, 2, "§ 9 (1) der Geschäftsordnung"},
                new Object[] {2, Cast.SPEAKERS_CIRCLE, founded, 3, 1, "§ 12 (2) der Geschäftsordnung"}));
        sql.batch("INSERT INTO statute_rule (id, statute_profile_id, purpose, tie, source) SELECT ?, id, ?, 'REJECTED', ? FROM statute_profile WHERE id = ?", List.of(
                new Object[] {1, "MOTION", "§ 9 (1) der Geschäftsordnung", 1},
                new Object[] {2, "STATUTES", "§ 9 (2) der Geschäftsordnung", 1},
                new Object[] {3, "MOTION", "§ 12 (2) der Geschäftsordnung", 2},
                new Object[] {4, "STATUTES", "§ 33 (1) BGB", 2}));
        sql.batch("INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison) VALUES (?, 1, 'YES_NO', ?, ?, ?)", List.of(
                new Object[] {1, 1, 2, "GT"},
                new Object[] {2, 3, 4, "GE"},
                new Object[] {3, 1, 2, "GT"},
                new Object[] {4, 3, 4, "GE"}));
        sql.batch("INSERT INTO mandate (body_id, person_id, chamber_id, office, from_date) SELECT ?, id, ?, ?, ? FROM person WHERE id = ?",
                Cast.MEMBERS.stream().map(member -> new Object[] {Cast.ASSEMBLY, member.chamber(), OFFICES.get(member.id()), founded, member.id()}).toList());
        sql.batch("INSERT INTO mandate (body_id, person_id, office, from_date) SELECT ?, id, ?, ? FROM person WHERE id = ?",
                Cast.MEMBERS.stream().limit(SPEAKERS)
                        .map(member -> new Object[] {Cast.SPEAKERS_CIRCLE, OFFICES.get(member.id()), founded, member.id()}).toList());
        grant(scale);
    }

    /** A mandate and an office bring their role for the body. */
    private void grant(Scale scale) {
        sql.update("""
                INSERT IGNORE INTO role_grant (person_id, role, scope_id, granted_at)
                SELECT person_id, 'COUNCIL_MEMBER', body_id, ? FROM mandate
                UNION ALL SELECT person_id, office, body_id, ? FROM mandate WHERE office IN ('CHAIR', 'SECRETARY')
                """, scale.now(), scale.now());
    }
}
