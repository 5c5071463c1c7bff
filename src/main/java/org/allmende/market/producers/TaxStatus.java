package org.allmende.market.producers;

/** How a producer is taxed: UStG regular, section 24 (flat rate for farmers), section 19 (small business). */
public enum TaxStatus { REGULAR, FLAT_RATE, SMALL }
