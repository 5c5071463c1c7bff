package org.allmende.market.catalogue;

import org.allmende.platform.web.Refusal;

public enum CatalogueRefusal implements Refusal {
    FILE_MISSING, FILE_HAS_ERRORS;

    @Override
    public String area() {
        return "catalogue";
    }
}
