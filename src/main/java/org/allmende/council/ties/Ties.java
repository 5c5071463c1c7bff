package org.allmende.council.ties;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.allmende.council.bodies.ElectionTie;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.elections.ResultJson;
import org.allmende.council.elections.ResultView;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.TieRule;
import org.allmende.council.voting.BallotOption;
import org.allmende.council.voting.VotingRefusal;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Reads a tie that waits, with the way out that the statutes name. */
@Read
@Requires(Permission.CHAIR_MEETING)
public class Ties {

    private static final String SEAT = "seat";

    @Inject Statutes statutes;
    @Inject Caller caller;
    @Inject Sql sql;

    private record Row(long body, Long meeting, Long poll, String title, boolean secret, long rule, String result, boolean runoff, boolean tied) {}

    /** @throws Refused {@link VotingRefusal#NOT_TIED} */
    public TieSheet of(long ballotId) {
        Row ballot = sql.first("SELECT body_id, meeting_id, poll_id, title, form = 'SECRET' AS secret, statute_rule_id, result, runoff_of, outcome FROM ballot WHERE id = ?",
                Ties::row, ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!caller.may(Permission.CHAIR_MEETING, ballot.body())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        if (!ballot.tied()) {
            throw new Refused(VotingRefusal.NOT_TIED);
        }
        return ballot.poll() == null ? motion(ballotId, ballot) : poll(ballotId, ballot);
    }

    private TieSheet motion(long ballotId, Row ballot) {
        Majority majority = statutes.majority(ballot.rule());
        return new TieSheet(ballotId, ballot.body(), ballot.meeting(), null, ballot.title(), ballot.secret(), "motion",
                List.of(new BallotOption(1, "", null, null, false), new BallotOption(2, "", null, null, false)),
                majority.tie() == TieRule.CHAIR ? WayOut.CHAIR : WayOut.LOT, majority.source());
    }

    /** A run-off decides who gets a seat, once; everything else is left to the lot. */
    private TieSheet poll(long ballotId, Row ballot) {
        Statute statute = statutes.ofRule(ballot.rule());
        ResultView.TieView tie = ResultJson.read(ballot.result()).tie();
        boolean runoff = statute.electionTie() == ElectionTie.RUN_OFF && tie.kind().equals(SEAT) && !ballot.runoff() && ballot.meeting() != null;
        List<BallotOption> tied = sql.rows("SELECT position, label, person_id, chamber_id, passive FROM ballot_option WHERE ballot_id = ? ORDER BY position",
                row -> new BallotOption(row.getInt("position"), row.getString("label"), Sql.nullableLong(row, "person_id"), Sql.nullableLong(row, "chamber_id"),
                        row.getBoolean("passive")), ballotId).stream().filter(option -> tie.candidates().contains(option.label())).toList();
        return new TieSheet(ballotId, ballot.body(), ballot.meeting(), ballot.poll(), ballot.title(), ballot.secret(), tie.kind(), tied,
                runoff ? WayOut.RUN_OFF : WayOut.LOT, statute.electionSource());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong("body_id"), Sql.nullableLong(row, "meeting_id"), Sql.nullableLong(row, "poll_id"), row.getString("title"), row.getBoolean("secret"),
                row.getLong("statute_rule_id"), row.getString("result"), row.getObject("runoff_of") != null, "TIED".equals(row.getString("outcome")));
    }
}
