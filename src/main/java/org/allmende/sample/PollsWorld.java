package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.persistence.Sql;

/**
 * Polls 1 and 2 are decided ({@link PollBallotsWorld}); poll 3, on the agenda of the planned meeting 5, looks for candidates: 17 and 14
 * stand, mitglied@example.org was asked and has not answered, 20 declined.
 */
@ApplicationScoped
class PollsWorld implements SampleWorld {

    static final long UNDER_WAY = 3;

    @Inject Sql sql;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(Scale scale) {
        Instant planned = scale.now().minus(Duration.ofDays(1));
        long item = sql.insert("INSERT INTO agenda_item (meeting_id, position, title, added_at, added_by) VALUES (5, 3, 'Wahl der Schriftführung', ?, 2)", planned);
        sql.update("""
                INSERT INTO poll (id, body_id, agenda_item_id, kind, title, text, method, seats, office, planned_by, planned_at)
                VALUES (?, ?, ?, 'ELECTION', 'Wahl der Schriftführung',
                    'Die Schriftführung bereitet die Sitzungen vor und schreibt das Protokoll: etwa **vier Abende** im Jahr, für zwei Jahre.', 'IRV', 1, 'SECRETARY', 2, ?)
                """, UNDER_WAY, Cast.ASSEMBLY, item, planned);
        candidates(UNDER_WAY, planned, List.of(
                new Candidacy(17, "Protokolle schreibe ich seit zwanzig Jahren im Amt, kurz und so, dass man sie versteht.", 17, true),
                new Candidacy(14, "Ich möchte die Protokolle auch zum Anhören anbieten.", 14, true),
                new Candidacy(3, "Sie hört gut zu und hält sich kurz.", 13, null),
                new Candidacy(20, "Er kennt alle Vereine im Kreis.", 21, false)));
    }

    /** @param stands null without an answer */
    record Candidacy(long person, String statement, long proposer, Boolean stands) {}

    void candidates(long poll, Instant planned, List<Candidacy> candidacies) {
        Instant proposed = planned.plus(Duration.ofHours(2));
        sql.batch("""
                INSERT INTO poll_option (poll_id, position, label, statement, person_id, chamber_id, proposed_by, proposed_at, accepted_at, declined_at)
                SELECT ?, ?, p.name, ?, p.id, m.chamber_id, ?, ?, ?, ? FROM person p JOIN mandate m ON m.person_id = p.id AND m.body_id = ? WHERE p.id = ?
                """, candidacies.stream().map(c -> new Object[] {poll, candidacies.indexOf(c) + 1, c.statement(), c.proposer(), proposed,
                Boolean.TRUE.equals(c.stands()) ? proposed : null, Boolean.FALSE.equals(c.stands()) ? proposed : null, Cast.ASSEMBLY, c.person()}).toList());
    }
}
