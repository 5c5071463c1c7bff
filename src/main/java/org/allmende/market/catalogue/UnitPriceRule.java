package org.allmende.market.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.allmende.platform.money.Money;

/** The price of one kilogram or litre that must stand beside the price: Preisangabenverordnung, sections 4 and 5. */
public final class UnitPriceRule {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private UnitPriceRule() {}

    /** @param unit KGM or LTR */
    public record UnitPrice(Money price, String unit) {}

    /** Half up to the cent; empty for what is sold by the piece or bunch. */
    public static Optional<UnitPrice> of(Money price, String unit, BigDecimal content) {
        return switch (unit) {
            case "KGM", "LTR" -> Optional.of(new UnitPrice(price.per(content), unit));
            case "GRM" -> Optional.of(new UnitPrice(perThousand(price, content), "KGM"));
            case "MLT" -> Optional.of(new UnitPrice(perThousand(price, content), "LTR"));
            default -> Optional.empty();
        };
    }

    /** Multiplied first, so that it is rounded once. */
    private static Money perThousand(Money price, BigDecimal content) {
        return Money.ofCents(Math.multiplyExact(price.cents(), THOUSAND.longValueExact())).per(content);
    }
}
