package org.allmende.market.producers;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** Which standards of the council a producer declares to meet. */
@Read
@Requires(Permission.ANYONE)
public class StandardsMet {

    @Inject Sql sql;
    @Inject Language language;

    /** @param since first day of the declaration; name in the language of the request */
    public record MetStandard(long standardId, String name, LocalDate since) {}

    public List<MetStandard> of(long producerId, LocalDate today) {
        String name = "en".equals(language.getTag()) ? "name_en" : "name";
        return sql.rows("SELECT s.id, s." + name + " AS name, MIN(c.valid_from) AS since FROM declaration c JOIN standard s ON s.id = c.standard_id "
                + "WHERE c.producer_id = ? AND c.valid_from <= ? AND (c.valid_until IS NULL OR c.valid_until >= ?) GROUP BY s.id ORDER BY s.id",
                row -> new MetStandard(row.getLong("id"), row.getString("name"), row.getObject("since", LocalDate.class)), producerId, today, today);
    }
}
