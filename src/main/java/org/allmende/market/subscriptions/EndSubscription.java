package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.time.Clock;

/** Ends a contract by a declaration, inside the declaration's transaction. */
@ApplicationScoped
class EndSubscription {

    /** BGB 355: fourteen days, from the first delivery (BGB 356 subsection 2). */
    static final int WITHDRAWAL_DAYS = 14;

    @Inject FutureBoxes futureBoxes;
    @PersistenceContext EntityManager entities;

    /** @return when it ends; null if it cannot be ended by this declaration, which the team then looks at */
    LocalDate end(long subscriptionId, Declaration said, Instant now) {
        Subscription subscription = entities.find(Subscription.class, subscriptionId, LockModeType.PESSIMISTIC_WRITE);
        if (subscription == null || said.kind() == Declaration.Kind.WITHDRAW && isLate(subscription.anchorDate(), Clock.dateOf(now))) {
            return null;
        }
        LocalDate wished = said.kind() == Declaration.Kind.WITHDRAW ? null : said.wishedEnd();
        LocalDate end = subscription.end(wished, futureBoxes.firstFreeDay(now));
        entities.flush();
        futureBoxes.removeFrom(subscriptionId, end);
        return end;
    }

    /** The last day for a withdrawal is the fourteenth after the first delivery. */
    static boolean isLate(LocalDate firstDelivery, LocalDate today) {
        return today.isAfter(firstDelivery.plusDays(WITHDRAWAL_DAYS));
    }
}
