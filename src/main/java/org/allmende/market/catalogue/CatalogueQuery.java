package org.allmende.market.catalogue;

import java.math.BigDecimal;
import org.allmende.market.labels.Category;

/**
 * What someone looks for in the catalogue.
 *
 * @param words anything, also null
 * @param category null for all
 * @param without bits of the allergens that must not be inside; products whose allergens nobody has named are left out then
 * @param standardId of a standard that the producer must meet, or null
 * @param near where the producer must be, or null
 * @param page counts from 1
 */
public record CatalogueQuery(String words, Category category, boolean organic, boolean available, Long producerId, int without, Long standardId, Near near,
        Sort sort, int page) {

    public static final int PAGE_SIZE = 24;
    private static final int LAST_PAGE = 1000;

    public enum Sort { NAME, PRICE, NEAREST }

    /** @param km as the crow flies; null for any distance, to sort by it */
    public record Near(BigDecimal lat, BigDecimal lon, Integer km) {}

    public CatalogueQuery {
        page = Math.clamp(page, 1, LAST_PAGE);
        sort = sort == null || sort == Sort.NEAREST && near == null ? Sort.NAME : sort;
    }

    CatalogueQuery with(String otherWords) {
        return new CatalogueQuery(otherWords, category, organic, available, producerId, without, standardId, near, sort, page);
    }

    boolean asksProducers() {
        return standardId != null || near != null;
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
