package org.allmende.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Places on the drawn map of the district (view box 0 0 600 800): {@code #{map.x(point.lon)}}. A linear projection is true enough for 30 km. */
@Named("map")
@ApplicationScoped
public class DistrictMap {

    private static final BigDecimal WEST = new BigDecimal("9.60");
    private static final BigDecimal EAST = new BigDecimal("10.25");
    private static final BigDecimal SOUTH = new BigDecimal("50.97");
    private static final BigDecimal NORTH = new BigDecimal("51.42");

    public BigDecimal x(BigDecimal longitude) {
        return longitude.subtract(WEST).multiply(BigDecimal.valueOf(600)).divide(EAST.subtract(WEST), 1, RoundingMode.HALF_UP);
    }

    public BigDecimal y(BigDecimal latitude) {
        return NORTH.subtract(latitude).multiply(BigDecimal.valueOf(800)).divide(NORTH.subtract(SOUTH), 1, RoundingMode.HALF_UP);
    }
}
