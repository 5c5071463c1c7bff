package org.allmende.market.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.allmende.market.producers.StandardsMet;
import org.allmende.market.producers.StandardsMet.MetStandard;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.allmende.standards.assessments.Gate;
import org.allmende.standards.assessments.GateReason;

/** One product, with all that must be said before buying. */
@Named("productPage")
@RequestScoped
public class ProductPage {

    @Inject ProductDetails details;
    @Inject ProductPictures productPictures;
    @Inject DeliveryDays deliveryDays;
    @Inject StandardsMet standardsMet;
    @Inject Gate gate;
    @Inject Clock clock;

    private String id;
    private ProductDetail product;
    private DeliveryDay next;
    private List<GateReason> reasons = List.of();
    private List<MetStandard> standards = List.of();
    private List<SizeRow> sizes = List.of();
    private List<PictureRow> pictures = List.of();

    public void load() {
        next = deliveryDays.nextOpen(clock.now()).orElse(null);
        product = (id != null && id.matches("\\d{1,18}") ? details.of(Long.parseLong(id), next) : Optional.<ProductDetail>empty())
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        pictures = productPictures.of(product.id());
        sizes = details.sizes(product.id(), product.sizeOf());
        standards = standardsMet.of(product.producerId(), clock.today());
        if (product.availability() == Availability.EXCLUDED) {
            reasons = gate.reasons(product.producerId());
        }
    }

    /** A number among the facts, or null where nothing is said. */
    public BigDecimal number(String column) {
        String text = product.facts().get(column);
        return text == null ? null : new BigDecimal(text);
    }

    /** The ingredients, each allergen on its own so that it can stand out. */
    public List<Part> getIngredients() {
        String[] parts = product.facts().getOrDefault("ingredients", "").split("\\*");
        return IntStream.range(0, parts.length).filter(i -> !parts[i].isEmpty()).mapToObj(i -> new Part(parts[i], i % 2 == 1)).toList();
    }

    /** A stretch of text. */
    public record Part(String text, boolean strong) {}

    public List<PictureRow> getPictures() { return pictures; }
    public List<SizeRow> getSizes() { return sizes; }
    public ProductDetail getProduct() { return product; }
    public DeliveryDay getNext() { return next; }
    public List<GateReason> getReasons() { return reasons; }
    public List<MetStandard> getStandards() { return standards; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
