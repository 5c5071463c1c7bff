package org.allmende.market.pickup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.platform.time.Clock;

@Named
@RequestScoped
public class PointsPage {

    @Inject PickupPoints pickupPoints;
    @Inject Clock clock;

    private List<PointRow> points;

    public List<PointRow> getPoints() {
        if (points == null) {
            points = pickupPoints.openOn(clock.today());
        }
        return points;
    }
}
