package org.allmende.market.subscriptions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.allmende.market.boxes.BoxKind;
import org.allmende.market.boxes.BoxKinds;
import org.allmende.market.pickup.PickupPoints;
import org.allmende.market.pickup.PointRow;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Tell;

/** Step 1 is a plain address that survives signing in, step 2 the summary above the button. */
@Named
@ViewScoped
public class SubscribeToBoxPage implements Serializable {

    private static final int STARTS = 6;

    @Inject BoxKinds boxKinds;
    @Inject PickupPoints pickupPoints;
    @Inject DeliveryDays deliveryDays;
    @Inject SubscribeToBox subscribeToBox;
    @Inject Clock clock;
    @Inject Tell tell;

    private Long kind;
    private String rhythm;
    private Long point;
    private String start;
    private int step = 1;
    private transient List<BoxKind> kinds;
    private transient List<PointRow> points;
    private transient List<DeliveryDay> starts;

    public String order() {
        return tell.trying(() -> {
            Long number = subscribeToBox.subscribe(new Choice(kind, Rhythm.valueOf(rhythm), point, LocalDate.parse(start)));
            return "/market/subscriptions/ordered?faces-redirect=true&id=" + number;
        });
    }

    /** Only with four choices that still exist there is something to sum up. */
    public boolean isSummary() {
        return step == 2 && getChosenKind() != null && getChosenPoint() != null && getChosenStart() != null && isRhythm(rhythm);
    }

    public boolean isIncomplete() {
        return step == 2 && !isSummary();
    }

    public String getBack() {
        return "/market/subscriptions/subscribe-to-box?kind=" + kind + "&rhythm=" + rhythm + "&point=" + point + "&start=" + start;
    }

    /** This summary, as the address to come back to. */
    public String getHere() {
        return URLEncoder.encode(getBack() + "&step=2", StandardCharsets.UTF_8);
    }

    public BoxKind getChosenKind() {
        return kind == null ? null : getKinds().stream().filter(candidate -> candidate.id() == kind).findFirst().orElse(null);
    }

    public PointRow getChosenPoint() {
        return point == null ? null : getPoints().stream().filter(candidate -> candidate.id() == point).findFirst().orElse(null);
    }

    public LocalDate getChosenStart() {
        try {
            LocalDate day = start == null ? null : LocalDate.parse(start);
            return getStarts().stream().map(DeliveryDay::date).filter(date -> date.equals(day)).findFirst().orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public List<BoxKind> getKinds() {
        return kinds = kinds == null ? boxKinds.all() : kinds;
    }

    public List<PointRow> getPoints() {
        return points = points == null ? pickupPoints.openOn(clock.today()) : points;
    }

    public List<DeliveryDay> getStarts() {
        return starts = starts == null ? deliveryDays.open(clock.now(), STARTS) : starts;
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    private static boolean isRhythm(String name) {
        return Arrays.stream(Rhythm.values()).anyMatch(value -> value.name().equals(name));
    }

    public Long getKind() {
        return kind;
    }

    public void setKind(Long kind) {
        this.kind = kind;
    }

    public String getRhythm() {
        return isRhythm(rhythm) ? rhythm : Rhythm.WEEKLY.name();
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }
}
