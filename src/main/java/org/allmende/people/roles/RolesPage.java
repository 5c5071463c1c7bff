package org.allmende.people.roles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allmende.people.roles.PeopleWithRoles.PersonRow;

@Named
@RequestScoped
public class RolesPage {

    @Inject PeopleWithRoles people;

    private String search = "";
    private int number;
    private List<PersonRow> found;

    public void load() {
        found = people.search(search, number);
    }

    public List<PersonRow> getRows() {
        return found.size() > PeopleWithRoles.PAGE ? found.subList(0, PeopleWithRoles.PAGE) : found;
    }

    public String getPrevious() {
        return number == 0 ? null : url(number - 1);
    }

    public String getNext() {
        return found.size() > PeopleWithRoles.PAGE ? url(number + 1) : null;
    }

    public int getFirst() {
        return number * PeopleWithRoles.PAGE + 1;
    }

    public int getLast() {
        return number * PeopleWithRoles.PAGE + getRows().size();
    }

    private String url(int page) {
        return "?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&page=" + page;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(0, number);
    }
}
