package org.allmende.market.products;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.market.labels.ProductField.Kind;

/** The form of a product as it is typed, and what it means. Numbers take a comma or a point; what cannot be read is named at its field. */
public final class ProductInput implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Object> typed = new HashMap<>();
    private String[] allergens = {};

    /** @param errors field to code, text {@code market.field-error.<code>} */
    public record Meaning(ProductFacts facts, Map<ProductField, String> errors) {}

    /** Fills the form. */
    void show(ProductFacts facts, Locale locale) {
        typed.clear();
        for (ProductField field : ProductField.values()) {
            typed.put(field.id(), shown(field, facts, locale));
        }
        String ids = facts.text(ProductField.ALLERGENS);
        allergens = ids.isEmpty() ? new String[] {} : ids.split(",");
    }

    private static Object shown(ProductField field, ProductFacts facts, Locale locale) {
        String text = facts.text(field);
        return switch (field.kind()) {
            case FLAG -> facts.is(field);
            case MONEY -> text.isEmpty() ? "" : point(new BigDecimal(text).movePointLeft(2).setScale(2).toPlainString(), locale);
            case QUANTITY -> point(text, locale);
            default -> text;
        };
    }

    private static String point(String number, Locale locale) {
        return "en".equals(locale.getLanguage()) ? number : number.replace('.', ',');
    }

    Meaning read() {
        Map<ProductField, String> values = new EnumMap<>(ProductField.class);
        Map<ProductField, String> errors = new LinkedHashMap<>();
        for (ProductField field : ProductField.values()) {
            String text = field.kind() == Kind.ALLERGENS ? ticked() : Optional.ofNullable(typed.get(field.id())).map(Object::toString).orElse("").strip();
            Optional<String> value = value(field, text);
            if (value.isEmpty()) {
                errors.put(field, field.kind() == Kind.ALLERGENS ? "none-and-some" : field.kind() == Kind.MONEY ? "money" : field.kind() == Kind.QUANTITY ? "number" : "text");
            } else if (field.isAlwaysSaid() && value.get().isEmpty()) {
                errors.put(field, "missing");
            } else {
                values.put(field, value.get());
            }
        }
        if ("0".equals(values.get(ProductField.CONTENT))) {
            errors.put(ProductField.CONTENT, "nothing-inside");
        }
        return new Meaning(ProductFacts.of(values), errors);
    }

    /** The canonical value; empty if it cannot be read. */
    private static Optional<String> value(ProductField field, String text) {
        if (text.isEmpty()) {
            return Optional.of("");
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text.length() <= field.length() ? Optional.of(text) : Optional.empty();
            case MONEY -> number(text, 5, 2).map(euro -> euro.multiply(HUNDRED).toBigInteger().toString());
            case QUANTITY -> number(text, field == ProductField.CONTENT ? 6 : field == ProductField.ALCOHOL ? 2 : field.id().startsWith("energy") ? 4 : 3, field.length())
                    .map(number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
            case ALLERGENS -> Set.of(text.split(",")).contains(ProductFacts.NO_ALLERGENS) && text.contains(",") ? Optional.empty() : Optional.of(text);
            default -> Optional.of(text);
        };
    }

    private static Optional<BigDecimal> number(String text, int digits, int decimals) {
        String plain = text.replace(',', '.').replace("\u00a0", "").replaceAll("\\s?(€|%|g|kJ|kcal)$", "");
        return plain.matches("\\d{1," + digits + "}(\\.\\d{1," + decimals + "}0*)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private String ticked() {
        return String.join(",", new TreeSet<>(Arrays.asList(allergens)));
    }

    public Map<String, Object> getTyped() { return typed; }
    public String[] getAllergens() { return allergens.clone(); }
    public void setAllergens(String[] allergens) { this.allergens = allergens == null ? new String[] {} : allergens.clone(); }
}
