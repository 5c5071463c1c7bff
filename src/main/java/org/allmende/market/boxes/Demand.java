package org.allmende.market.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** All that was answered to {@link BoxDemand}, added up. */
@ApplicationScoped
class Demand {

    @Inject @Any Instance<BoxDemand> answers;

    Map<Long, Integer> boxesByKind(long deliveryDayId) {
        Map<Long, Integer> boxes = new TreeMap<>();
        answers.stream().forEach(answer -> answer.boxesByKind(deliveryDayId).forEach((kind, number) -> boxes.merge(kind, number, Integer::sum)));
        return boxes;
    }
}
