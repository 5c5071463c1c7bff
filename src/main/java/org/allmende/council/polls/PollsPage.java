package org.allmende.council.polls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;

@Named
@RequestScoped
public class PollsPage {

    private static final int SIZE = 20;

    @Inject PollRows rows;
    @Inject Caller caller;

    private int page = 1;
    private List<PollRow> found;

    public void load() {
        found = rows.page(page, SIZE);
    }

    public boolean isMayPlan() {
        return caller.may(Permission.KEEP_MINUTES);
    }

    public List<PollRow> getPolls() {
        return found.size() > SIZE ? found.subList(0, SIZE) : found;
    }

    public String getPrevious() {
        return page > 1 ? "?page=" + (page - 1) : "";
    }

    public String getNext() {
        return found.size() > SIZE ? "?page=" + (page + 1) : "";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.clamp(page, 1, 100_000);
    }
}
