package org.allmende.council.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;

/** Rounds and objections on the page of a ballot; objections have names, so they are for the council. */
@Named
@RequestScoped
public class ConsentResult {

    @Inject ConsentRounds rounds;
    @Inject Caller caller;

    private List<ConsentRound> found;

    public List<ConsentRound> rounds(Long motionId) {
        if (found == null) {
            found = motionId == null || !caller.may(Permission.SEE_COUNCIL) ? List.of() : rounds.ofMotion(motionId);
        }
        return found;
    }

    /** Whether this is the round whose objections the reader may integrate now. */
    public boolean mayIntegrate(ConsentRound round) {
        return round.waits() && round == found.getLast() && caller.may(Permission.CHAIR_MEETING, round.bodyId());
    }
}
