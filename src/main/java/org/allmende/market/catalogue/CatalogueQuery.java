package org.allmende.market.catalogue;

import org.allmende.market.labels.Category;

/**
 * What someone looks for in the catalogue.
 *
 * @param words anything, also null
 * @param category null for all
 * @param page counts from 1
 */
public record CatalogueQuery(String words, Category category, boolean organic, boolean available, Long producerId, Sort sort, int page) {

    public static final int PAGE_SIZE = 24;
    private static final int LAST_PAGE = 1000;

    public enum Sort { NAME, PRICE }

    public CatalogueQuery {
        page = Math.clamp(page, 1, LAST_PAGE);
        sort = sort == null ? Sort.NAME : sort;
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
