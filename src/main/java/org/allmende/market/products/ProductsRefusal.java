package org.allmende.market.products;

import org.allmende.platform.web.Refusal;

public enum ProductsRefusal implements Refusal {
    CHANGED_MEANWHILE, DUTIES_OPEN, MUST_STAY_COMPLETE, SKU_TAKEN, SKU_INVALID, NOT_SAID, PUBLISHED_ALREADY, NOT_PUBLISHED, REASON_MISSING, FIELD_INVALID;

    @Override
    public String area() {
        return "products";
    }
}
