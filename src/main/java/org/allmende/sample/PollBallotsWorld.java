package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allmende.council.elections.Consensing;
import org.allmende.council.elections.ConsensingResult;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Papers;
import org.allmende.council.elections.Result;
import org.allmende.council.elections.ResultJson;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.allmende.sample.PollsWorld.Candidacy;

/**
 * What the second past meeting chose openly: poll 1 with ballot 11, three speakers by ranking (Scottish rules, five rounds), and
 * poll 2 with ballot 12, the day of a second pickup by systemic consensing. Counted by the real rules.
 */
@ApplicationScoped
class PollBallotsWorld implements SampleWorld {

    private static final long MEETING = 2;
    private static final int VOTERS = 17;
    private static final List<String> RANKINGS = List.of("5>3>1", "5>3>1", "1>6>2", "5>2", "6>1>2", "3>2>5", "5>3>1", "2>4>3", "1>6>2", "5>6>2", "4>2>3", "5>3>1", "6>1>2",
            "3>2>5", "1>6>2", "5>2", "2>4>3");
    private static final int[][] RESISTANCES = {{2, 6, 9, 4}, {0, 3, 8, 5}, {1, 7, 10, 3}, {4, 2, 6, 6}, {3, 5, 9, 2}, {0, 8, 7, 5}, {2, 1, 10, 6}, {5, 4, 8, 3}, {1, 6, 9, 5}, {0, 2, 10, 7},
            {3, 9, 6, 4}, {2, 3, 8, 6}, {6, 5, 10, 1}, {1, 4, 9, 5}, {0, 7, 8, 6}, {2, 5, 7, 4}, {4, 3, 9, 5}};

    @Inject PollsWorld polls;
    @Inject Sql sql;

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void load(Scale scale) {
        LocalDate day = CouncilDecisionsWorld.secondMeeting(scale.today());
        election(day);
        consensing(day);
    }

    private void election(LocalDate day) {
        poll(1, 6, "ELECTION", "Wahl von drei Sprecherinnen und Sprechern", "Drei Menschen sprechen zwischen den Sitzungen für den Rat, ein Jahr lang.", "STV_SCOTTISH", 3, day);
        polls.candidates(1, planned(day), List.of(
                new Candidacy(4, "Ich kenne die Höfe und sage, was geht und was nicht.", 4, true),
                new Candidacy(9, "Zwischen Feld und Laden liegt viel Arbeit. Die soll man sehen.", 11, true),
                new Candidacy(13, "Ich spreche für alle, die abends noch kochen.", 13, true),
                new Candidacy(16, "Ich weiß, welcher Antrag auf welchen Tisch muss.", 17, true),
                new Candidacy(19, "Ich frage nach, bis ich es verstanden habe, und erkläre es dann weiter.", 20, true),
                new Candidacy(8, "Gutes Essen soll sich jeder leisten können.", 8, true)));
        List<String> names = open(11, 1, 3, day, Duration.ofMinutes(85));
        Papers.Builder papers = Papers.builder(names.size());
        RANKINGS.forEach(marks -> papers.add(1, Arrays.stream(marks.split(">")).mapToInt(position -> Integer.parseInt(position) - 1).toArray()));
        Result result = Counting.count(new Election("", names, Set.of(), 3, papers.build()), Method.STV_SCOTTISH);
        List<String> elected = result.winners().stream().map(names::get).toList();
        close(11, RANKINGS, ResultJson.write(result, names, Locale.GERMAN), result.derivationDe(), result.derivationEn(), day, Duration.ofMinutes(92));
        decide(11, "Gewählt: " + String.join(", ", elected.subList(0, 2)) + " und " + elected.get(2) + ". Die Wahl ist angenommen.", day);
    }

    private void consensing(LocalDate day) {
        poll(2, 7, "CONSENSING", "Wann soll der zweite Abholtermin sein?", "Viele können donnerstags nicht. Gesucht ist der Tag, gegen den am wenigsten spricht.", "CONSENSING", 1, day);
        List<String> labels = List.of("Freitag, 15 bis 18 Uhr", "Samstag, 9 bis 12 Uhr", "Mittwoch, 19 bis 21 Uhr", "Alles bleibt, wie es ist");
        sql.batch("INSERT INTO poll_option (poll_id, position, label, statement, passive, proposed_by, proposed_at) VALUES (2, ?, ?, ?, ?, ?, ?)", List.of(
                new Object[] {1, labels.get(3), "", true, 2, planned(day)},
                new Object[] {2, labels.get(0), "Nach der Arbeit und vor dem Wochenende.", false, 15, planned(day)},
                new Object[] {3, labels.get(1), "Dann könnte man auf den Markt und zur Ausgabe in einem Weg.", false, 3, planned(day)},
                new Object[] {4, labels.get(2), "", false, 12, planned(day)}));
        open(12, 2, 1, day, Duration.ofMinutes(95));
        List<Consensing.Option> options = new ArrayList<>();
        for (int option = 0; option < labels.size(); option++) {
            int column = option;
            options.add(new Consensing.Option(labels.get(option), option == 3, Arrays.stream(RESISTANCES).map(row -> row[column]).toList()));
        }
        ConsensingResult result = Consensing.decide(options, List.of());
        List<String> marks = Arrays.stream(RESISTANCES).map(row -> "1:" + row[0] + ",2:" + row[1] + ",3:" + row[2] + ",4:" + row[3]).toList();
        close(12, marks, ResultJson.write(result, Locale.GERMAN), result.derivationDe(), result.derivationEn(), day, Duration.ofMinutes(102));
        decide(12, "Ausgewählt: " + labels.get(result.winner()) + ".", day);
    }

