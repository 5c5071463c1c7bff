package org.allmende.council.motions;

import java.util.EnumSet;
import java.util.Set;

/** Where a motion is on its way. */
public enum MotionState {
    DRAFT, SUBMITTED, SECONDED, ON_AGENDA, DEBATED, ADOPTED, REJECTED, WITHDRAWN;

    private static final Set<MotionState> BEFORE_THE_VOTE = EnumSet.of(DRAFT, SUBMITTED, SECONDED, ON_AGENDA, DEBATED);

    /** A vote may open without a debate noted before it; a withdrawn or decided motion goes nowhere. */
    boolean canBecome(MotionState next) {
        return switch (next) {
            case DRAFT -> false;
            case SUBMITTED -> this == DRAFT;
            case SECONDED -> this == SUBMITTED;
            case ON_AGENDA -> this == SECONDED || this == ON_AGENDA || this == DEBATED;
            case DEBATED -> this == ON_AGENDA;
            case ADOPTED, REJECTED -> this == ON_AGENDA || this == DEBATED;
            case WITHDRAWN -> BEFORE_THE_VOTE.contains(this);
        };
    }

    /** The author may still change the wording. */
    boolean isOpenForChanges() {
        return this == DRAFT;
    }
}
