package org.allmende.council.bodies;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** All bodies of the council; there are few. */
@Read
@Requires(Permission.ANYONE)
public class Bodies {

    @Inject Sql sql;

    public List<BodyRow> all() {
        return sql.rows("SELECT id, name, kind FROM body ORDER BY id LIMIT 100",
                row -> new BodyRow(row.getLong("id"), row.getString("name"), row.getString("kind")));
    }

    /** A body as its rules see it. @param date by which its members are counted */
    public BodySheet sheet(long bodyId, LocalDate date) {
        List<BodyRow> all = all();
        BodyRow body = all.stream().filter(one -> one.id() == bodyId).findFirst().orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        int members = sql.one("SELECT COUNT(*) FROM mandate m WHERE m.body_id = ? AND " + Members.IN_FORCE, row -> row.getInt(1), bodyId, date, date);
        List<ChamberRow> chambers = sql.rows("SELECT id, name, seats FROM chamber WHERE body_id = ? ORDER BY id LIMIT 50",
                row -> new ChamberRow(row.getLong("id"), row.getString("name"), row.getInt("seats")), bodyId);
        return new BodySheet(bodyId, body.name(), body.kind(), members, chambers, all.stream().filter(one -> one.id() != bodyId).toList());
    }
}