    private static Instant planned(LocalDate day) {
        return Clock.at(day.minusDays(20).atTime(9, 40));
    }

    private static Instant at(LocalDate day, Duration after) {
        return Clock.at(day.atTime(LocalTime.of(19, 0))).plus(after);
    }

    private void poll(long id, int position, String kind, String title, String text, String method, int seats, LocalDate day) {
        long item = sql.insert("INSERT INTO agenda_item (meeting_id, position, title, added_at, added_by, called_up_at) VALUES (?, ?, ?, ?, 2, ?)",
                MEETING, position, title, planned(day), at(day, Duration.ofMinutes(75L + position)));
        sql.update("INSERT INTO poll (id, body_id, agenda_item_id, kind, title, text, method, seats, planned_by, planned_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 2, ?)",
                id, Cast.ASSEMBLY, item, kind, title, text, method, seats, planned(day));
    }

    /** @return the labels on the ballot */
    private List<String> open(long ballot, long poll, int seats, LocalDate day, Duration after) {
        sql.update("UPDATE poll SET opened_at = ? WHERE id = ?", at(day, after), poll);
        sql.update("""
                INSERT INTO ballot (id, body_id, meeting_id, agenda_item_id, poll_id, title, wording, method, seats, statute_rule_id, members, roll, members_weight,
                    entitled_weight, quorum_de, quorum_en, opened_at, opened_by)
                SELECT ?, q.body_id, ?, q.agenda_item_id, q.id, q.title, q.text, q.method, ?, r.id, ?, ?, ?, ?, ?, ?, ?, 1
                FROM poll q JOIN meeting m ON m.id = ? JOIN statute_rule r ON r.statute_profile_id = m.statute_profile_id AND r.purpose = 'MOTION' WHERE q.id = ?
                """, ballot, MEETING, seats, Cast.MEMBERS.size(), VOTERS, Cast.MEMBERS.size(), VOTERS, VOTERS + " von 21 Mitgliedern anwesend; beschlussfähig",
                VOTERS + " of 21 members present; quorate", at(day, after), MEETING, poll);
        sql.update("""
                INSERT INTO ballot_option (ballot_id, position, label, person_id, chamber_id, passive)
                SELECT ?, ROW_NUMBER() OVER (ORDER BY passive, position), label, person_id, chamber_id, passive FROM poll_option WHERE poll_id = ?
                """, ballot, poll);
        sql.update("INSERT INTO electorate (ballot_id, person_id, chamber_id) SELECT ?, person_id, chamber_id FROM mandate WHERE body_id = ? AND person_id <= ?", ballot, Cast.ASSEMBLY, VOTERS);
        return sql.rows("SELECT label FROM ballot_option WHERE ballot_id = ? ORDER BY position", row -> row.getString(1), ballot);
    }

    private void close(long ballot, List<String> marks, JsonObject result, String derivationDe, String derivationEn, LocalDate day, Duration after) {
        List<Object[]> votes = new ArrayList<>();
        for (int voter = 1; voter <= VOTERS; voter++) {
            votes.add(new Object[] {ballot, voter, marks.get(voter - 1), voter, at(day, after.minusSeconds(200L - 5 * voter))});
        }
        sql.batch("INSERT INTO vote (ballot_id, person_id, marks, cast_by, at) VALUES (?, ?, ?, ?, ?)", votes);
        sql.update("UPDATE ballot SET closed_at = ?, closed_by = 1, outcome = 'DECIDED', result = ?, result_de = ?, result_en = ? WHERE id = ?",
                at(day, after), result.toString(), derivationDe, derivationEn, ballot);
    }

    private void decide(long ballot, String wording, LocalDate day) {
        sql.update("UPDATE decision_counter SET last_no = last_no + 1 WHERE year = ?", day.getYear());
        long decision = sql.insert("""
                INSERT INTO decision (number, body_id, ballot_id, title, wording, reasons, decided_on, yes_count, no_count, abstain_count,
                    result_de, result_en, matter_code, proposal, effective_on)
                SELECT CONCAT(c.year, '-', LPAD(c.last_no, 3, '0')), b.body_id, b.id, b.title, ?, b.wording, ?, 0, 0, 0, b.result_de, b.result_en,
                    'register.plain-resolution', '{}', ? FROM ballot b JOIN decision_counter c ON c.year = ? WHERE b.id = ?
                """, wording, day, day, day.getYear(), ballot);
        sql.update("INSERT INTO effect (decision_id, matter_code, proposal, effective_on, state, enacted_at) VALUES (?, 'register.plain-resolution', '{}', ?, 'ENACTED', ?)",
                decision, day, Clock.startOf(day.plusDays(1)));
    }
}
