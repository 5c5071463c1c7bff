package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;

/** All statements that read contracts. */
@ApplicationScoped
class Subscriptions {

    private static final String SELECT = """
            SELECT s.id, s.household_id, k.name AS kind_name, k.persons, s.rhythm, s.anchor_date, s.price_cents, s.ended_on,
                   p.name AS point_name, CONCAT(p.street, ', ', p.postcode, ' ', p.place) AS address, p.opens_at, p.closes_at
            FROM subscription s JOIN box_kind k ON k.id = s.box_kind_id JOIN pickup_point p ON p.id = s.pickup_point_id
            """;

    @Inject Sql sql;

    /** Contracts that run, or whose last box is still to come. */
    List<SubscriptionRow> ofHousehold(long householdId, LocalDate today) {
        return sql.rows(SELECT + "WHERE s.household_id = ? AND (s.ended_on IS NULL OR s.ended_on >= ?) ORDER BY s.id LIMIT 20",
                Subscriptions::subscription, householdId, today);
    }

    Optional<SubscriptionRow> of(long id) {
        return sql.first(SELECT + "WHERE s.id = ?", Subscriptions::subscription, id);
    }

    /** The running contract that a number and a mail address of its household name together. */
    Optional<Long> identify(String number, String email) {
        if (!number.matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        return sql.first("""
                SELECT s.id FROM subscription s JOIN role_grant g ON g.role = 'HOUSEHOLD' AND g.scope_id = s.household_id
                JOIN person p ON p.id = g.person_id WHERE s.id = ? AND p.email = ? AND s.ended_on IS NULL
                """, row -> row.getLong(1), Long.parseLong(number), email);
    }

    private static SubscriptionRow subscription(ResultSet row) throws SQLException {
        return new SubscriptionRow(row.getLong("id"), row.getLong("household_id"), row.getString("kind_name"), row.getInt("persons"),
                Rhythm.valueOf(row.getString("rhythm")), row.getObject("anchor_date", LocalDate.class), row.getLong("price_cents"),
                row.getObject("ended_on", LocalDate.class), row.getString("point_name"), row.getString("address"),
                row.getObject("opens_at", LocalTime.class), row.getObject("closes_at", LocalTime.class));
    }
}
