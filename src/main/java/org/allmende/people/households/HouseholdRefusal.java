package org.allmende.people.households;

import org.allmende.platform.web.Refusal;

public enum HouseholdRefusal implements Refusal {
    NONE;

    @Override
    public String area() {
        return "households";
    }
}
