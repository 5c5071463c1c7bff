package org.allmende.people.roles;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allmende.people.identity.Role;
import org.allmende.people.roles.PeopleWithRoles.GrantRow;
import org.allmende.people.roles.PeopleWithRoles.PersonRow;
import org.allmende.platform.web.PageTexts;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class RolesOfPersonPage implements Serializable {

    @Inject PeopleWithRoles people;
    @Inject GrantRole grantRole;
    @Inject RevokeRole revokeRole;
    @Inject PageTexts t;
    @Inject Tell tell;

    private long id;
    private String choice;
    private transient PersonRow person;
    private transient List<GrantRow> grants;
    private transient List<SelectItem> choices;

    public void load() {
        getPerson();
    }

    public String grant() {
        return tell.trying(() -> {
            String[] parts = choice.split(":");
            grantRole.grant(id, Role.valueOf(parts[0]), Long.parseLong(parts[1]));
            tell.done("people.roles.roles-of-person.granted");
            return here();
        });
    }

    public String revoke(Role role, long scopeId) {
        return tell.trying(() -> {
            revokeRole.revoke(id, role, scopeId);
            tell.done("people.roles.roles-of-person.revoked");
            return here();
        });
    }

    /** One list of everything that can be granted, grouped by role: works without script. */
    public List<SelectItem> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>();
            people.grantable().forEach((role, scopes) -> choices.add(item(role, scopes)));
        }
        return choices;
    }

    private SelectItem item(Role role, Map<Long, String> scopes) {
        String label = t.get("people.role." + role);
        if (scopes.containsKey(0L)) {
            return new SelectItem(role + ":0", label);
        }
        return new SelectItemGroup(label, null, false, scopes.entrySet().stream()
                .map(scope -> new SelectItem(role + ":" + scope.getKey(), label + ": " + scope.getValue())).toArray(SelectItem[]::new));
    }

    private String here() {
        return "/people/roles/roles-of-person?faces-redirect=true&id=" + id;
    }

    public PersonRow getPerson() {
        if (person == null) {
            person = people.person(id);
        }
        return person;
    }

    public List<GrantRow> getGrants() {
        if (grants == null) {
            grants = people.grants(id);
        }
        return grants;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
