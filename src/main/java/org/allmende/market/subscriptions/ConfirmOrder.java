package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.allmende.people.identity.People;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.mail.Outbox;
import org.allmende.platform.money.Money;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that confirms an order at once and holds its terms on a durable medium (BGB 312f, 312i). */
@ApplicationScoped
class ConfirmOrder {

    @Inject Subscriptions subscriptions;
    @Inject People people;
    @Inject Outbox outbox;
    @Inject @ConfigProperty(name = "allmende.base.url") String baseUrl;

    void post(long subscriptionId, long personId) {
        SubscriptionRow order = subscriptions.of(subscriptionId).orElseThrow();
        People.Contact contact = people.nameAndLanguage(personId);
        Locale language = contact.language();
        String number = Long.toString(order.id());
        outbox.put(contact.email(), Texts.of(language, "market.subscriptions.mail.ordered-subject", order.kindName(), number),
                Texts.of(language, "market.subscriptions.mail.ordered", contact.name(), order.kindName(), Integer.toString(order.persons()),
                        Texts.of(language, "market.subscriptions.rhythm." + order.rhythm()), Formats.dateWithYear(order.start(), language),
                        order.pointName() + ", " + order.pointAddress() + ", " + order.opensAt() + "-" + order.closesAt(),
                        Formats.money(Money.ofCents(order.priceCents()), language), number, baseUrl));
    }
}
