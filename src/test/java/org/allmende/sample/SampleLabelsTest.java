package org.allmende.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.DutiesRule;
import org.allmende.market.labels.Duty;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SampleLabelsTest {

    @Test
    void nothingIsOpenForAnyProductOfTheDemoWorld() {
        Map<String, CSVRecord> producers = new HashMap<>();
        SampleFile.rows("producers").forEach(row -> producers.put(row.get("id"), row));
        Map<String, CSVRecord> labels = new HashMap<>();
        SampleFile.rows("labels").forEach(row -> labels.put(row.get("sku"), row));
        Map<String, List<Duty>> open = new TreeMap<>();
        for (CSVRecord row : SampleFile.rows("products")) {
            List<Duty> duties = DutiesRule.open(Category.valueOf(row.get("category")), row.get("crop"),
                    SampleLabels.facts(row, producers.get(row.get("producer")), labels.get(row.get("sku"))));
            if (!duties.isEmpty()) {
                open.put(row.get("sku"), duties);
            }
        }
        assertThat(open).isEmpty();
        assertThat(SampleFile.rows("products")).hasSize(80);
    }
}
