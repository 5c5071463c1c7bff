package org.allmende.market.boxes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** All kinds of boxes, smallest first. */
@Read
@Requires(Permission.ANYONE)
public class BoxKinds {

    @Inject Sql sql;

    public List<BoxKind> all() {
        return sql.rows("""
                SELECT k.id, k.name, k.description, k.persons, k.price_cents, k.decision_id, d.number
                FROM box_kind k LEFT JOIN decision d ON d.id = k.decision_id ORDER BY k.persons, k.id
                """, row -> new BoxKind(row.getLong("id"), row.getString("name"), row.getString("description"), row.getInt("persons"),
                row.getLong("price_cents"), Sql.nullableLong(row, "decision_id"), row.getString("number")));
    }

    public Optional<BoxKind> of(long id) {
        return all().stream().filter(kind -> kind.id() == id).findFirst();
    }
}
