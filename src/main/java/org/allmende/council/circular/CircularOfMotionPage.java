package org.allmende.council.circular;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.web.Tell;

/** The circular vote's part of a motion's page: the way to open it, to it, and out of it for who is affected personally. */
@Named
@ViewScoped
public class CircularOfMotionPage implements Serializable {

    @Inject CircularSheets sheets;
    @Inject RecuseFromCircular recuseFromCircular;
    @Inject Caller caller;
    @Inject Tell tell;

    private String reason;
    private transient CircularSheet sheet;

    public CircularSheet sheet(long motionId) {
        if (sheet == null) {
            sheet = sheets.of(motionId);
        }
        return sheet;
    }

    public String recuse(long motionId) {
        return tell.trying(() -> {
            recuseFromCircular.recuse(motionId, caller.personId(), reason);
            tell.done("council.circular.of-motion.recused");
            return "/council/motions/motion?faces-redirect=true&id=" + motionId;
        });
    }

    public boolean conducting(CircularSheet motion) {
        return caller.may(Permission.CHAIR_MEETING, motion.bodyId());
    }

    public boolean mayOpen(CircularSheet motion) {
        return motion.waiting() && motion.allowed() && caller.may(Permission.CHAIR_MEETING, motion.bodyId());
    }

    public boolean mayRecuse(CircularSheet motion) {
        return motion.waiting() && motion.allowed() && motion.isMember(caller.personId()) && !motion.isRecused(caller.personId());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
