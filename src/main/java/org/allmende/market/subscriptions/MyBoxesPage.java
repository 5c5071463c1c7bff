package org.allmende.market.subscriptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.pickup.PickupPoints;
import org.allmende.market.pickup.PointRow;
import org.allmende.people.identity.Role;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Tell;

@Named
@RequestScoped
public class MyBoxesPage {

    private static final int SHOWN = 8;
    private static final String HERE = "/market/subscriptions/my-boxes?faces-redirect=true";

    @Inject MyBoxes myBoxes;
    @Inject SkipBox skipBox;
    @Inject UnskipBox unskipBox;
    @Inject MoveBox moveBox;
    @Inject RemoveExtra removeExtra;
    @Inject PickupPoints pickupPoints;
    @Inject SignedIn signedIn;
    @Inject Clock clock;
    @Inject Tell tell;

    private final Map<Long, String> pointOf = new HashMap<>();
    private List<BoxRow> boxes;
    private List<SubscriptionRow> contracts;
    private Map<String, String> points;

    public String skip(long boxId) {
        return changed("market.subscriptions.my-boxes.skipped", () -> skipBox.skip(boxId));
    }

    public String unskip(long boxId) {
        return changed("market.subscriptions.my-boxes.unskipped", () -> unskipBox.unskip(boxId));
    }

    public String move(long boxId) {
        return changed("market.subscriptions.my-boxes.moved", () -> moveBox.move(boxId, Long.parseLong(pointOf.get(boxId))));
    }

    public String removeExtra(long extraId) {
        return changed("market.subscriptions.my-boxes.extra-removed", () -> removeExtra.remove(extraId));
    }

    private String changed(String key, Runnable change) {
        return tell.trying(() -> {
            change.run();
            tell.done(key);
            return HERE;
        });
    }

    public List<BoxRow> getBoxes() {
        if (boxes == null) {
            boxes = household() == null ? List.of() : myBoxes.next(household(), SHOWN);
            boxes.forEach(box -> pointOf.putIfAbsent(box.id(), Long.toString(box.pointId())));
        }
        return boxes;
    }

    public List<SubscriptionRow> getContracts() {
        if (contracts == null) {
            contracts = household() == null ? List.of() : myBoxes.contracts(household());
        }
        return contracts;
    }

    /** Label to id, for the choice of another point. */
    public Map<String, String> getPoints() {
        if (points == null) {
            points = new LinkedHashMap<>();
            pickupPoints.openOn(clock.today()).stream().filter(point -> !point.isFull()).forEach(this::offer);
            getBoxes().forEach(box -> points.putIfAbsent(box.pointName(), Long.toString(box.pointId())));
        }
        return points;
    }

    private void offer(PointRow point) {
        points.put(point.name(), Long.toString(point.id()));
    }

    public Map<Long, String> getPointOf() {
        return pointOf;
    }

    /** Null for somebody who has not ordered yet; nobody signed in is asked to. */
    private Long household() {
        signedIn.personId();
        return signedIn.scopesOf(Role.HOUSEHOLD).stream().findFirst().orElse(null);
    }
}
