package org.allmende.standards.criteria;

/** Asked when a version came into force: who may not offer any more is to be found out now, in the same transaction. */
public interface OfferGate {

    void apply();
}
