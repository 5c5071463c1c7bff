package org.allmende.council.motions;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What stands in the fixed fields of a motion's form, as typed. */
public class MotionInput implements Serializable {

    private String matter;
    private String title;
    private String summary;
    private String wording;
    private String reasons;
    private String effectiveOn;

    void take(MotionDraft draft) {
        matter = draft.matterCode();
        title = draft.title();
        summary = draft.summary();
        wording = draft.wording();
        reasons = draft.reasons();
        effectiveOn = draft.effectiveOn() == null ? null : draft.effectiveOn().toString();
    }

    MotionDraft draft(JsonObject proposal) {
        return new MotionDraft(title, summary, wording, reasons, matter, proposal, effectiveOn == null ? null : LocalDate.parse(effectiveOn));
    }

    boolean dateIsWrong() {
        try {
            return effectiveOn != null && LocalDate.parse(effectiveOn) == null;
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    public String getMatter() {
        return matter;
    }

    /** There is always one: choosing nothing keeps it. */
    public void setMatter(String matter) {
        if (matter != null) {
            this.matter = matter;
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(String effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
