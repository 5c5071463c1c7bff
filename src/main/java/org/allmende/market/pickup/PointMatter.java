package org.allmende.market.pickup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allmende.council.register.ChangeLine;
import org.allmende.council.register.Matter;
import org.allmende.council.register.Objection;
import org.allmende.council.register.ProposalField;
import org.allmende.council.register.ProposalField.Kind;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** The council opens and closes pickup points; there is no other way. */
@ApplicationScoped
class PointMatter implements Matter {

    private static final String TEXTS = "market.pickup.point-matter.";
    private static final String PAGE = "/market/pickup/points";
    private static final List<String> NEEDED_TO_OPEN = List.of("pointName", "street", "postcode", "place", "latitude", "longitude", "opensAt", "closesAt", "capacity");
    /** What the columns can keep: a decision must not fail on the day it takes effect. */
    private static final Map<String, String> FITS = Map.of("pointName", "(?s).{1,120}", "street", "(?s).{1,120}", "place", "(?s).{1,120}", "postcode", "\\d{5}", "accessNote", "(?s).{0,400}");

    @Inject PickupPoints points;
    @Inject Event<PointClosed> closed;
    @Inject Language language;
    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public Set<String> confidential() {
        return Set.of("accessNote");
    }

    @Override
    public String code() {
        return "pickup.point";
    }

    @Override
    public String texts() {
        return TEXTS;
    }

    @Override
    public List<ProposalField> fields() {
        Map<String, String> open = new LinkedHashMap<>();
        points.openOn(clock.today()).forEach(point -> open.put(Long.toString(point.id()), point.name()));
        Map<String, String> actions = new LinkedHashMap<>();
        actions.put("open", text("action.open"));
        actions.put("close", text("action.close"));
        return List.of(ProposalField.choice("action", actions), ProposalField.choice("point", open), ProposalField.of("pointName", Kind.TEXT),
                ProposalField.of("street", Kind.TEXT), ProposalField.of("postcode", Kind.TEXT), ProposalField.of("place", Kind.TEXT),
                ProposalField.of("latitude", Kind.NUMBER), ProposalField.of("longitude", Kind.NUMBER), ProposalField.of("opensAt", Kind.TEXT),
                ProposalField.of("closesAt", Kind.TEXT), ProposalField.of("capacity", Kind.NUMBER), ProposalField.of("accessNote", Kind.TEXT));
    }

    @Override
    public List<Objection> check(JsonObject proposal) {
        return switch (proposal.getString("action", "")) {
            case "open" -> checkForm(proposal);
            case "close" -> checkClosing(proposal);
            default -> List.of(new Objection("action", TEXTS + "missing"));
        };
    }

    /** Over the API anything may come in any form. */
    private List<Objection> checkForm(JsonObject proposal) {
        try {
            return checkOpening(proposal);
        } catch (ClassCastException | ArithmeticException e) {
            return List.of(new Objection("action", TEXTS + "missing"));
        }
    }

    private List<Objection> checkOpening(JsonObject proposal) {
        List<Objection> objections = new ArrayList<>();
        NEEDED_TO_OPEN.stream().filter(field -> !proposal.containsKey(field)).forEach(field -> objections.add(new Objection(field, TEXTS + "missing")));
        if (!objections.isEmpty()) {
            return objections;
        }
        if (!time(proposal, "opensAt").isBefore(time(proposal, "closesAt"))) {
            objections.add(new Objection("closesAt", TEXTS + "hours"));
        }
        if (proposal.getInt("capacity") < 1) {
            objections.add(new Objection("capacity", TEXTS + "missing"));
        }
        FITS.forEach((field, form) -> {
            if (!proposal.getString(field, "").matches(form)) {
                objections.add(new Objection(field, TEXTS + "missing"));
            }
        });
        if (number(proposal, "latitude").abs().compareTo(BigDecimal.valueOf(90)) > 0) {
            objections.add(new Objection("latitude", TEXTS + "missing"));
        }
        if (number(proposal, "longitude").abs().compareTo(BigDecimal.valueOf(180)) > 0) {
            objections.add(new Objection("longitude", TEXTS + "missing"));
        }
        if (sql.one("SELECT EXISTS (SELECT 1 FROM pickup_point WHERE name = ?)", row -> row.getBoolean(1), proposal.getString("pointName"))) {
            objections.add(new Objection("pointName", TEXTS + "name-taken"));
        }
        return objections;
    }

    private List<Objection> checkClosing(JsonObject proposal) {
        List<PointRow> open = points.openOn(clock.today());
        PointRow closing = open.stream().filter(point -> point.id() == pointId(proposal)).findFirst().orElse(null);
        if (closing == null) {
            return List.of(new Objection("point", TEXTS + "no-such-point"));
        }
        int moving = closing.capacity() - closing.left();
        int free = open.stream().filter(point -> point.id() != closing.id()).mapToInt(PointRow::left).sum();
        return moving > free ? List.of(new Objection("point", TEXTS + "no-room", moving, free)) : List.of();
    }

    @Override
    public List<ChangeLine> preview(JsonObject proposal, LocalDate effectiveOn) {
        if ("open".equals(proposal.getString("action"))) {
            return List.of(new ChangeLine(text("status", proposal.getString("pointName")), "",
                    text("opened", proposal.getString("opensAt"), proposal.getString("closesAt"), proposal.getInt("capacity")), PAGE));
        }
        return points.of(pointId(proposal), clock.today()).map(point -> List.of(new ChangeLine(text("status", point.name()),
                text("is-open", point.capacity() - point.left()), text("closed"), PAGE))).orElse(List.of());
    }

    @Override
    public void enact(long decisionId, JsonObject proposal, LocalDate effectiveOn) {
        if ("open".equals(proposal.getString("action"))) {
            open(decisionId, proposal);
        } else if (sql.update("UPDATE pickup_point SET closed_on = ?, closing_decision_id = ? WHERE id = ? AND closed_on IS NULL",
                effectiveOn, decisionId, pointId(proposal)) == 1) {
            closed.fire(new PointClosed(pointId(proposal), effectiveOn, decisionId));
        }
    }

    private void open(long decisionId, JsonObject proposal) {
        sql.update("""
                INSERT INTO pickup_point (name, place, postcode, street, lat, lon, opens_at, closes_at, capacity, access_note, decision_id)
                SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM (SELECT 1) one WHERE NOT EXISTS (SELECT 1 FROM pickup_point WHERE decision_id = ?)
                """, proposal.getString("pointName"), proposal.getString("place"), proposal.getString("postcode"), proposal.getString("street"),
                number(proposal, "latitude"), number(proposal, "longitude"), time(proposal, "opensAt"), time(proposal, "closesAt"),
                proposal.getInt("capacity"), proposal.getString("accessNote", ""), decisionId, decisionId);
    }

    private static long pointId(JsonObject proposal) {
        String id = proposal.getString("point", "");
        return id.matches("[0-9]{1,15}") ? Long.parseLong(id) : 0;
    }

    private static BigDecimal number(JsonObject proposal, String field) {
        return proposal.getJsonNumber(field).bigDecimalValue();
    }

    /** Midnight for what is no time of day: then the hours are objected to. */
    private static LocalTime time(JsonObject proposal, String field) {
        try {
            return LocalTime.parse(proposal.getString(field));
        } catch (DateTimeParseException e) {
            return LocalTime.MIDNIGHT;
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language.getLocale(), TEXTS + key, arguments);
    }
}
