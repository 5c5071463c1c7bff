package org.allmende.council.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.allmende.council.bodies.Circular;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.mail.Outbox;
import org.allmende.platform.persistence.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the members on the roll, each in the own language: that they can vote, that they have not yet, and what came out. */
@ApplicationScoped
class CircularMails {

    private static final String TEXT = "council.circular.mail.";
    private static final String ROLL = "SELECT p.email, p.name, p.language FROM electorate e JOIN person p ON p.id = e.person_id WHERE e.ballot_id = ?";

    @Inject Sql sql;
    @Inject Outbox outbox;
    @Inject @ConfigProperty(name = "allmende.base.url", defaultValue = "http://localhost:8080") String baseUrl;

    private record Vote(String body, String title, Instant deadline, Circular circular, String resultDe, String resultEn) {}

    private record Member(String email, String name, Locale language) {}

    void tellOpened(long ballotId) {
        Vote vote = vote(ballotId);
        members(ROLL + " ORDER BY p.id", ballotId).forEach(member -> outbox.put(member.email(), say(member, "opened-subject", vote.title()),
                say(member, "opened", member.name(), vote.body(), vote.title(), until(vote, member), say(member, "rule." + vote.circular()), link("cast-vote?ballot=", ballotId))));
    }

    /** Only who has not voted. */
    void remind(long ballotId) {
        Vote vote = vote(ballotId);
        members(ROLL + """
                 AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.ballot_id = e.ballot_id AND v.person_id = e.person_id)
                 AND NOT EXISTS (SELECT 1 FROM turnout t WHERE t.ballot_id = e.ballot_id AND t.person_id = e.person_id) ORDER BY p.id
                """, ballotId).forEach(member -> outbox.put(member.email(), say(member, "reminder-subject", until(vote, member), vote.title()),
                say(member, "reminder", member.name(), vote.title(), until(vote, member), say(member, "rule." + vote.circular()), link("cast-vote?ballot=", ballotId))));
    }

    void tellResult(long ballotId) {
        Vote vote = vote(ballotId);
        members(ROLL + " ORDER BY p.id", ballotId).forEach(member -> outbox.put(member.email(), say(member, "result-subject", vote.title()),
                say(member, "result", member.name(), vote.title(), "en".equals(member.language().getLanguage()) ? vote.resultEn() : vote.resultDe(), link("ballot?id=", ballotId))));
    }

    private Vote vote(long ballotId) {
        return sql.one("""
                SELECT o.name, b.title, b.deadline_at, s.circular, b.result_de, b.result_en FROM ballot b JOIN body o ON o.id = b.body_id
                JOIN statute_rule r ON r.id = b.statute_rule_id JOIN statute_profile s ON s.id = r.statute_profile_id WHERE b.id = ?
                """, row -> new Vote(row.getString("name"), row.getString("title"), Sql.instant(row, "deadline_at"), Circular.valueOf(row.getString("circular")),
                row.getString("result_de"), row.getString("result_en")), ballotId);
    }

    private List<Member> members(String query, long ballotId) {
        return sql.rows(query, row -> new Member(row.getString("email"), row.getString("name"), Locale.of(row.getString("language"))), ballotId);
    }

    private static String until(Vote vote, Member member) {
        return Formats.dateTime(vote.deadline(), member.language());
    }

    private static String say(Member member, String key, Object... arguments) {
        return Texts.of(member.language(), TEXT + key, arguments);
    }

    private String link(String page, long ballotId) {
        return baseUrl + "/council/voting/" + page + ballotId;
    }
}
