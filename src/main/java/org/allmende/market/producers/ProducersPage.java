package org.allmende.market.producers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All farms, on the map and as a list. */
@Named("producersPage")
@RequestScoped
public class ProducersPage {

    private static final int PAGE = 24;

    @Inject Producers producers;

    private String page;
    private int pageNo = 1;
    private List<ProducerRow> rows = List.of();

    public void load() {
        pageNo = page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        rows = producers.list((pageNo - 1) * PAGE, PAGE + 1);
    }

    public List<ProducerRow> getRows() {
        return rows.subList(0, Math.min(rows.size(), PAGE));
    }

    public String getPreviousUrl() {
        return pageNo > 1 ? "/market/producers/producers?page=" + (pageNo - 1) : null;
    }

    public String getNextUrl() {
        return rows.size() > PAGE ? "/market/producers/producers?page=" + (pageNo + 1) : null;
    }

    public int getPageNo() { return pageNo; }
    public String getPage() { return page; }
    public void setPage(String page) { this.page = page; }
}
