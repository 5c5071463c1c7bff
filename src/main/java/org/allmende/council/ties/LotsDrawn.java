package org.allmende.council.ties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;

/** Lots and run-offs behind a result, with who drew them: for the council, as the names of voters are. */
@Named
@RequestScoped
public class LotsDrawn {

    @Inject Sql sql;
    @Inject Caller caller;

    private List<LotDrawn> found;

    public List<LotDrawn> of(long ballotId) {
        if (found == null) {
            found = !caller.may(Permission.SEE_COUNCIL) ? List.of() : sql.rows("""
                    SELECT l.step, o.label, l.option_position, p.name, l.witness, l.drawn_at FROM ballot_lot l
                    JOIN person p ON p.id = l.drawn_by
                    LEFT JOIN ballot_option o ON o.ballot_id = l.ballot_id AND o.position = l.option_position
                    WHERE l.ballot_id = ? ORDER BY l.step LIMIT 100
                    """, row -> LotDrawn.of(row.getInt("step"), row.getString("label"), row.getInt("option_position"), row.getString("name"),
                    row.getString("witness"), Sql.instant(row, "drawn_at")), ballotId);
        }
        return found;
    }
}
