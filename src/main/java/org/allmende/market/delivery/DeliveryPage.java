package org.allmende.market.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** One delivery: what is ordered, packed and fetched. */
@Named
@RequestScoped
public class DeliveryPage {

    /** Larger points are read on paper. */
    private static final int NAMES_SHOWN = 300;

    @Inject Deliveries deliveries;

    private long id;
    private Long point;
    private DeliveryRow day;
    private List<KindCount> kinds;
    private List<ProducerOrders> orders;
    private List<PointBoxesRow> points;
    private List<PackingRow> boxes;

    public record ProducerOrders(String name, List<OrderRow> lines) {}

    public record PointBoxesRow(long id, String name, int boxes, String kinds) {}

    public void load() {
        day = deliveries.of(id).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        kinds = deliveries.kinds(id);
        orders = deliveries.orders(day).stream().collect(Collectors.groupingBy(OrderRow::producerName, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(producer -> new ProducerOrders(producer.getKey(), producer.getValue())).toList();
        points = deliveries.points(id).stream().collect(Collectors.groupingBy(Deliveries.PointCount::pointId, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(DeliveryPage::sum).toList();
        boxes = point == null ? List.of() : deliveries.boxes(id, point).stream().limit(NAMES_SHOWN).toList();
    }

    private static PointBoxesRow sum(Map.Entry<Long, List<Deliveries.PointCount>> point) {
        List<Deliveries.PointCount> counts = point.getValue();
        return new PointBoxesRow(point.getKey(), counts.getFirst().pointName(), counts.stream().mapToInt(Deliveries.PointCount::boxes).sum(),
                counts.stream().map(count -> count.boxes() + " × " + count.kindName()).collect(Collectors.joining(", ")));
    }

    public String getPointName() {
        return points.stream().filter(row -> row.id() == point).map(PointBoxesRow::name).findFirst().orElse("");
    }

    public DeliveryRow getDay() {
        return day;
    }

    public List<KindCount> getKinds() {
        return kinds;
    }

    public List<ProducerOrders> getOrders() {
        return orders;
    }

    public List<PointBoxesRow> getPoints() {
        return points;
    }

    public List<PackingRow> getBoxes() {
        return boxes;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }
}
