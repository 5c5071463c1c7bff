package org.allmende.market.labels;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Countries of origin of honey: "Deutschland 70 %, Ungarn 30 %", in falling order, together the whole. */
final class HoneyOrigin {

    private static final Pattern SHARE = Pattern.compile("\\p{L}[\\p{L} -]*\\s(\\d{1,3}(?:[.,]\\d)?)\\s?%");
    private static final BigDecimal TOLERATED = BigDecimal.valueOf(5);

    private HoneyOrigin() {}

    /** The shares may miss the whole by the tolerance of five per cent that the law gives. */
    static boolean isComplete(String text) {
        List<BigDecimal> shares = SHARE.matcher(text).results().map((MatchResult share) -> new BigDecimal(share.group(1).replace(',', '.'))).toList();
        boolean everyPartHasOne = !text.isBlank() && shares.size() == text.split("%", -1).length - 1 && text.strip().endsWith("%");
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean falling = true;
        for (int i = 1; i < shares.size(); i++) {
            falling &= shares.get(i - 1).compareTo(shares.get(i)) >= 0;
        }
        return everyPartHasOne && falling && !shares.isEmpty() && sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(TOLERATED) <= 0;
    }
}
