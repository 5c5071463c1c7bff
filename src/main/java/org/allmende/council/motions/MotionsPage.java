package org.allmende.council.motions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The motions: what waits for my support, and all of them by where they are. */
@Named
@RequestScoped
public class MotionsPage {

    @Inject MotionRows motionRows;

    private MotionFilter show = MotionFilter.OPEN;
    private int page = 1;
    private List<MotionRow> toSecond = List.of();
    /** Empty where a parameter of the address could not be read. */
    private List<MotionRow> rows = List.of();

    public void load() {
        toSecond = motionRows.toSecond();
        rows = motionRows.find(show, page);
    }

    public List<MotionRow> getToSecond() {
        return toSecond;
    }

    public List<MotionRow> getRows() {
        return rows.size() > MotionRows.PAGE ? rows.subList(0, MotionRows.PAGE) : rows;
    }

    public MotionFilter[] getFilters() {
        return MotionFilter.values();
    }

    public String getPrevious() {
        return page > 1 ? "?show=" + show + "&page=" + (page - 1) : null;
    }

    public String getNext() {
        return rows.size() > MotionRows.PAGE ? "?show=" + show + "&page=" + (page + 1) : null;
    }

    public MotionFilter getShow() {
        return show;
    }

    public void setShow(MotionFilter show) {
        this.show = show == null ? MotionFilter.OPEN : show;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.clamp(page, 1, 100_000);
    }
}
