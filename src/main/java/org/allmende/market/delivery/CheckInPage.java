package org.allmende.market.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.allmende.market.catalogue.SearchWords;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.people.identity.Role;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Tell;

/** The host's page on the phone: find the name, tap once. */
@Named
@RequestScoped
public class CheckInPage {

    /** More than that are found by name. */
    private static final int SHOWN = 60;

    @Inject PointBoxes pointBoxes;
    @Inject CheckInBox checkInBox;
    @Inject UndoCheckIn undoCheckIn;
    @Inject SignedIn signedIn;
    @Inject Language language;
    @Inject Clock clock;
    @Inject Tell tell;

    @Inject HttpServletRequest request;

    private Long point;
    private Long day;
    private String find;
    private List<PointBoxes.Point> points;
    private List<DeliveryDay> days;
    private List<PackingRow> boxes;

    /** Parameters come by address, and with each tap as hidden fields: the list must be the same before the tap is understood. */
    @PostConstruct
    void load() {
        points = pointBoxes.points(Stream.of(Role.HOST, Role.TEAM).flatMap(role -> signedIn.scopesOf(role).stream()).toList());
        days = pointBoxes.days();
        find = request.getParameter("find");
        point = number("point").orElse(points.isEmpty() ? null : points.getFirst().id());
        day = number("day").orElseGet(this::today);
        boxes = point == null || day == null ? List.of() : pointBoxes.boxes(point, day);
    }

    private Optional<Long> number(String parameter) {
        String value = request.getParameter(parameter);
        return value != null && value.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** Today's delivery or the last one; before the first, the next. */
    private Long today() {
        return days.stream().filter(candidate -> !candidate.date().isAfter(clock.today())).reduce((first, later) -> later)
                .or(() -> days.stream().findFirst()).map(DeliveryDay::id).orElse(null);
    }

    public String checkIn(long boxId) {
        return tell.trying(() -> {
            CheckInBox.HandedOut handed = checkInBox.checkIn(boxId);
            Locale reader = language.getLocale();
            if (handed.already()) {
                tell.done("market.delivery.check-in.already", handed.by(), Formats.dateTime(handed.at(), reader));
            } else {
                tell.done("market.delivery.check-in.done", nameOf(boxId));
            }
            return here();
        });
    }

    public String undo(long boxId) {
        return tell.trying(() -> {
            undoCheckIn.undo(boxId);
            tell.done("market.delivery.check-in.undone", nameOf(boxId));
            return here();
        });
    }

    private String nameOf(long boxId) {
        return boxes.stream().filter(box -> box.boxId() == boxId).map(PackingRow::name).findFirst().orElse("");
    }

    private String here() {
        return "/market/delivery/check-in?faces-redirect=true&point=" + point + "&day=" + day;
    }

    /** Those whose name or household holds what was typed; those still waiting first. */
    public List<PackingRow> getShown() {
        String wanted = find == null ? "" : SearchWords.normal(find);
        return Stream.concat(boxes.stream().filter(box -> !box.isFetched()), boxes.stream().filter(PackingRow::isFetched))
                .filter(box -> SearchWords.normal(box.name() + " " + box.household()).contains(wanted)).limit(SHOWN).toList();
    }

    public long getFetched() {
        return boxes.stream().filter(PackingRow::isFetched).count();
    }

    public int getAll() {
        return boxes.size();
    }

    public List<PointBoxes.Point> getPoints() {
        return points;
    }

    public List<DeliveryDay> getDays() {
        return days;
    }

    public Long getPoint() {
        return point;
    }

    public Long getDay() {
        return day;
    }

    public String getFind() {
        return find;
    }
}
