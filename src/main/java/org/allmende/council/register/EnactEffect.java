package org.allmende.council.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * Makes a decision take effect on its day. The effect's row is locked and turns ENACTED in the transaction in which the
 * matter changes its value, so that it happens exactly once, whoever tries how often. A failure rolls both back; it is
 * noted on the effect afterwards, for the register to show, and the job tries again.
 */
@ApplicationScoped
public class EnactEffect implements JobHandler {

    static final String KIND = "enact-effect";

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject Matters matters;
    @Inject Journal journal;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant run(Job job) {
        sql.first("SELECT decision_id, matter_code, proposal, effective_on FROM effect WHERE id = ? AND state <> 'ENACTED' FOR UPDATE",
                row -> new Due(row.getLong("decision_id"), row.getString("matter_code"), row.getString("proposal"), row.getObject("effective_on", LocalDate.class)),
                job.keyAsId()).ifPresent(due -> enact(job.keyAsId(), due));
        return null;
    }

    private void enact(long effectId, Due due) {
        Matter matter = matters.of(due.matterCode()).orElseThrow(() -> new Refused(RegisterRefusal.UNKNOWN_MATTER, due.matterCode()));
        matter.enact(due.decisionId(), Matters.proposal(due.proposal()), due.effectiveOn());
        sql.update("UPDATE effect SET state = 'ENACTED', enacted_at = ?, failure = NULL WHERE id = ?", clock.now(), effectId);
        journal.record(null, "EnactEffect", "decisionId=" + due.decisionId());
    }

    @Override
    public void failed(Job job, Throwable cause) {
        Refused refused = Refused.in(cause);
        String reason = refused == null ? cause.getClass().getSimpleName() : refused.refusal().code();
        sql.update("UPDATE effect SET state = 'FAILED', failure = ? WHERE id = ? AND state <> 'ENACTED'", reason, job.keyAsId());
        journal.record(null, "EnactEffect", "effectId=" + job.key() + " failed");
    }

    private record Due(long decisionId, String matterCode, String proposal, LocalDate effectiveOn) {}
}
