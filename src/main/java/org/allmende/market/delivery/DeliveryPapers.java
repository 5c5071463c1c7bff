package org.allmende.market.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.platform.documents.Csv;
import org.allmende.platform.documents.Paper;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/** The team's lists on paper and as tables. */
@ApplicationScoped
class DeliveryPapers {

    @Inject Deliveries deliveries;
    @Inject Language language;

    /** What goes into each kind, how many of each for every point, and by name those that get something added: the others are alike. */
    byte[] packingPdf(DeliveryRow day) {
        Paper paper = new Paper(text("packing-title", date(day)), locale());
        state(paper, day);
        for (KindCount kind : deliveries.kinds(day.id())) {
            paper.section(text("kind-boxes", kind.kindName(), kind.boxes()));
            paper.table(List.of(text("product"), text("per-box"), text("all-boxes"), text("producer")), kind.contents().stream().map(row -> List.<Object>of(row.name(),
                    Formats.quantity(row.quantity(), row.unit(), locale()),
                    Formats.quantity(row.quantity().multiply(kind.count()), row.unit(), locale()), row.producerName())).toList());
        }
        byPoint(deliveries.boxes(day.id())).forEach((point, boxes) -> {
            paper.section(text("point-boxes", point, boxes.size()));
            Map<String, Long> kinds = boxes.stream().collect(Collectors.groupingBy(PackingRow::kindName, LinkedHashMap::new, Collectors.counting()));
            paper.line(kinds.entrySet().stream().map(kind -> kind.getValue() + " x " + kind.getKey()).collect(Collectors.joining(", ")));
            List<List<Object>> additions = boxes.stream().filter(box -> !box.extras().isEmpty())
                    .map(box -> List.<Object>of(Long.toString(box.boxId()), box.name(), box.kindName(), box.extras())).toList();
            if (!additions.isEmpty()) {
                paper.line(text("additions")).table(List.of(text("box"), text("name"), text("kind"), text("extras")), additions);
            }
        });
        return paper.pdf();
    }

    byte[] packingCsv(DeliveryRow day) {
        Csv csv = new Csv(List.of(text("point"), text("name"), text("kind"), text("extras"), text("box")));
        deliveries.boxes(day.id()).forEach(box -> csv.row(List.of(box.pointName(), box.name(), box.kindName(), box.extras(), box.boxId())));
        return csv.bytes();
    }

    /** @param pointId null for all points, each on a page of its own */
    byte[] pickupPdf(DeliveryRow day, Long pointId) {
        List<PackingRow> all = pointId == null ? deliveries.boxes(day.id()) : deliveries.boxes(day.id(), pointId);
        Paper paper = new Paper(text("pickup-title", date(day)), locale());
        state(paper, day);
        boolean first = true;
        for (Map.Entry<String, List<PackingRow>> point : byPoint(all).entrySet()) {
            String heading = text("point-boxes", point.getKey(), point.getValue().size());
            paper = first ? paper.section(heading) : paper.page(heading);
            first = false;
            paper.table(List.of(text("fetched"), text("name"), text("kind"), text("extras")), point.getValue().stream()
                    .map(box -> List.<Object>of("[   ]", box.name(), box.kindName(), box.extras())).toList());
        }
        return paper.pdf();
    }

    byte[] ordersPdf(DeliveryRow day) {
        Paper paper = new Paper(text("orders-title", date(day)), locale());
        state(paper, day);
        deliveries.orders(day).stream().collect(Collectors.groupingBy(OrderRow::producerName, LinkedHashMap::new, Collectors.toList()))
                .forEach((producer, lines) -> {
                    paper.section(producer + ", " + lines.getFirst().producerPlace());
                    List<List<Object>> rows = new ArrayList<>();
                    lines.forEach(line -> rows.add(List.of(line.name(), Formats.quantity(line.quantity(), line.unit(), locale()),
                            Formats.quantity(line.content(), line.contentUnit(), locale()), line.sku())));
                    paper.table(List.of(text("product"), text("quantity"), text("size"), text("sku")), rows);
                });
        return paper.pdf();
    }

    private void state(Paper paper, DeliveryRow day) {
        paper.line(day.isClosed() ? text("state-closed", day.boxes()) : text("state-open", Formats.dateTime(day.cutoffAt(), locale()), day.boxes()));
    }

    private static Map<String, List<PackingRow>> byPoint(List<PackingRow> boxes) {
        return boxes.stream().collect(Collectors.groupingBy(PackingRow::pointName, LinkedHashMap::new, Collectors.toList()));
    }

    private String date(DeliveryRow day) {
        return Formats.dateWithYear(day.date(), locale());
    }

    private Locale locale() {
        return language.getLocale();
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale(), "market.delivery.paper." + key, arguments);
    }
}
