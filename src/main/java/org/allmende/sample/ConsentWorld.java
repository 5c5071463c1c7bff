package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * A motion that the second past meeting adopted by consent in two rounds: motion 10, ballot 13 with the objection of a farmer (4), which
 * was integrated, and ballot 14 without one.
 */
@ApplicationScoped
class ConsentWorld implements SampleWorld {

    private static final long MOTION = 10;
    private static final long MEETING = 2;
    private static final int VOTERS = 17;
    private static final String TITLE = "Leihgeschirr für Feste";
    private static final String FIRST = "Der Rat schafft Leihgeschirr für 200 Personen an. Jeder Verein im Kreis kann es kostenlos leihen.";
    private static final String SECOND = "Der Rat schafft Leihgeschirr für 200 Personen an. Jeder Verein im Kreis kann es kostenlos leihen, ein Jahr lang zur Probe. "
            + "Wer es leiht, holt es selbst ab und bringt es gespült zurück.";

    @Inject Sql sql;

    @Override
    public int order() {
        return 7;
    }

    @Override
    public void load(Scale scale) {
        LocalDate day = CouncilDecisionsWorld.secondMeeting(scale.today());
        Instant drafted = Clock.at(day.minusDays(26).atTime(19, 5));
        Instant evening = Clock.at(day.atTime(LocalTime.of(19, 0)));
        motion(day, drafted, evening);
        long item = sql.insert("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by, called_up_at) VALUES (?, 8, ?, ?, ?, 2, ?)",
                MEETING, TITLE, MOTION, drafted.plus(Duration.ofDays(6)), evening.plus(Duration.ofMinutes(103)));
        round(13, item, 1, FIRST, evening.plus(Duration.ofMinutes(105)), 15, 1, 1, "OBJECTED", "Einwände: 1; Zustimmung 15, beiseite 1; noch nicht angenommen",
                "Objections: 1; 15 in favour, 1 aside; not adopted yet");
        vote(13, 4, "OBJECT", "Am Ende fahre ich das Geschirr mit dem Hänger herum und spüle es. So war es beim letzten Mal.");
        sql.update("INSERT INTO integration (ballot_id, person_id, how, integrated_by, at) VALUES (13, 4, ?, 1, ?)",
                "Ein Jahr zur Probe, und wer leiht, holt und spült selbst. Ernst Gundlach sagt: So geht es.", evening.plus(Duration.ofMinutes(110)));
        round(14, item, 2, SECOND, evening.plus(Duration.ofMinutes(111)), 16, 0, 1, "ACCEPTED", "Konsent: Zustimmung 16, beiseite 1, kein Einwand; angenommen",
                "Consent: 16 in favour, 1 aside, no objection; adopted");
        decide(day);
    }

    private void motion(LocalDate day, Instant drafted, Instant evening) {
        sql.update("""
                INSERT INTO motion (id, body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (?, ?, ?, 'Teller, Besteck und Gläser für Feste im Kreis, statt Wegwerfgeschirr.', ?, 'Nach jedem Fest stehen zehn Müllsäcke da.',
                    'register.plain-resolution', '{}', ?, 15, ?, 'ADOPTED', 2)
                """, MOTION, Cast.ASSEMBLY, TITLE, SECOND, day.plusDays(1), drafted);
        sql.batch("""
                INSERT INTO motion_version (motion_id, version_no, title, summary, wording, reasons, matter_code, proposal, effective_on, saved_by, saved_at)
                SELECT id, ?, title, summary, ?, reasons, matter_code, proposal, effective_on, ?, ? FROM motion WHERE id = ?
                """, List.of(new Object[] {1, FIRST, 15, drafted, MOTION}, new Object[] {2, SECOND, 1, evening.plus(Duration.ofMinutes(110)), MOTION}));
        sql.batch("INSERT INTO motion_support (motion_id, person_id, at) VALUES (?, ?, ?)", List.of(
                new Object[] {MOTION, 13, drafted.plus(Duration.ofDays(1))}, new Object[] {MOTION, 20, drafted.plus(Duration.ofDays(2))}));
        sql.batch("INSERT INTO motion_step (motion_id, state, person_id, meeting_id, at) VALUES (?, ?, ?, ?, ?)", List.of(
                new Object[] {MOTION, "DRAFT", 15, null, drafted},
                new Object[] {MOTION, "SUBMITTED", 15, null, drafted.plus(Duration.ofHours(1))},
                new Object[] {MOTION, "SECONDED", 20, null, drafted.plus(Duration.ofDays(2))},
                new Object[] {MOTION, "ON_AGENDA", 2, MEETING, drafted.plus(Duration.ofDays(6))},
                new Object[] {MOTION, "DEBATED", 1, null, evening.plus(Duration.ofMinutes(103))},
                new Object[] {MOTION, "ADOPTED", 1, null, evening.plus(Duration.ofMinutes(114))}));
    }

