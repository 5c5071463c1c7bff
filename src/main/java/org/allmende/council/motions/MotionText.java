package org.allmende.council.motions;

import java.time.LocalDate;

/** A motion as it reads now. @param proposal JSON as text @param effectiveOn null only in a draft */
public record MotionText(long id, long bodyId, String title, String summary, String wording, String reasons,
        String matterCode, String proposal, LocalDate effectiveOn) {}
