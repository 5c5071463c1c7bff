package org.allmende.market.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.mail.Outbox;
import org.allmende.platform.persistence.Sql;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells each producer what to bring: one mail to everybody who acts for it. */
@ApplicationScoped
class PostOrders {

    private record Recipient(long producerId, String email, String name, Locale language) {}

    @Inject HarvestOrders harvestOrders;
    @Inject Outbox outbox;
    @Inject Sql sql;
    @Inject @ConfigProperty(name = "allmende.base.url") String baseUrl;

    void of(long dayId, LocalDate date) {
        Map<Long, List<OrderRow>> orders = harvestOrders.of(dayId, true).stream()
                .collect(Collectors.groupingBy(OrderRow::producerId, LinkedHashMap::new, Collectors.toList()));
        sql.rows("""
                SELECT DISTINCT g.scope_id, p.email, p.name, p.language FROM harvest_order o JOIN product t ON t.id = o.product_id
                JOIN role_grant g ON g.role = 'PRODUCER' AND g.scope_id = t.producer_id JOIN person p ON p.id = g.person_id
                WHERE o.delivery_day_id = ? ORDER BY g.scope_id, p.id
                """, row -> new Recipient(row.getLong("scope_id"), row.getString("email"), row.getString("name"), Locale.of(row.getString("language"))), dayId)
                .forEach(recipient -> post(recipient, orders.get(recipient.producerId()), date));
    }

    private void post(Recipient to, List<OrderRow> lines, LocalDate date) {
        Locale language = to.language();
        String list = lines.stream().map(line -> Formats.quantity(line.quantity(), line.unit(), language) + "  " + line.name())
                .collect(Collectors.joining("\n"));
        outbox.put(to.email(), Texts.of(language, "market.delivery.mail.order-subject", Formats.date(date, language)),
                Texts.of(language, "market.delivery.mail.order", to.name(), lines.getFirst().producerName(), Formats.dateWithYear(date, language), list,
                        baseUrl + "/market/stock/enter-harvest"));
    }
}
