package org.allmende.market.subscriptions;

import org.allmende.platform.web.Refusal;

public enum SubscriptionRefusal implements Refusal {
    /** Argument: the delivery's day, ready to be read. */
    CUTOFF_PASSED,
    BOX_NOT_FOUND(404),
    /** Nothing can be added to a box that will not be packed. */
    BOX_SKIPPED,
    /** The household has this kind of box already. */
    ALREADY_SUBSCRIBED,
    START_NOT_OPEN,
    CHOICE_INCOMPLETE(422),
    QUANTITY_INVALID(422),
    /** Price, size or name changed after the buyer saw them. Argument: the name. */
    PRODUCT_CHANGED,
    EXTRA_NOT_FOUND(404),
    NOTHING_CHOSEN(422),
    DECLARATION_INCOMPLETE(422);

    private final int status;

    SubscriptionRefusal() {
        this(409);
    }

    SubscriptionRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String area() {
        return "subscriptions";
    }
}
