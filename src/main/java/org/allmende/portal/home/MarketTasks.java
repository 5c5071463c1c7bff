package org.allmende.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allmende.people.identity.Role;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.time.Clock;

/** What the market wants of a person: the next box, a harvest to report, boxes to pack, boxes to hand out. */
@ApplicationScoped
class MarketTasks {

    @Inject Sql sql;
    @Inject SignedIn signedIn;

    List<Task> at(Instant now) {
        LocalDate today = Clock.dateOf(now);
        List<Task> tasks = new ArrayList<>();
        if (signedIn.may(Permission.CHECK_IN_BOXES)) {
            tasks.addAll(pickup(today));
        }
        if (!signedIn.scopesOf(Role.PRODUCER).isEmpty()) {
            tasks.addAll(harvest(now));
        }
        if (signedIn.may(Permission.PACK_BOXES)) {
            tasks.addAll(packing(today, now));
            tasks.addAll(declarations());
        }
        boolean isNew = signedIn.grants().isEmpty();
        if (isNew || signedIn.may(Permission.CHANGE_BOX)) {
            tasks.addAll(box(today, now));
        }
        return tasks;
    }

    /** The boxes of today, or of the next day, at the points this person looks after; the team looks after all. */
    private List<Task> pickup(LocalDate today) {
        return sql.rows("""
                SELECT d.date, COUNT(*) AS boxes, COUNT(c.subscription_box_id) AS collected FROM delivery_day d
                JOIN subscription_box b ON b.delivery_day_id = d.id AND b.skipped_at IS NULL
                LEFT JOIN check_in c ON c.subscription_box_id = b.id
                WHERE d.date = (SELECT MIN(date) FROM delivery_day WHERE date >= ?) AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = ?
                  AND (g.role = 'TEAM' OR (g.role = 'HOST' AND g.scope_id IN (0, b.pickup_point_id))))
                GROUP BY d.date
                """, row -> Task.of(date(row).equals(today) ? "pickup" : "pickup-next", "pickup", "/market/delivery/check-in",
                row.getLong("boxes") - row.getLong("collected"), row.getLong("boxes"), date(row)), today, signedIn.personId());
    }

    /** What the own farms have entered for the next day that is still open. */
    private List<Task> harvest(Instant now) {
        return sql.rows("""
                SELECT d.date, d.cutoff_at, (SELECT COUNT(DISTINCT s.product_id) FROM stock_entry s JOIN product p ON p.id = s.product_id
                  JOIN role_grant g ON g.role = 'PRODUCER' AND g.scope_id = p.producer_id AND g.person_id = ?
                  WHERE s.delivery_day_id = d.id AND s.kind = 'HARVEST') AS entered
                FROM delivery_day d WHERE d.cutoff_at > ? ORDER BY d.date LIMIT 1
                """, row -> Task.of(row.getLong("entered") == 0 ? "harvest" : "harvest-entered", "stock", "/market/stock/enter-harvest",
                date(row), Sql.instant(row, "cutoff_at"), row.getLong("entered")), signedIn.personId(), now);
    }

    /** The boxes of the next delivery, and the next day whose contents nobody has published yet. */
    private List<Task> packing(LocalDate today, Instant now) {
        return sql.rows("""
                (SELECT 'plan' AS kind, d.date, 0 AS boxes FROM delivery_day d
                 WHERE d.date = (SELECT MIN(date) FROM delivery_day WHERE cutoff_at > ?) AND d.contents_published_at IS NULL)
                UNION ALL
                (SELECT 'pack', d.date, (SELECT COUNT(*) FROM subscription_box b WHERE b.delivery_day_id = d.id AND b.skipped_at IS NULL)
                 FROM delivery_day d WHERE d.date >= ? ORDER BY d.date LIMIT 1)
                """, row -> Task.of(row.getString("kind"), row.getString("kind").equals("plan") ? "edit" : "pack",
                row.getString("kind").equals("plan") ? "/market/boxes/plan-boxes" : "/market/delivery/deliveries", date(row), row.getLong("boxes")), now, today);
    }

    /** Cancellations and withdrawals that nobody has dealt with. */
    private List<Task> declarations() {
        return sql.rows("""
                SELECT COUNT(*) AS waiting FROM contract_declaration d LEFT JOIN declaration_handling h ON h.declaration_id = d.id
                WHERE d.ends_on IS NULL AND h.declaration_id IS NULL HAVING waiting > 0
                """, row -> Task.of("declarations", "document", "/market/subscriptions/declarations", row.getLong("waiting")));
    }

    private List<Task> box(LocalDate today, Instant now) {
        List<Task> next = sql.rows("""
                SELECT d.date, d.cutoff_at, k.name AS kind, p.name AS point FROM role_grant g
                JOIN subscription s ON g.role = 'HOUSEHOLD' AND s.household_id = g.scope_id
                JOIN subscription_box b ON b.subscription_id = s.id AND b.skipped_at IS NULL
                JOIN delivery_day d ON d.id = b.delivery_day_id AND d.date >= ?
                JOIN box_kind k ON k.id = b.box_kind_id
                JOIN pickup_point p ON p.id = b.pickup_point_id
                WHERE g.person_id = ? AND (s.ended_on IS NULL OR s.ended_on > d.date) ORDER BY d.date LIMIT 1
                """, row -> Task.of(Sql.instant(row, "cutoff_at").isAfter(now) ? "box" : "box-fixed", "box", "/market/subscriptions/my-boxes",
                date(row), row.getString("kind"), row.getString("point"), Sql.instant(row, "cutoff_at")), today, signedIn.personId());
        return next.isEmpty() ? List.of(Task.of("no-box", "box", "/market/subscriptions/subscribe-to-box")) : next;
    }

    private static LocalDate date(ResultSet row) throws SQLException {
        return row.getObject("date", LocalDate.class);
    }
}
