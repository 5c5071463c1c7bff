package org.allmende.council.circular;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.council.voting.Form;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** The chair sets the deadline, notes who is recused, and opens the vote. */
@Named
@ViewScoped
public class OpenCircularPage implements Serializable {

    private static final String TEXT = "council.circular.open-circular.";
    private static final int USUAL_DAYS = 7;

    @Inject CircularSheets sheets;
    @Inject OpenCircular openCircular;
    @Inject RecuseFromCircular recuseFromCircular;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Tell tell;

    private long motionId;
    private transient CircularSheet sheet;
    private String date;
    private String time = "20:00";
    private Form form = Form.OPEN;
    private boolean changeable;
    private boolean fewConfirmed;
    private Long recused;
    private String reason;

    public void load() {
        if (!caller.may(Permission.CHAIR_MEETING, getSheet().bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        date = clock.today().plusDays(USUAL_DAYS).toString();
    }

    public String open() {
        return tell.trying(() -> {
            openCircular.open(motionId, DeadlineRule.entered(date, time), form, changeable, fewConfirmed);
            tell.done(TEXT + "done");
            return "/council/motions/motion?faces-redirect=true&id=" + motionId;
        });
    }

    public String recuse() {
        return tell.trying(() -> {
            recuseFromCircular.recuse(motionId, recused == null ? 0 : recused, reason);
            tell.done(TEXT + "recused");
            return "/council/circular/open-circular?faces-redirect=true&motion=" + motionId;
        });
    }

    public CircularSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(motionId);
        }
        return sheet;
    }

    public long getMotionId() {
        return motionId;
    }

    public void setMotionId(long motionId) {
        this.motionId = motionId;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public void setChangeable(boolean changeable) {
        this.changeable = changeable;
    }

    public boolean isFewConfirmed() {
        return fewConfirmed;
    }

    public void setFewConfirmed(boolean fewConfirmed) {
        this.fewConfirmed = fewConfirmed;
    }

    public Long getRecused() {
        return recused;
    }

    public void setRecused(Long recused) {
        this.recused = recused;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
