package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allmende.council.bodies.Purpose;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.Tally;
import org.allmende.council.majority.Verdict;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * Meetings 1 and 2 of the assembly lie in the past, with the votes behind the decisions that had a motion; meeting 3 is this
 * evening, called in time; meeting 4 is the speakers' circle, sitting right now with an open vote (ballot 3) for all seven;
 * meeting 5 is planned and not called yet.
 */
@ApplicationScoped
class MeetingsWorld implements SampleWorld {

    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final String HALL = "Markthalle Eschwege, Saal im ersten Stock";
    private static final int MEMBERS = Cast.MEMBERS.size();
    private static final long SPEAKERS_MOTION = 9;

    @Inject Sql sql;
    @Inject Statutes statutes;

    private record Vote(long ballot, long meeting, long motion, int yes, int no, int abstain) {}

    @Override
    public int order() {
        return 4;
    }

    @Override
    public void load(Scale scale) {
        LocalDate today = scale.today();
        LocalDate first = CouncilDecisionsWorld.firstMeeting(today);
        LocalDate second = CouncilDecisionsWorld.secondMeeting(today);
        meeting(1, Cast.ASSEMBLY, "Gründungssitzung des Ernährungsrats", Clock.at(first.atTime(EVENING)), HALL, first.minusDays(16), Duration.ofMinutes(150));
        meeting(2, Cast.ASSEMBLY, "2. Sitzung des Ernährungsrats", Clock.at(second.atTime(EVENING)), HALL, second.minusDays(16), Duration.ofMinutes(115));
        meeting(3, Cast.ASSEMBLY, "3. Sitzung des Ernährungsrats", Clock.at(today.atTime(EVENING)), HALL, today.minusDays(15), null);
        meeting(4, Cast.SPEAKERS_CIRCLE, "Sprecherkreis im " + month(today), scale.now().minus(Duration.ofMinutes(40)),
                "Video und Unihof Witzenhausen", today.minusDays(5), null);
        meeting(5, Cast.ASSEMBLY, "4. Sitzung des Ernährungsrats", Clock.at(today.plusDays(35).atTime(EVENING)), HALL, null, null);
        agenda(1, first.minusDays(20), "Begrüßung", "Aufnahme der ersten Höfe", 1L, "Ökologischer Anbau", "Regionale Herkunft");
        agenda(2, second.minusDays(20), "Begrüßung und Protokoll", "Abholorte", 2L, 3L, "Brief an die Haushalte");
        agenda(3, today.minusDays(20), "Begrüßung und Beschlussfähigkeit", "Bericht aus dem Sprecherkreis", 5L, "Verschiedenes");
        agenda(5, today.minusDays(1), "Begrüßung und Protokoll", "Bericht der Packhalle");
        sql.update("UPDATE motion SET state = 'ON_AGENDA' WHERE id = 5 AND state = 'DEBATED'");
        sql.update("DELETE FROM motion_step WHERE motion_id = 5 AND state = 'DEBATED'");
        attended(1, first, 19, Duration.ofMinutes(150));
        attended(2, second, 17, Duration.ofMinutes(115));
        past(new Vote(1, 1, 1, 15, 3, 1), first);
        past(new Vote(2, 2, 2, 13, 3, 1), second);
        sql.update("UPDATE ballot SET form = 'ROLL_CALL' WHERE id = 2");
        past(new Vote(4, 2, 3, 6, 11, 0), second);
        speakersCircle(scale);
        sql.update("UPDATE motion_step s JOIN agenda_item i ON i.motion_id = s.motion_id SET s.meeting_id = i.meeting_id WHERE s.state = 'ON_AGENDA'");
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.GERMAN);
    }

    /** @param calledOn null for planned only @param length null while it is not over */
    private void meeting(long id, long body, String title, Instant starts, String place, LocalDate calledOn, Duration length) {
        Instant called = calledOn == null ? null : Clock.at(calledOn.atTime(10, 0));
        sql.update("""
                INSERT INTO meeting (id, body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by, closed_at, closed_by)
                VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
                """, id, body, statutes.of(body, Clock.dateOf(starts)).id(), title, starts, place, called, called == null ? null : 1,
                length == null ? null : starts, length == null ? null : 1, length == null ? null : starts.plus(length), length == null ? null : 1);
    }

    /** @param items titles, or ids of motions */
    private void agenda(long meeting, LocalDate addedOn, Object... items) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            Object title = items[i] instanceof Long motion ? sql.one("SELECT title FROM motion WHERE id = ?", row -> row.getString(1), motion) : items[i];
            rows.add(new Object[] {meeting, i + 1, title, items[i] instanceof Long ? items[i] : null, Clock.at(addedOn.atTime(9, 30))});
        }
        sql.batch("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by) VALUES (?, ?, ?, ?, ?, 2)", rows);
    }

    /** The last of the cast were absent. */
    private void attended(long meeting, LocalDate day, int present, Duration length) {
        Instant starts = Clock.at(day.atTime(EVENING));
        sql.batch("INSERT INTO attendance (meeting_id, person_id, arrived_at, left_at, recorded_by) VALUES (?, ?, ?, ?, 2)",
                Cast.MEMBERS.stream().limit(present).map(member -> new Object[] {meeting, member.id(), starts, starts.plus(length)}).toList());
    }

    /** A closed vote of everyone who was there. */
    private void past(Vote vote, LocalDate day) {
        int roll = vote.yes() + vote.no() + vote.abstain();
        Instant starts = Clock.at(day.atTime(EVENING));
        Instant opened = starts.plus(Duration.ofMinutes(50 + 10 * vote.ballot()));
        Majority majority = statutes.of(Cast.ASSEMBLY, day).majority(Purpose.MOTION);
        Verdict verdict = majority.decide(Tally.of(vote.yes(), vote.no(), vote.abstain(), 0, roll, MEMBERS, roll), List.of());
        ballot(vote.ballot(), Cast.ASSEMBLY, vote.meeting(), vote.motion(), MEMBERS, roll, opened);
        sql.batch("INSERT INTO vote (ballot_id, person_id, marks, cast_by, at) VALUES (?, ?, ?, ?, ?)", Cast.MEMBERS.stream().limit(roll)
                .map(member -> new Object[] {vote.ballot(), member.id(), choice(vote, member.id()), member.id(), opened.plusSeconds(5 * member.id())}).toList());
        sql.update("""
                UPDATE ballot SET closed_at = ?, closed_by = 1, yes_count = ?, no_count = ?, abstain_count = ?, invalid_count = 0, outcome = ?, result_de = ?, result_en = ? WHERE id = ?
                """, opened.plusSeconds(180), vote.yes(), vote.no(), vote.abstain(), verdict.outcome(), verdict.derivationDe(), verdict.derivationEn(), vote.ballot());
        sql.update("UPDATE decision SET ballot_id = ?, result_de = ?, result_en = ? WHERE motion_id = ?", vote.ballot(), verdict.derivationDe(), verdict.derivationEn(), vote.motion());
    }

    /** Spread over the chambers: the no votes are every fifth of the cast, as far as they go. */
    private static String choice(Vote vote, long member) {
        long turn = (member * 5) % (vote.yes() + vote.no() + vote.abstain());
        return turn < vote.no() ? "NO" : turn < vote.no() + vote.abstain() ? "ABSTAIN" : "YES";
    }

    private void ballot(long id, long body, long meeting, long motion, int members, int roll, Instant opened) {
        sql.update("""
                INSERT INTO ballot (id, body_id, meeting_id, agenda_item_id, motion_id, title, wording, statute_rule_id, members, roll, members_weight, entitled_weight,
                    quorum_de, quorum_en, opened_at, opened_by)
                SELECT ?, ?, i.meeting_id, i.id, o.id, o.title, o.wording, r.id, ?, ?, ?, ?, ?, ?, ?, 1
                FROM agenda_item i JOIN motion o ON o.id = i.motion_id JOIN meeting m ON m.id = i.meeting_id
                JOIN statute_rule r ON r.statute_profile_id = m.statute_profile_id AND r.purpose = 'MOTION'
                WHERE i.meeting_id = ? AND i.motion_id = ?
                """, id, body, members, roll, members, roll, roll + " von " + members + " Mitgliedern anwesend; beschlussfähig",
                roll + " of " + members + " members present; quorate", opened, meeting, motion);
        sql.update("INSERT INTO electorate (ballot_id, person_id, chamber_id) SELECT ?, person_id, chamber_id FROM mandate WHERE body_id = ? ORDER BY person_id LIMIT ?", id, body, roll);
        sql.update("UPDATE agenda_item SET called_up_at = ? WHERE meeting_id = ? AND motion_id = ?", opened.minusSeconds(900), meeting, motion);
    }

    private void speakersCircle(Scale scale) {
        Instant opened = scale.now().minus(Duration.ofMinutes(35));
        Instant drafted = scale.now().minus(Duration.ofDays(9));
        sql.update("UPDATE meeting SET opened_at = ?, opened_by = 1 WHERE id = 4", opened);
        sql.update("""
                INSERT INTO motion (id, body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (?, ?, 'Aushang an allen Abholorten', 'Was der Rat beschließt, soll auch ohne Internet zu lesen sein.',
                    'An jedem Abholort hängt spätestens eine Woche nach jeder Sitzung ein Blatt mit den neuen Beschlüssen in einfacher Sprache.',
                    'Viele, die ihre Kiste holen, lesen lieber im Vorbeigehen.', 'register.plain-resolution', ?, ?, 3, ?, 'DEBATED', 1)
                """, SPEAKERS_MOTION, Cast.SPEAKERS_CIRCLE,
                "{\"task\":\"Vorlage für den Aushang gestalten\",\"person\":\"Jonas Wille\",\"dueOn\":\"" + scale.today().plusDays(14) + "\"}", scale.today().plusDays(3), drafted);
        sql.update("""
                INSERT INTO motion_version (motion_id, version_no, title, summary, wording, reasons, matter_code, proposal, effective_on, saved_by, saved_at)
                SELECT id, 1, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at FROM motion WHERE id = ?
                """, SPEAKERS_MOTION);
        sql.update("INSERT INTO motion_support (motion_id, person_id, at) VALUES (?, 4, ?)", SPEAKERS_MOTION, drafted.plus(Duration.ofHours(20)));
        sql.batch("INSERT INTO motion_step (motion_id, state, person_id, at) VALUES (?, ?, ?, ?)", List.of(
                new Object[] {SPEAKERS_MOTION, "DRAFT", 3, drafted},
                new Object[] {SPEAKERS_MOTION, "SUBMITTED", 3, drafted.plus(Duration.ofHours(1))},
                new Object[] {SPEAKERS_MOTION, "SECONDED", 4, drafted.plus(Duration.ofHours(20))},
                new Object[] {SPEAKERS_MOTION, "ON_AGENDA", 1, drafted.plus(Duration.ofDays(3))},
                new Object[] {SPEAKERS_MOTION, "DEBATED", 1, opened.plus(Duration.ofMinutes(12))}));
        agenda(4, scale.today().minusDays(6), "Vorbereitung der Sitzung des Rats", SPEAKERS_MOTION, "Termine");
        sql.batch("INSERT INTO attendance (meeting_id, person_id, arrived_at, recorded_by) VALUES (4, ?, ?, 2)",
                Cast.MEMBERS.stream().limit(7).map(member -> new Object[] {member.id(), opened.plusSeconds(60 * member.id())}).toList());
        ballot(3, Cast.SPEAKERS_CIRCLE, 4, SPEAKERS_MOTION, 7, 7, scale.now().minus(Duration.ofMinutes(3)));
    }
}
