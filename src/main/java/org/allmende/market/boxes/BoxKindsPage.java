package org.allmende.market.boxes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.platform.time.Clock;

/** Which boxes there are, what they cost by whose decision, and what is in them. */
@Named("boxKindsPage")
@RequestScoped
public class BoxKindsPage {

    private static final int DAYS_SHOWN = 3;
    private static final int CROPS_SHOWN = 10;

    @Inject BoxKinds boxKinds;
    @Inject BoxContents contents;
    @Inject DeliveryDays deliveryDays;
    @Inject Clock clock;

    private String day;
    private DeliveryDay chosen;
    private List<DeliveryDay> days = List.of();
    private List<KindContents> kinds = List.of();

    /** A kind and what is in it. */
    public record KindContents(BoxKind kind, List<ContentRow> contents) {
        public List<String> getCrops() {
            return contents.stream().map(ContentRow::crop).distinct().limit(CROPS_SHOWN).toList();
        }
    }

    public void load() {
        LocalDate today = clock.today();
        days = deliveryDays.from(today, DAYS_SHOWN);
        chosen = (day != null && day.matches("\\d{1,18}") ? deliveryDays.of(Long.parseLong(day)) : deliveryDays.nextOpen(clock.now())).orElse(null);
        Map<Long, List<ContentRow>> byKind = chosen == null ? Map.of() : contents.ofDay(chosen.id());
        kinds = boxKinds.all().stream().map(kind -> new KindContents(kind, byKind.getOrDefault(kind.id(), List.of()))).toList();
    }

    public List<KindContents> getKinds() { return kinds; }
    public List<DeliveryDay> getDays() { return days; }
    public DeliveryDay getChosen() { return chosen; }
    public String getDay() { return day; }
    public void setDay(String day) { this.day = day; }
}
