package org.allmende.market.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.allmende.market.catalogue.CatalogueQuery.Sort;
import org.allmende.market.labels.Category;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.platform.time.Clock;

/** The market's shelves: search, filter, leaf through. Everything is in the address. */
@Named("browsePage")
@RequestScoped
public class BrowsePage {

    @Inject Catalogue catalogue;
    @Inject DeliveryDays deliveryDays;
    @Inject Clock clock;

    private String q;
    private String category;
    private boolean organic;
    private boolean available;
    private String sort;
    private String page;
    private DeliveryDay next;
    private List<CatalogueRow> rows = List.of();
    private int pageNo;

    public void load() {
        next = deliveryDays.nextOpen(clock.now()).orElse(null);
        CatalogueQuery query = new CatalogueQuery(q, chosenCategory(), organic, available, null,
                "price".equals(sort) ? Sort.PRICE : Sort.NAME, page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
        pageNo = query.page();
        rows = catalogue.page(query, next);
    }

    public List<CatalogueRow> getRows() {
        return rows.subList(0, Math.min(rows.size(), CatalogueQuery.PAGE_SIZE));
    }

    public String getPreviousUrl() {
        return pageNo > 1 ? url(chosenName(), pageNo - 1) : null;
    }

    public String getNextUrl() {
        return rows.size() > CatalogueQuery.PAGE_SIZE ? url(chosenName(), pageNo + 1) : null;
    }

    /** The same search on another shelf; null for all. */
    public String shelf(String name) {
        return url(name, 1);
    }

    public List<String> getCategories() {
        return Arrays.stream(Category.values()).map(Enum::name).toList();
    }

    private String url(String shelf, int toPage) {
        StringBuilder url = new StringBuilder("/market/catalogue/browse?");
        append(url, "q", q);
        append(url, "category", shelf);
        append(url, "organic", organic ? "true" : null);
        append(url, "available", available ? "true" : null);
        append(url, "sort", "price".equals(sort) ? sort : null);
        append(url, "page", toPage > 1 ? Integer.toString(toPage) : null);
        return url.substring(0, url.length() - 1);
    }

    private static void append(StringBuilder url, String name, String value) {
        if (value != null && !value.isBlank()) {
            url.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
        }
    }

    private Category chosenCategory() {
        return Arrays.stream(Category.values()).filter(known -> known.name().equals(category)).findFirst().orElse(null);
    }

    private String chosenName() {
        return chosenCategory() == null ? null : category;
    }

    public boolean isFiltered() { return q != null && !q.isBlank() || organic || available || chosenCategory() != null; }
    public DeliveryDay getNext() { return next; }
    public int getPageNo() { return pageNo; }
    public String getQ() { return q; }
    public void setQ(String q) { this.q = q; }
    public String getCategory() { return category; }
    public void setCategory(String category) { this.category = category; }
    public boolean isOrganic() { return organic; }
    public void setOrganic(boolean organic) { this.organic = organic; }
    public boolean isAvailable() { return available; }
    public void setAvailable(boolean available) { this.available = available; }
    public String getSort() { return sort; }
    public void setSort(String sort) { this.sort = sort; }
    public String getPage() { return page; }
    public void setPage(String page) { this.page = page; }
}
