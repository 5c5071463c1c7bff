package org.allmende.market.subscriptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A household orders a kind of box in a rhythm from a pickup point, at the price of that day. It runs until it is ended;
 * boxes whose cut-off has passed are still delivered, so it never ends before them. An end, once declared, is only ever
 * brought forward, never put off.
 */
@Entity
@Table(name = "subscription")
public class Subscription {

    /** The version of the terms that a new subscription is made under. */
    static final String TERMS = "2026-11";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "household_id")
    private long householdId;
    @Column(name = "box_kind_id")
    private long boxKindId;
    @Column(name = "pickup_point_id")
    private long pickupPointId;
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;
    @Column(name = "anchor_date")
    private LocalDate anchorDate;
    @Column(name = "ordered_at")
    private Instant orderedAt;
    @Column(name = "ordered_by")
    private long orderedBy;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "price_cents")
    private long priceCents;
    private String terms;

    protected Subscription() {}

    static Subscription start(long householdId, Choice choice, long priceCents, long orderedBy, Instant orderedAt) {
        Subscription subscription = new Subscription();
        subscription.householdId = householdId;
        subscription.boxKindId = choice.boxKindId();
        subscription.rhythm = choice.rhythm();
        subscription.pickupPointId = choice.pickupPointId();
        subscription.anchorDate = choice.start();
        subscription.priceCents = priceCents;
        subscription.orderedBy = orderedBy;
        subscription.orderedAt = orderedAt;
        subscription.terms = TERMS;
        return subscription;
    }

    /**
     * Ends it: no box on that day or later.
     *
     * @param wished null for as soon as possible
     * @param earliest the first day without a box that can be met
     * @return the day on which it ends
     */
    LocalDate end(LocalDate wished, LocalDate earliest) {
        LocalDate day = wished == null || wished.isBefore(earliest) ? earliest : wished;
        if (endedOn == null || day.isBefore(endedOn)) {
            endedOn = day;
        }
        return endedOn;
    }

    long id() {
        return id;
    }

    LocalDate anchorDate() {
        return anchorDate;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    LocalDate endedOn() {
        return endedOn;
    }
}
