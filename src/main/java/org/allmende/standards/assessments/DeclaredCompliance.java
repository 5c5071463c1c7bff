package org.allmende.standards.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.platform.persistence.Sql;
import org.allmende.standards.criteria.Compliance;

/** Counts who has declared to meet a standard, among those who produce now. */
@ApplicationScoped
class DeclaredCompliance implements Compliance {

    @Inject Sql sql;
    @Inject @Any Instance<Producing> producing;

    @Override
    public Map<Long, Integer> metBy(LocalDate day) {
        Map<Long, Integer> met = new HashMap<>();
        sql.rows("""
                SELECT d.standard_id, COUNT(DISTINCT d.producer_id) AS producers FROM declaration d
                JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) p ON p.id = d.producer_id
                WHERE d.valid_from <= ? AND (d.valid_until IS NULL OR d.valid_until >= ?) GROUP BY d.standard_id
                """, row -> met.put(row.getLong("standard_id"), row.getInt("producers")),
                all().stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")), day, day);
        return met;
    }

    @Override
    public int producers() {
        return all().size();
    }

    private List<Long> all() {
        return producing.stream().flatMap(answer -> answer.producerIds().stream()).distinct().toList();
    }
}
