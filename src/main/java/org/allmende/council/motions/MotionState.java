package org.allmende.council.motions;

import java.util.EnumSet;
import java.util.Set;

/** Where a motion is on its way. */
public enum MotionState {
    DRAFT, SUBMITTED, SECONDED, ON_AGENDA, DEBATED,
    /** Being voted on outside a meeting, until a deadline. */
    CIRCULATED,
    ADOPTED, REJECTED, WITHDRAWN;

    private static final Set<MotionState> BEFORE_THE_DEBATE = EnumSet.of(DRAFT, SUBMITTED, SECONDED, ON_AGENDA);

    /** A vote may open without a debate noted before it; a circular vote that is called off leaves the motion seconded; a withdrawn or decided motion goes nowhere. */
    boolean canBecome(MotionState next) {
        return switch (next) {
            case DRAFT -> false;
            case SUBMITTED -> this == DRAFT;
            case SECONDED -> this == SUBMITTED || this == CIRCULATED;
            case ON_AGENDA -> this == SECONDED || this == ON_AGENDA || this == DEBATED;
            case DEBATED -> this == ON_AGENDA;
            case CIRCULATED -> this == SECONDED;
            case ADOPTED, REJECTED -> this == ON_AGENDA || this == DEBATED || this == CIRCULATED;
            case WITHDRAWN -> isWithdrawable();
        };
    }

    /** Once the debate has begun the motion belongs to the meeting. */
    boolean isWithdrawable() {
        return BEFORE_THE_DEBATE.contains(this);
    }

    /** How the status tag shows it. */
    public String kind() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> "neutral";
            case SUBMITTED -> "attention";
            case SECONDED, ON_AGENDA, DEBATED, CIRCULATED -> "pending";
            case ADOPTED -> "ok";
            case REJECTED -> "danger";
        };
    }

    /** The author may still change the wording. */
    boolean isOpenForChanges() {
        return this == DRAFT;
    }
}
