package org.allmende.council.motions;

import org.allmende.platform.web.Refusal;

/** Why a motion cannot be moved or changed. */
public enum MotionRefusal implements Refusal {
    NOT_NOW, NOT_YOURS, OWN_MOTION, SECONDED_ALREADY, INCOMPLETE, OBJECTIONS, UNKNOWN_MATTER, TITLE_MISSING, TOO_LONG, EFFECTIVE_IN_THE_PAST;

    @Override
    public String area() {
        return "motions";
    }
}
