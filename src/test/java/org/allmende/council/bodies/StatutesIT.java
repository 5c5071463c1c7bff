package org.allmende.council.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.allmende.support.Browser;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Statutes from the form to the meeting that uses them. Each test has a body of its own, chaired by the cast's chair. */
class StatutesIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void anAdministratorEntersTheNextVersionAfterSeeingWhatItMeans() {
        long body = body();
        try (Browser browser = new Browser(STACK, 1280, 900).signIn("admin@example.org").open("/council/bodies/edit-statutes?id=" + body)) {
            browser.type("source", "§ 7 der Satzung").type("MOTION_0_share", "2/3").type("MOTION_source", "§ 7 (2) der Satzung").type("noticeDays", "7");
            browser.click(browser.css("[id$='rules:0:addCondition']"));
            browser.until(() -> "MOTION_1_share".equals(browser.focused().getDomProperty("id")));
            browser.type("MOTION_1_share", "1/3");
            browser.driver().executeScript("document.getElementById('MOTION_1_base').value = 'CAST'; document.getElementById('MOTION_0_comparison').value = 'GE'");
            browser.press("previewStatutes").untilText("Von 20 Anwesenden stimmen 12 mit Ja, 8 mit Nein, 0 enthalten sich.");
            assertThat(browser.text().replace('\u00a0', ' ')).contains("12 von 20 gültigen Stimmen, nötig 13 1/3 (zwei Drittel der abgegebenen Stimmen): verfehlt.", "Regel: § 7 (2) der Satzung, gültig seit 21. Juni 2027.");
            assertThat(versions(body)).isEqualTo(1);
            browser.press("enterStatutes").untilText("Die neue Fassung ist eingetragen.");
        }
        assertThat(versions(body)).isEqualTo(2);
        assertThat(ROWS.texts("""
                SELECT CONCAT_WS(' ', c.base, c.comparison, c.numerator, c.denominator, r.source, s.valid_from, s.notice_days) FROM statute_condition c
                JOIN statute_rule r ON r.id = c.statute_rule_id JOIN statute_profile s ON s.id = r.statute_profile_id
                WHERE s.body_id = ? AND r.purpose = 'MOTION' ORDER BY s.valid_from, c.position""", body))
                .containsExactly("YES_NO GT 1 2 § 1 2026-01-01 14", "YES_NO GE 2 3 § 7 (2) der Satzung 2027-06-21 7", "CAST GT 1 3 § 7 (2) der Satzung 2027-06-21 7");
        assertThat(ROWS.number("SELECT COUNT(*) FROM audit_entry WHERE use_case LIKE '%EnterStatutes' AND subject LIKE ?", "%bodyId=" + body + "%")).isEqualTo(1);
    }

    @Test
    void explainsAgainWhatWasChangedAfterThePreview() {
        long body = body();
        try (Browser browser = new Browser(STACK, 1280, 900).signIn("admin@example.org").open("/council/bodies/edit-statutes?id=" + body)) {
            browser.press("previewStatutes").untilText("Das bedeutet es");
            browser.type("MOTION_0_share", "3/4").press("enterStatutes").untilText("Sie haben noch etwas geändert.");
            assertThat(versions(body)).isEqualTo(1);
            browser.press("enterStatutes").untilText("Die neue Fassung ist eingetragen.");
        }
        assertThat(versions(body)).isEqualTo(2);
    }

    @Test
    void conditionsComeAndGoByKeyboardAndKeepWhatWasTyped() {
        long body = body();
        try (Browser browser = new Browser(STACK, 390, 844).signIn("admin@example.org").open("/council/bodies/edit-statutes?id=" + body)) {
            browser.type("MOTION_0_share", "4/5").type("source", "§ 8 der Satzung");
            browser.css("[id$='rules:0:addCondition']").sendKeys(Keys.ENTER);
            browser.until(() -> "MOTION_1_share".equals(browser.focused().getDomProperty("id")));
            browser.type("MOTION_1_share", "1/6");
            browser.css("[id$='conditions:0:removeCondition']").sendKeys(Keys.ENTER);
            browser.until(() -> browser.all("#MOTION_1_share").isEmpty());
            assertThat(browser.by("MOTION_0_share").getDomProperty("value")).isEqualTo("1/6");
            assertThat(browser.by("STATUTES_0_share").getDomProperty("value")).isEqualTo("1/2");
            assertThat(browser.by("source").getDomProperty("value")).isEqualTo("§ 8 der Satzung");
            assertThat(browser.all("[id$='removeCondition']")).isEmpty();
        }
    }

    @Test
    void aQuorumCanBeAShareOfAnotherBodyWithoutItsRecusedMembers() {
        long body = body();
        long version = ROWS.number("""
                INSERT INTO statute_profile (body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison, source, quorum_of, quorum_body_id)
                VALUES (?, ?, 0, TRUE, 0, 1, 4, 'GE', '§ 2', 'BODY', 1) RETURNING id""", body, STACK.today());
        rules(version);
        long meeting = meeting(body, version, STACK.today(), true);
        ROWS.update("UPDATE meeting SET opened_at = ?, opened_by = 1 WHERE id = ?", now(), meeting);
        ROWS.update("UPDATE agenda_item SET called_up_at = ? WHERE meeting_id = ?", now(), meeting);
        Http chair = Http.as(STACK, "vorsitz@example.org");
        assertThat(chair.page("/council/meetings/meeting?id=" + meeting).text().replace('\u00a0', ' '))
                .contains("0 von 1 Mitgliedern anwesend; nötig mindestens 5 1/4, also 6 (ein Viertel der 21 Mitglieder von „Ernährungsrat Werra-Meißner“, § 2); nicht beschlussfähig");
        ROWS.update("INSERT INTO recusal (agenda_item_id, person_id, reason, declared_by, declared_at) SELECT id, 2, 'Eigenes', 2, ? FROM agenda_item WHERE meeting_id = ?", now(), meeting);
        assertThat(chair.page("/council/meetings/meeting?id=" + meeting).text()).contains("nötig mindestens 5 (ein Viertel der 20 Mitglieder von „Ernährungsrat Werra-Meißner“");
    }

    @Test
    void refusesWhatReachesBackOrCannotBeReached() {
        long body = body();
        try (Browser browser = new Browser(STACK, 1280, 900).signIn("admin@example.org").open("/council/bodies/edit-statutes?id=" + body)) {
            browser.type("seconders", "viele").type("MOTION_0_share", "halb").press("previewStatutes").untilText("Bitte prüfen Sie die markierten Felder");
            assertThat(browser.text()).contains("Bitte geben Sie eine ganze Zahl von 0 bis 100 ein.", "Bitte schreiben Sie einen Anteil wie 1/2");
            browser.driver().executeScript("document.getElementById('validFrom').value = '2027-06-20'");
            browser.type("seconders", "2").type("MOTION_0_share", "1").type("source", " ").press("previewStatutes").untilText("Regeln gelten nicht rückwirkend.");
            assertThat(browser.text()).contains("Mehr als alle ist nicht zu erreichen.", "Bitte nennen Sie die Stelle");
            assertThat(browser.all("#enterStatutes")).isEmpty();
        }
        assertThat(versions(body)).isEqualTo(1);
    }

    @Test
    void isForAdministratorsOnly() {
        String page = "/council/bodies/edit-statutes?id=1";
        assertThat(new Http(STACK).get(page).uri().getPath()).contains("sign-in");
        for (String email : List.of("vorsitz@example.org", "mitglied@example.org", "schrift@example.org", "haushalt@example.org", "team@example.org")) {
            assertThat(Http.as(STACK, email).get(page).statusCode()).as(email).isEqualTo(403);
        }
        assertThat(new Http(STACK).get("/council/bodies/statutes?id=1").body()).contains("Was gilt").doesNotContain("edit-statutes");
    }

    @Test
    void leavesACalledMeetingByItsVersionAndCallsALaterOneByTheNewOne() {
        long body = body();
        long first = ROWS.number("SELECT id FROM statute_profile WHERE body_id = ?", body);
        long called = meeting(body, first, STACK.today().plusDays(20), true);
        long planned = meeting(body, first, STACK.today().plusDays(30), false);
        long second = version(body, STACK.today(), 21);
        Http chair = Http.as(STACK, "vorsitz@example.org");
        HttpResponse<String> page = chair.get("/council/meetings/run-meeting?id=" + planned);
        chair.press(page, "callMeeting");
        assertThat(ROWS.number("SELECT statute_profile_id FROM meeting WHERE id = ?", planned)).isEqualTo(second);
        assertThat(ROWS.number("SELECT statute_profile_id FROM meeting WHERE id = ?", called)).isEqualTo(first);
        assertThat(chair.get("/council/meetings/meeting?id=" + called).body()).contains("statutes?id=" + body + "&amp;from=2026-01-01");
        String old = chair.page("/council/bodies/statutes?id=" + body + "&from=2026-01-01").select("main").text();
        assertThat(old).contains("Diese Fassung gilt von Do, 1. Januar 2026 bis So, 20. Juni 2027.", "Mindestens 14 Tage vor der Sitzung.", "Danach eingeladen: Prüfsitzung (So, 11. Juli 2027)");
        assertThat(chair.page("/council/bodies/statutes?id=" + body).select("main").text()).contains("Mindestens 21 Tage vor der Sitzung.", "Prüfsitzung (Mi, 21. Juli 2027)");
    }

    @Test
    void aVersionIsNeverChangedAndNeverDeleted() {
        long body = body();
        long version = ROWS.number("SELECT id FROM statute_profile WHERE body_id = ?", body);
        long rule = ROWS.number("SELECT MIN(id) FROM statute_rule WHERE statute_profile_id = ?", version);
        long chamber = ROWS.number("INSERT INTO chamber (body_id, name, seats) VALUES (?, 'Haus', 5) RETURNING id", body);
        ROWS.update("INSERT INTO statute_quota (statute_profile_id, chamber_id, seats) VALUES (?, ?, 1)", version, chamber);
        refuses("UPDATE statute_profile SET notice_days = 1 WHERE id = ?", version);
        refuses("UPDATE statute_rule SET tie = 'LOT' WHERE id = ?", rule);
        refuses("UPDATE statute_condition SET numerator = 0 WHERE statute_rule_id = ?", rule);
        refuses("UPDATE statute_quota SET seats = 2 WHERE statute_profile_id = ?", version);
        refuses("DELETE FROM statute_condition WHERE statute_rule_id = ?", rule);
        refuses("DELETE FROM statute_quota WHERE statute_profile_id = ?", version);
        assertThat(ROWS.number("SELECT numerator * 10 + notice_days FROM statute_condition JOIN statute_profile s ON s.id = ? WHERE statute_rule_id = ?", version, rule)).isEqualTo(24);
    }

    private static void refuses(String statement, long id) {
        assertThatThrownBy(() -> ROWS.update(statement, id)).as(statement).hasStackTraceContaining("statutes are never");
    }

    private static long versions(long body) {
        return ROWS.number("SELECT COUNT(*) FROM statute_profile WHERE body_id = ?", body);
    }

    private static long body() {
        long body = ROWS.number("INSERT INTO body (name, kind) VALUES (CONCAT('Arbeitskreis ', UUID()), 'WORKING_GROUP') RETURNING id");
        ROWS.update("INSERT INTO mandate (body_id, person_id, office, from_date) VALUES (?, 1, 'CHAIR', ?)", body, FIRST);
        ROWS.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) VALUES (1, 'CHAIR', ?, ?)", body, now());
        version(body, FIRST, 14);
        return body;
    }

    private static long version(long body, LocalDate validFrom, int noticeDays) {
        long version = ROWS.number("""
                INSERT INTO statute_profile (body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison, source)
                VALUES (?, ?, ?, TRUE, 0, 1, 2, 'GE', '§ 1') RETURNING id""", body, validFrom, noticeDays);
        rules(version);
        return version;
    }

    private static void rules(long version) {
        for (Purpose purpose : Purpose.values()) {
            long rule = ROWS.number("INSERT INTO statute_rule (statute_profile_id, purpose, tie, source) VALUES (?, ?, 'REJECTED', '§ 1') RETURNING id", version, purpose.name());
            ROWS.update("INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison) VALUES (?, 1, 'YES_NO', 1, 2, 'GT')", rule);
        }
    }

    private static long meeting(long body, long version, LocalDate day, boolean called) {
        long meeting = ROWS.number("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by)
                VALUES (?, ?, 'Prüfsitzung', ?, 'Saal', 1, ?, ?) RETURNING id""", body, version, day.atTime(17, 0), called ? now() : null, called ? 1 : null);
        ROWS.update("INSERT INTO agenda_item (meeting_id, position, title, added_at, added_by) VALUES (?, 1, 'Bericht', ?, 1)", meeting, now());
        return meeting;
    }

    private static LocalDateTime now() {
        return Rows.utc(STACK.now());
    }
}
