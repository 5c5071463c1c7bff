package org.allmende.market.subscriptions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.allmende.market.boxes.BoxKind;
import org.allmende.market.boxes.BoxKinds;
import org.allmende.market.pickup.ReservePlace;
import org.allmende.people.households.Households;
import org.allmende.people.identity.People;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * The order: a person subscribes their household (founded now, if there is none) to a kind of box. A place at the pickup
 * point is taken, the boxes to come are planned and the confirmation is posted, all or nothing.
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class SubscribeToBox {

    @Inject BoxKinds boxKinds;
    @Inject ReservePlace reservePlace;
    @Inject Households households;
    @Inject People people;
    @Inject FutureBoxes futureBoxes;
    @Inject ConfirmOrder confirmOrder;
    @Inject Event<SubscriptionStarted> started;
    @Inject Caller caller;
    @Inject Sql sql;
    @Inject Clock clock;
    @PersistenceContext EntityManager entities;

    /** @return the number of the contract */
    public Long subscribe(Choice choice) {
        Instant now = clock.now();
        long person = caller.personId();
        BoxKind kind = boxKinds.of(choice.boxKindId()).orElseThrow(() -> new Refused(SubscriptionRefusal.CHOICE_INCOMPLETE));
        // held by two orders of one person in turn, then of one household: a second press of the button is refused
        sql.one("SELECT id FROM person WHERE id = ? FOR UPDATE", row -> row.getLong(1), person);
        long household = householdOf(person);
        sql.one("SELECT id FROM household WHERE id = ? FOR UPDATE", row -> row.getLong(1), household);
        refuseSecond(household, choice);
        refuseClosedStart(choice, now);
        reservePlace.from(choice.pickupPointId(), choice.start());
        Subscription subscription = Subscription.start(household, choice, kind.priceCents(), person, now);
        entities.persist(subscription);
        entities.flush();
        futureBoxes.planFor(subscription.id(), now);
        confirmOrder.post(subscription.id(), person);
        started.fire(new SubscriptionStarted(subscription.id(), household, kind.id(), kind.priceCents(), choice.start()));
        return subscription.id();
    }

    private long householdOf(long person) {
        try {
            return households.ofPerson(person);
        } catch (Refused none) {
            return households.found(person, people.nameAndLanguage(person).name());
        }
    }

    private void refuseSecond(long household, Choice choice) {
        if (sql.one("SELECT EXISTS (SELECT 1 FROM subscription WHERE household_id = ? AND box_kind_id = ? AND ended_on IS NULL)",
                row -> row.getBoolean(1), household, choice.boxKindId())) {
            throw new Refused(SubscriptionRefusal.ALREADY_SUBSCRIBED);
        }
    }

    private void refuseClosedStart(Choice choice, Instant now) {
        sql.first("SELECT id FROM delivery_day WHERE date = ? AND cutoff_at > ? AND closed_at IS NULL LOCK IN SHARE MODE", row -> row.getLong(1), choice.start(), now)
                .orElseThrow(() -> new Refused(SubscriptionRefusal.START_NOT_OPEN));
    }
}
