package org.allmende.standards.assessments;

import org.allmende.platform.web.Refusal;

/** Why a declaration is not taken. */
public enum AssessmentsRefusal implements Refusal {
    NOT_CONFIRMED, DECLARED_ALREADY, NOT_IN_FORCE;

    @Override
    public String area() {
        return "assessments";
    }
}
