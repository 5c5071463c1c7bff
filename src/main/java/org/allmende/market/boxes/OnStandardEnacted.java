package org.allmende.market.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.allmende.standards.criteria.StandardEnacted;

/** A standard came into force: planned boxes hold only what may still be offered. */
@ApplicationScoped
class OnStandardEnacted {

    @Inject ReplaceItems replaceItems;

    void on(@Observes StandardEnacted enacted) {
        replaceItems.notOffered(enacted.decisionId());
    }
}
