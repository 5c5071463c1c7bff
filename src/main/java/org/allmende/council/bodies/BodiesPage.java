package org.allmende.council.bodies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;

@Named
@RequestScoped
public class BodiesPage {

    @Inject Bodies bodies;
    @Inject Caller caller;

    private List<BodyRow> rows;

    public List<BodyRow> getRows() {
        if (rows == null) {
            rows = bodies.all();
        }
        return rows;
    }

    public boolean isMayEdit() {
        return caller.may(Permission.EDIT_STATUTES);
    }
}
