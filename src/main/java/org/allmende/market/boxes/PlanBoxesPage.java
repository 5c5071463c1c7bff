package org.allmende.market.boxes;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.catalogue.OfferRow;
import org.allmende.market.catalogue.Offers;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.market.stock.QuantityInput;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** The team's table: what goes into which box, against demand and harvest. */
@Named("planBoxesPage")
@ViewScoped
public class PlanBoxesPage implements Serializable {

    private static final String HERE = "/market/boxes/plan-boxes?faces-redirect=true&day=";
    private static final int DAYS_SHOWN = 4;
    private static final int OFFERS_SHOWN = 400;

    @Inject BoxPlans plans;
    @Inject PlanBoxes planBoxes;
    @Inject CopyPlan copyPlan;
    @Inject PublishContents publishContents;
    @Inject Offers offers;
    @Inject DeliveryDays deliveryDays;
    @Inject Clock clock;
    @Inject Language language;
    @Inject Tell tell;

    private Long day;
    private transient List<DeliveryDay> days;
    private transient List<KindPlan> kinds;
    private transient List<OfferRow> choices;
    private final Map<String, String> typed = new HashMap<>();

    public void load() {
        if (day == null && !getDays().isEmpty()) {
            day = getDays().getFirst().id();
        }
        getKinds();
    }

    public String save() {
        return tell.trying(() -> {
            planBoxes.plan(day, changes());
            tell.done("market.boxes.plan-boxes.saved");
            return HERE + day;
        });
    }

    public String publish() {
        return tell.trying(() -> {
            publishContents.publish(day);
            tell.done("market.boxes.plan-boxes.published");
            return HERE + day;
        });
    }

    public String copy() {
        return tell.trying(() -> {
            copyPlan.copy(day);
            tell.done("market.boxes.plan-boxes.copied");
            return HERE + day;
        });
    }

    /** Plain fields: quantity_kind_product for what is in, add_kind and addQuantity_kind for what shall come in. */
    private List<PlanChange> changes() {
        typed.clear();
        typed.putAll(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        List<PlanChange> changes = new ArrayList<>();
        for (KindPlan plan : getKinds()) {
            long kind = plan.kind().id();
            for (PlanItem item : plan.items()) {
                String value = typed.get("quantity_" + kind + "_" + item.productId());
                if (value != null && quantity(value).compareTo(item.quantity()) != 0) {
                    changes.add(new PlanChange(kind, item.productId(), quantity(value)));
                }
            }
            String product = typed.getOrDefault("add_" + kind, "");
            String amount = typed.getOrDefault("addQuantity_" + kind, "");
            if (product.isEmpty() != amount.isBlank()) {
                throw new Refused(BoxesRefusal.ADDITION_INCOMPLETE, plan.kind().name());
            }
            if (product.matches("\\d{1,18}")) {
                changes.add(new PlanChange(kind, Long.parseLong(product), quantity(amount)));
            }
        }
        return changes;
    }

    private BigDecimal quantity(String value) {
        return value.isBlank() ? BigDecimal.ZERO
                : QuantityInput.parse(value, language.getLocale()).orElseThrow(() -> new Refused(BoxesRefusal.QUANTITY_INVALID));
    }

    /** What was typed and refused, else what is planned. */
    public String shown(PlanItem item) {
        return typed.getOrDefault("quantity_" + item.kindId() + "_" + item.productId(), Formats.number(item.quantity(), language.getLocale()));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<KindPlan> getKinds() {
        return kinds == null ? kinds = day == null ? List.of() : plans.of(day) : kinds;
    }

    public boolean isNothingPlanned() {
        return getKinds().stream().allMatch(plan -> plan.items().isEmpty());
    }

    public List<OfferRow> getChoices() {
        return choices == null ? choices = day == null ? List.of() : offers.available(day, null, 0, OFFERS_SHOWN) : choices;
    }

    public List<DeliveryDay> getDays() {
        return days == null ? days = deliveryDays.open(clock.now(), DAYS_SHOWN) : days;
    }

    public DeliveryDay getChosen() {
        return day == null ? null : getDays().stream().filter(open -> open.id() == day).findFirst()
                .or(() -> deliveryDays.of(day)).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    public Long getDay() { return day; }
    public void setDay(Long day) { this.day = day; }
}
