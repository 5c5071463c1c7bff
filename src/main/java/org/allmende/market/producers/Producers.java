package org.allmende.market.producers;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.standards.assessments.Producing;

/** All producers, for pages and for the gate of the standards. */
@Read
@Requires(Permission.ANYONE)
public class Producers implements Producing {

    private static final String SELECT = """
            SELECT r.id, r.name, r.slug, r.street, r.place, r.postcode, r.lat, r.lon, r.practice, r.crop, r.organic_code, r.admitted_on, r.suspended_on,
                   r.decision_id, d.number, EXISTS (SELECT 1 FROM standard_exclusion e WHERE e.producer_id = r.id) AS excluded,
                   (SELECT COUNT(*) FROM product p WHERE p.producer_id = r.id AND p.published) AS products
            FROM producer r LEFT JOIN decision d ON d.id = r.decision_id
            """;

    @Inject Sql sql;

    /** Admitted producers by name, also suspended ones. */
    public List<ProducerRow> list(int offset, int limit) {
        return sql.rows(SELECT + "WHERE r.admitted_on IS NOT NULL ORDER BY r.name LIMIT ? OFFSET ?", Producers::producer, limit, offset);
    }

    public Optional<ProducerRow> bySlug(String slug) {
        return sql.first(SELECT + "WHERE r.slug = ?", Producers::producer, slug);
    }

    public Optional<ProducerRow> of(long id) {
        return sql.first(SELECT + "WHERE r.id = ?", Producers::producer, id);
    }

    /** Names of some producers; ids without a producer are missing. */
    public Map<Long, String> names(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return sql.rows("SELECT id, name FROM producer WHERE id IN (" + list + ")", row -> Map.entry(row.getLong(1), row.getString(2)))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Long> producerIds() {
        return sql.rows("SELECT id FROM producer WHERE admitted_on IS NOT NULL AND suspended_on IS NULL ORDER BY id", row -> row.getLong(1));
    }

    private static ProducerRow producer(ResultSet row) throws SQLException {
        String slug = row.getString("slug");
        return new ProducerRow(row.getLong("id"), row.getString("name"), slug, row.getString("street"), row.getString("place"),
                row.getString("postcode"), row.getBigDecimal("lat"), row.getBigDecimal("lon"), row.getString("practice"), row.getString("crop"),
                row.getString("organic_code"), row.getObject("admitted_on", LocalDate.class), row.getObject("suspended_on", LocalDate.class),
                Sql.nullableLong(row, "decision_id"), row.getString("number"), row.getBoolean("excluded"), row.getInt("products"),
                "/market/producers/producer?slug=" + slug);
    }
}
