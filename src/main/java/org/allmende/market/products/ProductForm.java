package org.allmende.market.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allmende.market.labels.Allergen;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.Crops;
import org.allmende.market.labels.ProductField;
import org.allmende.market.labels.ProductField.Section;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/** What the form of a product is made of; the same for every product. */
@Named("productForm")
@ApplicationScoped
public class ProductForm {

    private static final List<Integer> MONTHS = IntStream.rangeClosed(1, 12).boxed().toList();

    @Inject Language language;

    public List<ProductField> section(String name) {
        return ProductField.of(Section.valueOf(name));
    }

    /** Sections besides the nutrition table, which is a part of the label. */
    public List<Section> getSections() {
        return Arrays.stream(Section.values()).filter(section -> section != Section.NUTRITION).toList();
    }

    /** A sentence below the label, or null where the label says enough. */
    public String help(ProductField field) {
        String key = "market.field-help." + field.id();
        return Texts.has(language.getLocale(), key) ? Texts.of(language.getLocale(), key) : null;
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public List<String> getCrops() {
        return Crops.NAMES;
    }

    public List<Integer> getMonths() {
        return MONTHS;
    }

    public List<Allergen> getAllergens() {
        return List.of(Allergen.values());
    }
}
