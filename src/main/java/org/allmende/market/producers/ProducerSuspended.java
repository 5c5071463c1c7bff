package org.allmende.market.producers;

/** By decision a producer may not offer any more. */
public record ProducerSuspended(long producerId, long decisionId) {}
