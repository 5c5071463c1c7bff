package org.allmende.market.labels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts as columns of {@code product_version}. Lists come from {@link ProductField}, so that no field is ever forgotten. */
public final class FactColumns {

    /** All of them, separated by commas. */
    public static final String LIST = list("");
    /** As many question marks. */
    public static final String MARKS = Arrays.stream(ProductField.values()).map(field -> "?").collect(Collectors.joining(", "));

    private FactColumns() {}

    /** @param prefix for example {@code v.} */
    public static String list(String prefix) {
        return Arrays.stream(ProductField.values()).map(field -> prefix + field.column()).collect(Collectors.joining(", "));
    }

    public static ProductFacts of(ResultSet row) throws SQLException {
        Map<ProductField, String> values = new EnumMap<>(ProductField.class);
        for (ProductField field : ProductField.values()) {
            values.put(field, ProductFacts.ofColumn(field, row.getString(field.column())));
        }
        return ProductFacts.of(values);
    }

    /** Some values and then all facts, in the order of {@link #LIST}. */
    public static Object[] after(ProductFacts facts, Object... first) {
        List<Object> values = new ArrayList<>(Arrays.asList(first));
        Arrays.stream(ProductField.values()).forEach(field -> values.add(facts.column(field)));
        return values.toArray();
    }
}
