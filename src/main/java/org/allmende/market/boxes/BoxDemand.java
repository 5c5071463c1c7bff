package org.allmende.market.boxes;

import java.util.Map;

/** How many boxes of each kind are to be packed for a delivery. Answered by whoever knows the subscriptions. */
public interface BoxDemand {

    /** Box kind id to number of boxes that are not skipped; kinds without boxes may be missing. */
    Map<Long, Integer> boxesByKind(long deliveryDayId);
}
