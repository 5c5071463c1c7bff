package org.allmende.council.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The public register: search and turn pages, all in the address. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject DecisionRegister register;

    private String q;
    private Integer year;
    private Integer page;
    private DecisionsFound found;
    private List<Integer> years;

    public void load() {
        found = register.find(q, year, page());
        years = register.years();
    }

    public DecisionsFound getFound() {
        return found;
    }

    public List<Integer> getYears() {
        return years;
    }

    public boolean isFiltered() {
        return q != null || year != null;
    }

    public String getPrevious() {
        return page() > 1 ? url(page() - 1) : null;
    }

    public String getNext() {
        return found.hasMore() ? url(page() + 1) : null;
    }

    private int page() {
        return page == null || page < 1 || page > 100_000 ? 1 : page;
    }

    private String url(int to) {
        return "?page=" + to + (q == null ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)) + (year == null ? "" : "&year=" + year);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q.strip();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
