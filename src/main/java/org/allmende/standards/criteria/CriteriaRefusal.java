package org.allmende.standards.criteria;

import org.allmende.platform.web.Refusal;

/** Why a standard cannot be changed. */
public enum CriteriaRefusal implements Refusal {
    UNKNOWN_STANDARD;

    @Override
    public String area() {
        return "criteria";
    }
}
