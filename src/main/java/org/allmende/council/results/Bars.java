package org.allmende.council.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars, one below the other; as wide as there is room.
 *
 * @param height of the picture in pixels
 * @param boundary where the line below the last seat lies, or null
 */
public record Bars(List<Bar> bars, int height, Integer boundary) {

    private static final int ROW = 54;
    private static final int GAP = 18;

    /**
     * @param name may be shortened @param full the whole name, for the table
     * @param width in percent, with a point
     * @param chosen elected or chosen
     * @param passive the option that says that all stays as it is
     * @param top its upper edge in pixels
     */
    public record Bar(String name, String full, String value, String width, boolean chosen, boolean passive, int top) {}

    /** One thing to draw. */
    record Line(String name, BigDecimal amount, String value, boolean chosen, boolean passive) {}

    /** @param most the amount that fills the width @param above how many stand above the boundary; 0 for none */
    static Bars of(List<Line> lines, BigDecimal most, int above) {
        boolean bounded = above > 0 && above < lines.size();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int top = i * ROW + (bounded && i >= above ? GAP : 0);
            bars.add(new Bar(shortened(line.name()), line.name(), line.value(), percent(line.amount(), most), line.chosen(), line.passive(), top));
        }
        return new Bars(List.copyOf(bars), lines.size() * ROW + (bounded ? GAP : 0), bounded ? above * ROW + GAP / 2 - 4 : null);
    }

    static String percent(BigDecimal amount, BigDecimal most) {
        return most.signum() <= 0 ? "0" : amount.multiply(BigDecimal.valueOf(100)).divide(most, 2, RoundingMode.HALF_UP).min(BigDecimal.valueOf(100)).toPlainString();
    }

    static String shortened(String name) {
        return name.length() <= 32 ? name : name.substring(0, 31).stripTrailing() + "…";
    }
}
