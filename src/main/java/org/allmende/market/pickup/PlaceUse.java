package org.allmende.market.pickup;

import java.time.LocalDate;
import java.util.Map;

/** How many places of the pickup points are taken. Answered by whoever books them. */
public interface PlaceUse {

    /**
     * What a new subscription finds taken on {@code from} or later: the running subscriptions, or the boxes of the fullest
     * day if those are more (a box can be moved to another point for one delivery).
     *
     * @return pickup point id to places; points without may be missing
     */
    Map<Long, Integer> takenFrom(LocalDate from);

    /** What one more box finds taken at a point on one day. */
    int takenOn(long pointId, long deliveryDayId);
}
