package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole units of a vote as exact decimals: a hundred thousandth for the Scottish rules, one for everything else. */
record Units(int decimals) {

    static final Units WHOLE = new Units(0);
    /** SSI 2007/42, rule 48 (3): values to five decimal places, any remainder being ignored. */
    static final Units SCOTTISH = new Units(5);

    long one() {
        return BigDecimal.ONE.movePointRight(decimals).longValueExact();
    }

    /** Without trailing zeros, and never with an exponent. */
    BigDecimal exact(long units) {
        BigDecimal exact = BigDecimal.valueOf(units, decimals).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    Map<Integer, BigDecimal> exact(long[] units, List<Integer> candidates) {
        Map<Integer, BigDecimal> all = new LinkedHashMap<>();
        candidates.forEach(candidate -> all.put(candidate, exact(units[candidate])));
        return Collections.unmodifiableMap(all);
    }
}
