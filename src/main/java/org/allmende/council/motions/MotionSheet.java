package org.allmende.council.motions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A motion as its page shows it.
 *
 * @param decisionNumber null unless it was adopted
 * @param needed how many must second it, by the statutes of today
 */
public record MotionSheet(long id, long bodyId, String bodyName, String title, String summary, String wording, String reasons, String matterCode, String proposal,
        LocalDate effectiveOn, long authorId, String authorName, MotionState state, int needed, String decisionNumber,
        List<Step> steps, List<Supporter> supporters, List<Version> versions) {

    /** Who moved it where. @param personName null for the application itself */
    public record Step(MotionState state, String personName, String reason, Instant at) {}

    public record Supporter(long personId, String name) {}

    /** A wording that was saved before. */
    public record Version(int no, String title, String wording, Instant savedAt) {}

    MotionDraft content() {
        return MotionDraft.of(title, summary, wording, reasons, matterCode, proposal, effectiveOn);
    }

    boolean isSupportedBy(long personId) {
        return supporters.stream().anyMatch(supporter -> supporter.personId() == personId);
    }
}
