package org.allmende.sample;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How large the demo world is and which day it is built around. All dates of the world count from {@code today}.
 *
 * @param households with one subscription each; at least 60
 * @param products at least 80; more than that are spread over invented farms, 1 for every 33 products
 */
public record Scale(int households, int products, LocalDate today, Instant now) {

    public boolean isLarge() {
        return households > Cast.HOUSEHOLDS || products > 80;
    }
}
