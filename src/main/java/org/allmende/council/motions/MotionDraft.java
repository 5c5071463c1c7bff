package org.allmende.council.motions;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.allmende.council.register.Matters;
import org.allmende.platform.web.Refused;

/**
 * What a motion says. Texts are never null; wording and reasons are Markdown.
 *
 * @param summary in plain language, two or three sentences
 * @param proposal what is asked in the matter, as that matter takes it
 * @param effectiveOn null while it is not known
 */
public record MotionDraft(String title, String summary, String wording, String reasons, String matterCode, JsonObject proposal, LocalDate effectiveOn) {

    static final int LONG_TEXT = 20_000;

    public MotionDraft {
        title = clean(title);
        summary = clean(summary);
        wording = clean(wording);
        reasons = clean(reasons);
    }

    static MotionDraft of(String title, String summary, String wording, String reasons, String matterCode, String proposal, LocalDate effectiveOn) {
        return new MotionDraft(title, summary, wording, reasons, matterCode, Matters.proposal(proposal), effectiveOn);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    /** A draft may have gaps, but it needs a name. */
    void requireSavable() {
        if (title.isEmpty()) {
            throw new Refused(MotionRefusal.TITLE_MISSING);
        }
        if (title.length() > 200 || summary.length() > 600 || wording.length() > LONG_TEXT || reasons.length() > LONG_TEXT
                || proposal.toString().length() > LONG_TEXT * 2) {
            throw new Refused(MotionRefusal.TOO_LONG);
        }
    }

    void requireComplete(LocalDate today) {
        if (summary.isEmpty() || wording.isEmpty() || reasons.isEmpty() || effectiveOn == null) {
            throw new Refused(MotionRefusal.INCOMPLETE);
        }
        if (effectiveOn.isBefore(today)) {
            throw new Refused(MotionRefusal.EFFECTIVE_IN_THE_PAST);
        }
    }
}