    private void round(long ballot, long item, int number, String wording, Instant opened, int consents, int objections, int aside, String outcome, String de, String en) {
        sql.update("""
                INSERT INTO ballot (id, body_id, meeting_id, agenda_item_id, motion_id, title, wording, method, statute_rule_id, round_no, members, roll, members_weight,
                    entitled_weight, quorum_de, quorum_en, opened_at, opened_by, closed_at, closed_by, yes_count, no_count, abstain_count, invalid_count, outcome, result_de, result_en)
                SELECT ?, ?, m.id, ?, ?, ?, ?, 'CONSENT', r.id, ?, 21, ?, 21, ?, '17 von 21 Mitgliedern anwesend; beschlussfähig', '17 of 21 members present; quorate', ?, 1,
                    ?, 1, ?, ?, ?, 0, ?, ?, ?
                FROM meeting m JOIN statute_rule r ON r.statute_profile_id = m.statute_profile_id AND r.purpose = 'MOTION' WHERE m.id = ?
                """, ballot, Cast.ASSEMBLY, item, MOTION, TITLE, wording, number, VOTERS, VOTERS, opened, opened.plusSeconds(180), consents, objections, aside, outcome, de, en, MEETING);
        sql.update("INSERT INTO electorate (ballot_id, person_id, chamber_id) SELECT ?, person_id, chamber_id FROM mandate WHERE body_id = ? AND person_id <= ?", ballot, Cast.ASSEMBLY, VOTERS);
        sql.update("""
                INSERT INTO vote (ballot_id, person_id, marks, cast_by, at)
                SELECT ballot_id, person_id, IF(person_id = 12, 'STAND_ASIDE', 'CONSENT'), person_id, ? FROM electorate WHERE ballot_id = ?
                """, opened.plusSeconds(60), ballot);
    }

    private void vote(long ballot, long person, String marks, String reason) {
        sql.update("UPDATE vote SET marks = ?, reason = ? WHERE ballot_id = ? AND person_id = ?", marks, reason, ballot, person);
    }

    private void decide(LocalDate day) {
        sql.update("UPDATE decision_counter SET last_no = last_no + 1 WHERE year = ?", day.getYear());
        long decision = sql.insert("""
                INSERT INTO decision (number, body_id, motion_id, ballot_id, title, wording, reasons, decided_on, yes_count, no_count, abstain_count,
                    result_de, result_en, matter_code, proposal, effective_on)
                SELECT CONCAT(c.year, '-', LPAD(c.last_no, 3, '0')), b.body_id, o.id, b.id, b.title, b.wording, o.reasons, ?, b.yes_count, b.no_count, b.abstain_count,
                    b.result_de, b.result_en, o.matter_code, o.proposal, o.effective_on
                FROM ballot b JOIN motion o ON o.id = b.motion_id JOIN decision_counter c ON c.year = ? WHERE b.id = 14
                """, day, day.getYear());
        sql.update("INSERT INTO effect (decision_id, matter_code, proposal, effective_on, state, enacted_at) VALUES (?, 'register.plain-resolution', '{}', ?, 'ENACTED', ?)",
                decision, day.plusDays(1), Clock.startOf(day.plusDays(1)).plusSeconds(2));
    }
}
