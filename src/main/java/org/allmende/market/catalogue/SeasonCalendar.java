package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.allmende.market.labels.Crops;
import org.allmende.market.seasons.SeasonRule;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** When the farms of the region have what: the months of each crop, from the published products. */
@Read
@Requires(Permission.ANYONE)
public class SeasonCalendar {

    private static final int YEAR = 12;

    @Inject Sql sql;

    /** @param months twelve of them, January first */
    public record CropSeason(String crop, List<Boolean> months) {

        public boolean allYear() {
            return !months.contains(false);
        }

        /** Numbers of the months, for words. */
        public List<Integer> numbers() {
            return IntStream.rangeClosed(1, YEAR).filter(month -> months.get(month - 1)).boxed().toList();
        }
    }

    /** In the order of the shelves; crops that nobody offers are missing. */
    public List<CropSeason> crops() {
        Map<String, boolean[]> found = new TreeMap<>();
        sql.rows("""
                SELECT DISTINCT p.crop, v.season_from, v.season_to FROM product p JOIN product_version v ON v.id = p.current_version_id
                JOIN producer r ON r.id = p.producer_id AND r.admitted_on IS NOT NULL WHERE p.published AND p.category IN ('VEGETABLES', 'FRUIT', 'MUSHROOMS')
                """, row -> {
            boolean[] months = found.computeIfAbsent(row.getString(1), crop -> new boolean[YEAR]);
            for (int month = 1; month <= YEAR; month++) {
                months[month - 1] |= SeasonRule.covers(row.getInt(2), row.getInt(3), month);
            }
            return null;
        });
        List<CropSeason> crops = new ArrayList<>();
        Crops.NAMES.stream().filter(found::containsKey)
                .forEach(crop -> crops.add(new CropSeason(crop, IntStream.range(0, YEAR).mapToObj(month -> found.get(crop)[month]).toList())));
        return crops;
    }
}
