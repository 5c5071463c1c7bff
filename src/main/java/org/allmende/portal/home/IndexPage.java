package org.allmende.portal.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.allmende.portal.home.Front.Content;
import org.allmende.portal.home.Front.DecisionRow;
import org.allmende.portal.home.Front.NextDelivery;

@Named
@RequestScoped
public class IndexPage {

    private static final List<String> WITHOUT_PLAN = List.of("carrot", "leek", "beetroot", "apple", "potato", "milk", "bread", "egg");

    @Inject Front front;

    private NextDelivery next;
    private List<Content> contents = List.of();
    private List<DecisionRow> decisions;
    private List<Place> points;

    /** A pickup point on the map. */
    public record Place(String name, BigDecimal lat, BigDecimal lon, String url) {}

    @PostConstruct
    void load() {
        next = front.nextDelivery().orElse(null);
        if (next != null) {
            contents = front.contents(next.id());
        }
        decisions = front.newestDecisions();
        points = front.points().stream().map(point -> new Place(point.name(), point.lat(), point.lon(), "/market/pickup/points")).toList();
    }

    /** The pictures in the crate; a crate of what the region grows as long as nothing is planned. */
    public List<String> getCrops() {
        return isPlanned() ? contents.stream().map(Content::crop).distinct().toList() : WITHOUT_PLAN;
    }

    public boolean isPlanned() {
        return !contents.isEmpty();
    }

    public String getContents() {
        return String.join(", ", contents.stream().map(Content::name).distinct().toList());
    }

    public NextDelivery getNext() {
        return next;
    }

    public List<DecisionRow> getDecisions() {
        return decisions;
    }

    public List<Place> getPoints() {
        return points;
    }
}
