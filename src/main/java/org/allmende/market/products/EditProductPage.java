package org.allmende.market.products;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.DutiesRule;
import org.allmende.market.labels.Duty;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.market.producers.ProducerRow;
import org.allmende.market.products.OwnProducts.EditedProduct;
import org.allmende.market.products.OwnProducts.VersionRow;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** Write a product, see what is still open, publish it. What was typed is never lost, also when somebody else was faster. */
@Named("editProductPage")
@ViewScoped
public class EditProductPage implements Serializable {

    private static final String HERE = "/market/products/edit-product?faces-redirect=true&producer=%d&id=%d";

    @Inject FarmChoice farmChoice;
    @Inject OwnProducts ownProducts;
    @Inject SaveProduct saveProduct;
    @Inject PublishProduct publishProduct;
    @Inject UnpublishProduct unpublishProduct;
    @Inject Language language;
    @Inject Tell tell;

    private final ProductInput input = new ProductInput();
    private Long producer;
    private Long id;
    private Long like;
    private Category category;
    private String crop;
    private String sku;
    private String reason;
    private transient ProducerRow farm;
    private EditedProduct product;
    private ProductFacts saved;
    private Long basedOn;
    private List<ProductField> clashes = List.of();

    public void load() {
        farm = farmChoice.of(producer);
        producer = farm.id();
        if (id != null || like != null) {
            EditedProduct shown = ownProducts.of(producer, id == null ? like : id).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
            category = shown.category();
            crop = shown.crop();
            product = id == null ? null : shown;
            basedOn = id == null ? null : shown.versionId();
            saved = shown.facts();
        } else if (category != null) {
            crop = category.crop();
            saved = ProductDefaults.of(farm, category);
        }
        if (saved != null) {
            input.show(saved, language.getLocale());
        }
    }

    public String save() {
        ProductInput.Meaning meaning = input.read();
        if (!meaning.errors().isEmpty()) {
            FieldErrors.show(meaning, language.getLocale());
            tell.refused(new Refused(ProductsRefusal.FIELD_INVALID));
            return null;
        }
        return tell.trying(() -> {
            try {
                long saving = saveProduct.save(producer, id, new ProductDraft(id, basedOn, sku, category, crop, id == null ? like : null, meaning.facts()));
                tell.done("market.products.edit-product.saved");
                return HERE.formatted(producer, saving);
            } catch (RuntimeException e) {
                Refused refused = Refused.in(e);
                if (refused != null && refused.refusal() == ProductsRefusal.CHANGED_MEANWHILE) {
                    merge(meaning.facts());
                }
                throw e;
            }
        });
    }

    /** Both changes stand in the form now; the next save is on top of the other's version. */
    private void merge(ProductFacts mine) {
        EditedProduct theirs = ownProducts.of(producer, id).orElseThrow();
        ProductFacts base = ownProducts.factsOf(producer, id, basedOn);
        List<ProductField> changedByThem = base.differences(theirs.facts());
        clashes = base.differences(mine).stream().filter(changedByThem::contains).filter(field -> !mine.text(field).equals(theirs.facts().text(field))).toList();
        input.show(mine.mergedWith(base, theirs.facts()), language.getLocale());
        product = theirs;
        saved = theirs.facts();
        basedOn = theirs.versionId();
    }

    public String publish() {
        return tell.trying(() -> {
            publishProduct.publish(producer, id, basedOn);
            tell.done("market.products.edit-product.published");
            return HERE.formatted(producer, id);
        });
    }

    public String unpublish() {
        return tell.trying(() -> {
            unpublishProduct.unpublish(producer, id, reason);
            tell.done("market.products.edit-product.unpublished");
            return HERE.formatted(producer, id);
        });
    }

    /** Of what is saved, or of what is typed after a refusal. */
    public List<Duty> getDuties() {
        ProductInput.Meaning meaning = input.read();
        return DutiesRule.open(category, crop, meaning.errors().isEmpty() ? meaning.facts() : saved);
    }

    public ProducerRow getFarm() {
        return farm == null ? farm = farmChoice.of(producer) : farm;
    }

    public List<VersionRow> getHistory() { return id == null ? List.of() : ownProducts.history(producer, id); }
    public ProductInput getInput() { return input; }
    public EditedProduct getProduct() { return product; }
    public List<ProductField> getClashes() { return clashes; }
    public ProductFacts getSaved() { return saved; }
    public Long getProducer() { return producer; }
    public void setProducer(Long producer) { this.producer = producer; }
    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public Long getLike() { return like; }
    public void setLike(Long like) { this.like = like; }
    public Category getCategory() { return category; }
    public void setCategory(Category category) { this.category = category; }
    public String getCrop() { return crop; }
    public void setCrop(String crop) { this.crop = crop; }
    public String getSku() { return sku; }
    public void setSku(String sku) { this.sku = sku; }
    public String getReason() { return reason; }
    public void setReason(String reason) { this.reason = reason; }
}
