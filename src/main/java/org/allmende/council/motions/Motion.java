package org.allmende.council.motions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.web.Refused;

/**
 * What somebody wants a body to decide. A motion begins as its author's draft, which nobody else sees. Submitted, its
 * wording stands, and other members second it; with enough of them it can be put on an agenda, is debated, and is voted
 * on once. Until the debate its author may withdraw it.
 */
@Entity
@Table(name = "motion")
public class Motion {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "body_id") private long bodyId;
    private String title;
    private String summary;
    private String wording;
    private String reasons;
    @Column(name = "matter_code") private String matterCode;
    private String proposal;
    @Column(name = "effective_on") private LocalDate effectiveOn;
    @Column(name = "created_by") private long createdBy;
    @Column(name = "created_at") private Instant createdAt;
    @Enumerated(EnumType.STRING) private MotionState state;
    @Column(name = "version_no") private int versionNo;

    protected Motion() {}

    static Motion draft(long bodyId, MotionDraft draft, long author, Instant now) {
        Motion motion = new Motion();
        motion.bodyId = bodyId;
        motion.createdBy = author;
        motion.createdAt = now;
        motion.state = MotionState.DRAFT;
        motion.take(draft);
        return motion;
    }

    void revise(MotionDraft draft, long person) {
        requireAuthor(person);
        if (!state.isOpenForChanges()) {
            throw new Refused(MotionRefusal.NOT_NOW);
        }
        take(draft);
    }

    /** @return whether the meeting changed something */
    boolean reword(String text) {
        if (state != MotionState.DEBATED && state != MotionState.CIRCULATED) {
            throw new Refused(MotionRefusal.NOT_NOW);
        }
        if (text.length() > MotionDraft.LONG_TEXT) {
            throw new Refused(MotionRefusal.TOO_LONG);
        }
        if (text.equals(wording)) {
            return false;
        }
        wording = text;
        versionNo++;
        return true;
    }

    private void take(MotionDraft draft) {
        draft.requireSavable();
        title = draft.title();
        summary = draft.summary();
        wording = draft.wording();
        reasons = draft.reasons();
        matterCode = draft.matterCode();
        proposal = draft.proposal().toString();
        effectiveOn = draft.effectiveOn();
        versionNo++;
    }

    void submit(long person, LocalDate today) {
        requireAuthor(person);
        content().requireComplete(today);
        become(MotionState.SUBMITTED);
    }

    /** Support comes from others, and only while the motion looks for it. */
    void requireOthers(long person) {
        if (person == createdBy) {
            throw new Refused(MotionRefusal.OWN_MOTION);
        }
        if (state != MotionState.SUBMITTED && state != MotionState.SECONDED) {
            throw new Refused(MotionRefusal.NOT_NOW);
        }
    }

    /** @param supporters all of them by now @param needed by the statutes @return whether this one made it enough */
    boolean second(int supporters, int needed) {
        if (state != MotionState.SUBMITTED || supporters < needed) {
            return false;
        }
        become(MotionState.SECONDED);
        return true;
    }

    void withdraw(long person) {
        requireAuthor(person);
        become(MotionState.WITHDRAWN);
    }

    void become(MotionState next) {
        if (!state.canBecome(next)) {
            throw new Refused(MotionRefusal.NOT_NOW);
        }
        state = next;
    }

    private void requireAuthor(long person) {
        if (person != createdBy) {
            throw new Refused(MotionRefusal.NOT_YOURS);
        }
    }

    long id() {
        return id;
    }

    long bodyId() {
        return bodyId;
    }

    MotionState state() {
        return state;
    }

    int versionNo() {
        return versionNo;
    }

    MotionDraft content() {
        return MotionDraft.of(title, summary, wording, reasons, matterCode, proposal, effectiveOn);
    }
}
