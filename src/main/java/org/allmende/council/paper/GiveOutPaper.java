package org.allmende.council.paper;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.allmende.council.voting.OtherVotes;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Chair or secretary hand a paper ballot to a member on the roll, who cannot vote online any more. */
@UseCase
@Requires(Permission.KEEP_MINUTES)
public class GiveOutPaper {

    @Inject PaperBallots papers;
    @Inject OtherVotes votes;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void giveOut(@Subject long ballotId, @Subject long personId) {
        papers.lock(ballotId, Permission.KEEP_MINUTES);
        if (!papers.counts(ballotId).isEmpty()) {
            throw new Refused(PaperRefusal.COUNTING_HAS_BEGUN);
        }
        boolean weighsMore = sql.first("SELECT weight FROM electorate WHERE ballot_id = ? AND person_id = ?", row -> row.getBigDecimal(1), ballotId, personId)
                .filter(weight -> weight.compareTo(BigDecimal.ONE) != 0).isPresent();
        if (weighsMore) {
            throw new Refused(PaperRefusal.WEIGHS_MORE);
        }
        votes.giveOutPaper(ballotId, personId, caller.personId(), clock.now());
    }
}
