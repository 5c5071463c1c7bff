package org.allmende.council.consent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.allmende.council.motions.MotionTexts;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** One field for each objection, named {@code how_<person>}, and the motion's wording. */
@Named
@ViewScoped
public class IntegrateObjectionsPage implements Serializable {

    @Inject ConsentRounds rounds;
    @Inject IntegrateObjections integrateObjections;
    @Inject MotionTexts motions;
    @Inject Caller caller;
    @Inject Tell tell;

    private long ballotId;
    private String wording;
    private final Map<Long, String> how = new HashMap<>();
    private transient ConsentRound round;

    public void load() {
        if (!caller.may(Permission.CHAIR_MEETING, getRound().bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        wording = motions.of(getRound().motionId()).wording();
        getRound().objections().forEach(objection -> how.put(objection.personId(), objection.how()));
    }

    public String integrate() {
        Map<String, String> typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        getRound().objections().forEach(objection -> how.put(objection.personId(), typed.get("how_" + objection.personId())));
        return tell.trying(() -> {
            integrateObjections.integrate(ballotId, how, wording);
            tell.done("council.consent.integrate-objections.done");
            Long meeting = getRound().meetingId();
            return meeting == null ? "/council/voting/ballot?faces-redirect=true&id=" + ballotId : "/council/meetings/run-meeting?faces-redirect=true&id=" + meeting;
        });
    }

    public String how(long personId) {
        return how.get(personId);
    }

    public ConsentRound getRound() {
        if (round == null) {
            round = rounds.of(ballotId);
        }
        return round;
    }

    public long getBallotId() {
        return ballotId;
    }

    public void setBallotId(long ballotId) {
        this.ballotId = ballotId;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
