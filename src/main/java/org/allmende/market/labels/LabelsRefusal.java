package org.allmende.market.labels;

import org.allmende.platform.web.Refusal;

public enum LabelsRefusal implements Refusal {
    RATE_INVALID, RATE_NOT_IN_THE_FUTURE, RATE_THERE_ALREADY;

    @Override
    public String area() {
        return "labels";
    }
}
