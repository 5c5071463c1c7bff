package org.allmende.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.time.Clock;

/** What the council wants of a person: open votes, candidacies to answer, today's meetings, motions to second and to put on an agenda. */
@ApplicationScoped
class CouncilTasks {

    private static final int MOST = 5;

    @Inject Sql sql;
    @Inject SignedIn signedIn;

    List<Task> at(LocalDate today) {
        List<Task> tasks = new ArrayList<>();
        if (signedIn.may(Permission.SEE_COUNCIL)) {
            tasks.addAll(votes());
            tasks.addAll(candidacies());
            tasks.addAll(meetings(today));
            tasks.addAll(motions());
        }
        return tasks;
    }

    private List<Task> votes() {
        return sql.rows("""
                SELECT b.id, b.title, b.deadline_at FROM electorate e
                JOIN ballot b ON b.id = e.ballot_id AND b.closed_at IS NULL
                LEFT JOIN vote v ON v.ballot_id = b.id AND v.person_id = e.person_id
                LEFT JOIN turnout t ON t.ballot_id = b.id AND t.person_id = e.person_id
                WHERE COALESCE(e.holder_id, e.person_id) = ? AND e.paper_by IS NULL AND v.person_id IS NULL AND t.person_id IS NULL ORDER BY b.id LIMIT ?
                """, CouncilTasks::vote, signedIn.personId(), MOST);
    }

    /** In a meeting it waits now, else until its deadline. */
    private static Task vote(ResultSet row) throws SQLException {
        String url = "/council/voting/cast-vote?ballot=" + row.getLong("id");
        Instant deadline = Sql.instant(row, "deadline_at");
        return deadline == null ? Task.of("vote", "vote", url, row.getString("title")) : Task.of("circular-vote", "vote", url, row.getString("title"), deadline);
    }

    /** Somebody proposed me and waits for my answer. */
    private List<Task> candidacies() {
        return sql.rows("""
                SELECT q.id, q.title FROM poll_option o JOIN poll q ON q.id = o.poll_id AND q.opened_at IS NULL
                WHERE o.person_id = ? AND o.accepted_at IS NULL AND o.declined_at IS NULL ORDER BY q.id LIMIT ?
                """, row -> Task.of("candidacy", "vote", "/council/polls/poll?id=" + row.getLong("id"), row.getString("title")), signedIn.personId(), MOST);
    }

    private List<Task> meetings(LocalDate today) {
        return sql.rows("""
                SELECT m.id, m.body_id, m.title, m.place, m.starts_at, m.opened_at FROM meeting m
                WHERE m.called_at IS NOT NULL AND m.closed_at IS NULL AND m.starts_at < ? AND (m.opened_at IS NOT NULL OR m.starts_at >= ?)
                  AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = ? AND g.role IN ('COUNCIL_MEMBER', 'CHAIR', 'SECRETARY') AND g.scope_id IN (0, m.body_id))
                ORDER BY m.opened_at IS NULL, m.starts_at LIMIT ?
                """, this::meeting, Clock.startOf(today.plusDays(1)), Clock.startOf(today), signedIn.personId(), MOST);
    }

    private Task meeting(ResultSet row) throws SQLException {
        String kind = Sql.instant(row, "opened_at") == null ? "meeting" : "meeting-open";
        String page = signedIn.may(Permission.CHAIR_MEETING, row.getLong("body_id")) ? "run-meeting" : "meeting";
        return Task.of(kind, "meeting", "/council/meetings/" + page + "?id=" + row.getLong("id"),
                row.getString("title"), row.getString("place"), Sql.instant(row, "starts_at"));
    }

    /** One card for those to second, one for those a chair can put on an agenda; each leads to the motion if it is alone. */
    private List<Task> motions() {
        return sql.rows("""
                SELECT m.state, COUNT(*) AS waiting, MIN(m.id) AS first FROM motion m
                WHERE (m.state = 'SUBMITTED' AND m.created_by <> ?
                       AND NOT EXISTS (SELECT 1 FROM motion_support s WHERE s.motion_id = m.id AND s.person_id = ?)
                       AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = ? AND g.role = 'COUNCIL_MEMBER' AND g.scope_id IN (0, m.body_id)))
                   OR (m.state = 'SECONDED'
                       AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = ? AND g.role = 'CHAIR' AND g.scope_id IN (0, m.body_id)))
                GROUP BY m.state ORDER BY m.state DESC
                """, row -> {
            long waiting = row.getLong("waiting");
            String url = waiting == 1 ? "/council/motions/motion?id=" + row.getLong("first") : "/council/motions/motions";
            return Task.of("SUBMITTED".equals(row.getString("state")) ? "second" : "agenda", "motion", url, waiting);
        }, signedIn.personId(), signedIn.personId(), signedIn.personId(), signedIn.personId());
    }
}
