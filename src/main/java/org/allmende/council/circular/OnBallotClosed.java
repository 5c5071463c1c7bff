package org.allmende.council.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.allmende.council.voting.BallotClosed;
import org.allmende.platform.persistence.Sql;

/** Tells the members of a circular vote what came out, whoever closed it. */
@ApplicationScoped
class OnBallotClosed {

    @Inject CircularMails mails;
    @Inject Sql sql;

    void tell(@Observes BallotClosed closed) {
        boolean circular = sql.one("SELECT deadline_at IS NOT NULL FROM ballot WHERE id = ?", row -> row.getBoolean(1), closed.ballotId());
        if (circular) {
            mails.tellResult(closed.ballotId());
        }
    }
}
