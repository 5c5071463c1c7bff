package org.allmende.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void roundsHalfUpOnce() {
        assertThat(Money.ofCents(1552).times(new BigDecimal("1.148"))).isEqualTo(Money.ofCents(1782));
        assertThat(Money.ofCents(5).times(new BigDecimal("0.5"))).isEqualTo(Money.ofCents(3));
        assertThat(Money.ofCents(-5).times(new BigDecimal("0.5"))).isEqualTo(Money.ofCents(-3));
    }

    @Test
    void refusesPartsOfACent() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("1.005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int a, @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int b) {
        assertThat(Money.ofCents(a).plus(Money.ofCents(b)).minus(Money.ofCents(b))).isEqualTo(Money.ofCents(a));
    }
}
