package org.allmende.council.bodies;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** All bodies of the council; there are few. */
@Read
@Requires(Permission.ANYONE)
public class Bodies {

    @Inject Sql sql;

    public List<BodyRow> all() {
        return sql.rows("SELECT id, name, kind FROM body ORDER BY id LIMIT 100",
                row -> new BodyRow(row.getLong("id"), row.getString("name"), row.getString("kind")));
    }
}
