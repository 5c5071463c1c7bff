package org.allmende.market.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.allmende.market.producers.ProducerSuspended;

/** A producer may not offer any more: planned boxes do without it. */
@ApplicationScoped
class OnProducerSuspended {

    @Inject ReplaceItems replaceItems;

    void on(@Observes ProducerSuspended suspended) {
        replaceItems.notOffered(suspended.decisionId());
    }
}
