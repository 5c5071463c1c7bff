package org.allmende.market.stock;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.allmende.market.producers.Producers;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.people.identity.Role;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;
import org.allmende.standards.assessments.Gate;
import org.allmende.standards.assessments.GateReason;

/** The farm's sheet on the phone: tap a product, type the amount, save. */
@Named("enterHarvestPage")
@ViewScoped
public class EnterHarvestPage implements Serializable {

    private static final int DAYS_SHOWN = 4;
    private static final String HERE = "/market/stock/enter-harvest?faces-redirect=true&producer=%d&day=%d";

    @Inject SignedIn signedIn;
    @Inject HarvestSheet sheet;
    @Inject EnterHarvest enterHarvest;
    @Inject CorrectHarvest correctHarvest;
    @Inject DeliveryDays deliveryDays;
    @Inject Producers producers;
    @Inject Gate gate;
    @Inject Clock clock;
    @Inject Language language;
    @Inject Tell tell;

    private Long producer;
    private Long day;
    private String producerName;
    private Map<Long, String> farms = Map.of();
    private transient List<DeliveryDay> days;
    private transient List<HarvestRow> rows;
    private transient List<GateReason> reasons;
    private final HarvestForm form = new HarvestForm();
    private Long correctedProduct;
    private String correctedTotal;
    private String reason;

    public void load() {
        List<Long> own = signedIn.scopesOf(Role.PRODUCER);
        if (producer == null && !own.isEmpty()) {
            producer = own.getFirst();
        }
        if (producer == null && signedIn.may(Permission.ENTER_HARVEST)) {
            producer = producers.producerIds().getFirst();
        }
        if (producer == null || !signedIn.may(Permission.ENTER_HARVEST, producer)) {
            throw new Refused(signedIn.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        farms = producers.names(own.isEmpty() ? List.of(producer) : own);
        producerName = farms.getOrDefault(producer, "");
        if (day == null) {
            day = getDays().isEmpty() ? null : getDays().getFirst().id();
        }
    }

    public String save() {
        return tell.trying(() -> {
            enterHarvest.enter(producer, day,
                    form.read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), language.getLocale()));
            tell.done("market.stock.enter-harvest.saved");
            return HERE.formatted(producer, day);
        });
    }

    public String correct() {
        return tell.trying(() -> {
            BigDecimal total = QuantityInput.parse(correctedTotal, language.getLocale()).orElseThrow(() -> new Refused(StockRefusal.QUANTITY_INVALID));
            correctHarvest.correct(producer, day, correctedProduct, total, reason);
            tell.done("market.stock.enter-harvest.corrected");
            return HERE.formatted(producer, day);
        });
    }

    public String typed(long product) {
        return form.typed(product);
    }

    public boolean wrong(long product) {
        return form.wrong(product, language.getLocale());
    }

    public List<DeliveryDay> getDays() {
        return days == null ? days = deliveryDays.open(clock.now(), DAYS_SHOWN) : days;
    }

    public List<HarvestRow> getRows() {
        return rows == null ? rows = day == null ? List.of() : sheet.of(producer, day) : rows;
    }

    public List<HarvestRow> getInSeason() {
        return getRows().stream().filter(HarvestRow::inSeason).toList();
    }

    public List<HarvestRow> getOutOfSeason() {
        return getRows().stream().filter(row -> !row.inSeason()).toList();
    }

    public List<HarvestRow> getEntered() {
        return getRows().stream().filter(row -> row.harvested().signum() > 0).toList();
    }

    public List<GateReason> getReasons() {
        return reasons == null ? reasons = gate.reasons(producer) : reasons;
    }

    public List<Map.Entry<Long, String>> getFarms() {
        return farms.size() < 2 ? List.of() : List.copyOf(farms.entrySet());
    }

    public String getProducerName() { return producerName; }
    public Long getProducer() { return producer; }
    public void setProducer(Long producer) { this.producer = producer; }
    public Long getDay() { return day; }
    public void setDay(Long day) { this.day = day; }
    public Long getCorrectedProduct() { return correctedProduct; }
    public void setCorrectedProduct(Long product) { this.correctedProduct = product; }
    public String getCorrectedTotal() { return correctedTotal; }
    public void setCorrectedTotal(String total) { this.correctedTotal = total; }
    public String getReason() { return reason; }
    public void setReason(String reason) { this.reason = reason; }
}
