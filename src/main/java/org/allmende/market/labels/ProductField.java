package org.allmende.market.labels;

import static org.allmende.market.labels.Category.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything that one version of a product says. Column of {@code product_version}, input on the page and text
 * {@code market.field.<id>} go by the same name.
 */
public enum ProductField {
    NAME(Section.WHAT, Kind.TEXT, 160), DESCRIPTION(Section.WHAT, Kind.LONG_TEXT, 1000), SIZE_NAME(Section.WHAT, Kind.TEXT, 40),

    UNIT(Section.PRICE, "KGM", "GRM", "LTR", "MLT", "H87", "BH"), CONTENT(Section.PRICE, Kind.QUANTITY, 3), PRICE_CENTS(Section.PRICE, Kind.MONEY, 2),
    VARIABLE_WEIGHT(Section.PRICE, Kind.FLAG, 0), DEPOSIT_CENTS(Section.PRICE, Kind.MONEY, 2), VAT_CLASS(Section.PRICE, "REDUCED", "STANDARD"),

    ORIGIN(Section.ORIGIN, Kind.TEXT, 120), SEASON_FROM(Section.ORIGIN, Kind.MONTH, 0), SEASON_TO(Section.ORIGIN, Kind.MONTH, 0),
    QUALITY_CLASS(Section.ORIGIN, "EXTRA", "I", "II"), ORGANIC(Section.ORIGIN, Kind.FLAG, 0), IN_CONVERSION(Section.ORIGIN, Kind.FLAG, 0),
    ORGANIC_CODE(Section.ORIGIN, Kind.TEXT, 12), EGG_CODE(Section.ORIGIN, Kind.TEXT, 14), PACKING_CENTRE(Section.ORIGIN, Kind.TEXT, 10),
    EGG_SIZE(Section.ORIGIN, "S", "M", "L", "XL"), HONEY_ORIGIN(Section.ORIGIN, Kind.TEXT, 200), REARED_IN(Section.ORIGIN, Kind.TEXT, 60),
    SLAUGHTERED_IN(Section.ORIGIN, Kind.TEXT, 60),

    ALLERGENS(Section.LABEL, Kind.ALLERGENS, 0), STORAGE(Section.LABEL, Kind.TEXT, 200), USE_NOTE(Section.LABEL, Kind.TEXT, 400),
    PREPACKED(Section.LABEL, Kind.FLAG, 0), RESPONSIBLE(Section.LABEL, Kind.TEXT, 300), INGREDIENTS(Section.LABEL, Kind.LONG_TEXT, 1000),
    QUID(Section.LABEL, Kind.TEXT, 200), NUTRITION_EXEMPT(Section.LABEL, "UNPROCESSED", "SMALL_QUANTITIES", "HERBS_AND_TEA", "SMALL_PACK"),
    ENERGY_KJ(Section.NUTRITION, Kind.QUANTITY, 1), ENERGY_KCAL(Section.NUTRITION, Kind.QUANTITY, 1), FAT(Section.NUTRITION, Kind.QUANTITY, 1),
    SATURATES(Section.NUTRITION, Kind.QUANTITY, 1), CARBOHYDRATE(Section.NUTRITION, Kind.QUANTITY, 1), SUGARS(Section.NUTRITION, Kind.QUANTITY, 1),
    PROTEIN(Section.NUTRITION, Kind.QUANTITY, 1), SALT(Section.NUTRITION, Kind.QUANTITY, 2),

    ALCOHOL(Section.SALE, Kind.QUANTITY, 1), AGE_LIMIT(Section.SALE, "16", "18"), WITHDRAWAL(Section.SALE, "PERISHABLE", "RIGHT", "SEALED", "MADE_TO_ORDER");

    /** Parts of the form, text {@code market.section.<name>}. */
    public enum Section { WHAT, PRICE, ORIGIN, LABEL, NUTRITION, SALE }

    /** How a field is typed and kept. */
    public enum Kind { TEXT, LONG_TEXT, QUANTITY, MONEY, FLAG, CHOICE, MONTH, ALLERGENS }

    private static final Set<ProductField> ALWAYS_SAID = Set.of(NAME, UNIT, CONTENT, PRICE_CENTS, VAT_CLASS, SEASON_FROM, SEASON_TO);

    private final Section section;
    private final Kind kind;
    private final int length;
    private final List<String> options;

    /** @param length most letters of a text, most decimals of a number */
    ProductField(Section section, Kind kind, int length) {
        this.section = section;
        this.kind = kind;
        this.length = length;
        this.options = List.of();
    }

    ProductField(Section section, String... options) {
        this.section = section;
        this.kind = Kind.CHOICE;
        this.length = 0;
        this.options = List.of(options);
    }

    public static List<ProductField> of(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the input on the page. */
    public String id() {
        return column().replace('_', '-');
    }

    /** Without it there is no version, not even a draft. */
    public boolean isAlwaysSaid() {
        return ALWAYS_SAID.contains(this);
    }

    /** Empty is null in the data base, not an empty text. */
    public boolean isNullable() {
        return kind != Kind.TEXT && kind != Kind.LONG_TEXT && kind != Kind.FLAG && this != DEPOSIT_CENTS && !isAlwaysSaid();
    }

    /** Whether products of this shelf and drawing need to be asked. */
    public boolean matters(Category category, String crop) {
        boolean fresh = Set.of(VEGETABLES, FRUIT, MUSHROOMS).contains(category);
        return switch (this) {
            case VARIABLE_WEIGHT -> fresh || category == MEAT || category == DAIRY;
            case DEPOSIT_CENTS -> !fresh && category != BREAD;
            case QUALITY_CLASS -> category == VEGETABLES || category == FRUIT;
            case EGG_CODE, PACKING_CENTRE, EGG_SIZE -> category == EGGS;
            case HONEY_ORIGIN -> isHoney(crop);
            case REARED_IN, SLAUGHTERED_IN -> category == MEAT;
            case IN_CONVERSION -> category != EGGS && category != MEAT && category != DAIRY;
            case INGREDIENTS, QUID, NUTRITION_EXEMPT, ENERGY_KJ, ENERGY_KCAL, FAT, SATURATES, CARBOHYDRATE, SUGARS, PROTEIN, SALT -> !fresh && category != EGGS && !isHoney(crop);
            case ALCOHOL, AGE_LIMIT -> category == DRINKS || category == PANTRY;
            default -> true;
        };
    }

    /** Asked only of what is sold in a packing. */
    public boolean isOfPackedFood() {
        return section == Section.NUTRITION || this == RESPONSIBLE || this == INGREDIENTS || this == QUID || this == NUTRITION_EXEMPT;
    }

    static boolean isHoney(String crop) {
        return "honey".equals(crop);
    }

    public Section section() { return section; }
    public Kind kind() { return kind; }
    public int length() { return length; }
    public List<String> options() { return options; }
}
