package org.allmende.council.motions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.council.register.ChangeLine;
import org.allmende.council.register.Matters;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.web.Tell;

/** A motion to read, and what the reader can do with it now. */
@Named
@ViewScoped
public class MotionPage implements Serializable {

    @Inject MotionSheets sheets;
    @Inject MotionPreview motionPreview;
    @Inject SubmitMotion submitMotion;
    @Inject SecondMotion secondMotion;
    @Inject WithdrawMotion withdrawMotion;
    @Inject Matters matters;
    @Inject Language language;
    @Inject Caller caller;
    @Inject Tell tell;

    private Long id;
    private String reason;
    private transient MotionSheet sheet;
    private transient List<ChangeLine> preview;

    /** Answers before anything is rendered whether there is such a motion. */
    public void load() {
        getMotion();
    }

    public MotionSheet getMotion() {
        if (sheet == null) {
            sheet = sheets.of(id == null ? 0 : id);
        }
        return sheet;
    }

    public String submit() {
        return after("council.motions.motion.submitted", () -> submitMotion.submit(id));
    }

    public String second() {
        return after("council.motions.motion.seconded", () -> secondMotion.second(id));
    }

    public String withdraw() {
        return after("council.motions.motion.withdrawn", () -> withdrawMotion.withdraw(id, reason));
    }

    private String after(String done, Runnable step) {
        sheet = null;
        return tell.trying(() -> {
            step.run();
            tell.done(done);
            return "/council/motions/motion?faces-redirect=true&id=" + id;
        });
    }

    public boolean isDraft() {
        return getMotion().state() == MotionState.DRAFT;
    }

    public boolean isLookingForSupport() {
        return getMotion().state() == MotionState.SUBMITTED;
    }

    public boolean isSecondable() {
        return isLookingForSupport() && !isMine() && !getMotion().isSupportedBy(caller.personId()) && caller.may(Permission.SECOND_MOTION, getMotion().bodyId());
    }

    /** Waits for a vote, or is voted on outside a meeting. */
    public boolean isVotedOnNext() {
        return getMotion().state() == MotionState.SECONDED || getMotion().state() == MotionState.CIRCULATED;
    }

    public boolean isMine() {
        return getMotion().authorId() == caller.personId();
    }

    public boolean isWithdrawable() {
        return isMine() && getMotion().state().isWithdrawable();
    }

    public boolean isDecided() {
        return getMotion().state() == MotionState.ADOPTED || getMotion().state() == MotionState.REJECTED;
    }

    /** As long as nothing is decided: what it would change on the data of today. */
    public List<ChangeLine> getPreview() {
        if (preview == null) {
            preview = isDecided() ? List.of() : motionPreview.of(getMotion().content());
        }
        return preview;
    }

    public String getMatterName() {
        return matters.of(getMotion().matterCode()).map(matter -> matter.name(language.getLocale())).orElse(getMotion().matterCode());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
