package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole units of a vote as exact decimals: a hundred thousandth for the Scottish rules, one for everything else, times the decimals of the weights. */
record Units(int decimals) {

    static final Units WHOLE = new Units(0);
    /** SSI 2007/42, rule 48 (3): values to five decimal places, any remainder being ignored. */
    static final Units SCOTTISH = new Units(5);

    /** The last decimal of the weights on the papers. */
    static Units of(Papers papers) {
        return new Units(papers.decimals());
    }

    /** These units of a vote that has the decimals of the weights. */
    Units times(Papers papers) {
        return new Units(decimals + papers.decimals());
    }

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
