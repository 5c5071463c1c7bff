package org.allmende.market.labels;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.market.labels.ProductField.Kind;

/**
 * What one version of a product says, immutable. Each fact is kept as a canonical text: numbers with a point and without
 * trailing zeros, flags as 1 or nothing, no allergens as {@code none}; an empty text means that nothing is said.
 */
public final class ProductFacts implements Serializable {

    public static final String NO_ALLERGENS = "none";
    private static final String YES = "1";

    private final EnumMap<ProductField, String> said;

    private ProductFacts(EnumMap<ProductField, String> said) {
        this.said = said;
    }

    /** @throws IllegalArgumentException if a value is not of its field's kind */
    public static ProductFacts of(Map<ProductField, String> values) {
        EnumMap<ProductField, String> said = new EnumMap<>(ProductField.class);
        values.forEach((field, value) -> {
            String canonical = value == null ? "" : canonical(field, value.strip());
            if (!canonical.isEmpty()) {
                said.put(field, canonical);
            }
        });
        return new ProductFacts(said);
    }

    private static String canonical(ProductField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> mustBe(value.length() <= field.length(), field, value);
            case FLAG -> YES.equals(value) || "true".equals(value) ? YES : "";
            case CHOICE -> mustBe(field.options().contains(value), field, value);
            case MONTH -> mustBe(value.matches("[1-9]|1[0-2]"), field, value);
            case MONEY -> field == ProductField.DEPOSIT_CENTS && value.matches("0+") ? "" : mustBe(value.matches("\\d{1,9}"), field, value);
            case QUANTITY -> mustBe(new BigDecimal(value).signum() >= 0, field, plain(new BigDecimal(value)));
            case ALLERGENS -> NO_ALLERGENS.equals(value) ? value : String.join(",", Allergen.of(value).stream().sorted().distinct().map(Allergen::id).toList());
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String mustBe(boolean right, ProductField field, String value) {
        if (!right) {
            throw new IllegalArgumentException(field + " cannot be " + value);
        }
        return value;
    }

    /** The canonical text, empty if nothing is said. */
    public String text(ProductField field) {
        return said.getOrDefault(field, "");
    }

    public boolean says(ProductField field) {
        return said.containsKey(field);
    }

    public boolean is(ProductField flag) {
        return YES.equals(text(flag));
    }

    public Optional<BigDecimal> number(ProductField field) {
        return says(field) ? Optional.of(new BigDecimal(text(field))) : Optional.empty();
    }

    public long cents(ProductField field) {
        return says(field) ? Long.parseLong(text(field)) : 0;
    }

    /** Empty both for none and for not said; see {@link #says}. */
    public List<Allergen> allergens() {
        String ids = text(ProductField.ALLERGENS);
        return NO_ALLERGENS.equals(ids) ? List.of() : Allergen.of(ids);
    }

    /** As its column keeps it. */
    public Object column(ProductField field) {
        String value = text(field);
        if (field.kind() == Kind.ALLERGENS) {
            return NO_ALLERGENS.equals(value) ? "" : value.isEmpty() ? null : value;
        }
        if (field.kind() == Kind.FLAG) {
            return YES.equals(value);
        }
        if (value.isEmpty()) {
            return field.isNullable() ? null : field == ProductField.DEPOSIT_CENTS ? "0" : "";
        }
        return value;
    }

    /** From a column; null of the allergens is not the same as empty. */
    public static String ofColumn(ProductField field, String value) {
        return field.kind() == Kind.ALLERGENS && value != null && value.isEmpty() ? NO_ALLERGENS : value;
    }

    public ProductFacts with(ProductField field, String value) {
        EnumMap<ProductField, String> changed = new EnumMap<>(ProductField.class);
        changed.putAll(said);
        changed.put(field, value);
        return of(changed);
    }

    /** Fields in which the other says something else. */
    public List<ProductField> differences(ProductFacts other) {
        List<ProductField> fields = new ArrayList<>();
        for (ProductField field : ProductField.values()) {
            if (!text(field).equals(other.text(field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** What I changed since {@code base} stays; where I changed nothing, the others' change is taken over. */
    public ProductFacts mergedWith(ProductFacts base, ProductFacts theirs) {
        EnumMap<ProductField, String> merged = new EnumMap<>(ProductField.class);
        for (ProductField field : ProductField.values()) {
            merged.put(field, text(field).equals(base.text(field)) ? theirs.text(field) : text(field));
        }
        return of(merged);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductFacts facts && said.equals(facts.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
