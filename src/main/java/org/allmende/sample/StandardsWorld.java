package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * Three standards in force, all of them labels: fair wages (1), organic (2), regional (3). Every producer but the cherry
 * farm (2) and the mushrooms (12) has declared fair wages. After the decisions, which they follow from.
 */
@ApplicationScoped
class StandardsWorld implements SampleWorld {

    private static final List<Long> WITHOUT_FAIR_WAGES = List.of(2L, 12L);
    private static final List<Long> ORGANIC = List.of(1L, 3L, 8L, 11L);

    @Inject Sql sql;

    @Override
    public int order() {
        return 4;
    }

    static String proposal(String code, String title, String text) {
        return Json.createObjectBuilder().add("standardCode", code).add("title", title).add("text", text.strip()).add("mode", "LABEL").build().toString();
    }

    @Override
    public void load(Scale scale) {
        LocalDate from = CouncilDecisionsWorld.firstMeeting(scale.today()).plusDays(14);
        sql.batch("""
                INSERT INTO standard_version (id, standard_id, version_no, title, text, effective_on, mode, decision_id, enacted_at)
                VALUES (?, ?, 1, ?, ?, ?, 'LABEL', ?, ?)
                """, List.of(
                new Object[] {1, 1, "Faire Löhne", SampleMotions.FAIR_WAGES.strip(), from, CouncilDecisionsWorld.FAIR_WAGES, Clock.startOf(from).plusSeconds(2)},
                new Object[] {2, 2, "Ökologischer Anbau", CouncilDecisionsWorld.ORGANIC_TEXT, from, CouncilDecisionsWorld.ORGANIC, Clock.startOf(from).plusSeconds(2)},
                new Object[] {3, 3, "Regionale Herkunft", CouncilDecisionsWorld.REGIONAL_TEXT, from, CouncilDecisionsWorld.REGIONAL, Clock.startOf(from).plusSeconds(2)}));
        sql.batch("INSERT INTO declaration (producer_id, standard_id, declared_by, valid_from) VALUES (?, ?, ?, ?)", Cast.FARMERS.stream()
                .flatMap(farmer -> List.of(1L, 2L, 3L).stream().filter(standard -> declares(farmer.producerId(), standard))
                        .map(standard -> new Object[] {farmer.producerId(), standard, farmer.id(), from.plusDays(farmer.producerId())})).toList());
    }

    private static boolean declares(long producer, long standard) {
        return standard == 1 ? !WITHOUT_FAIR_WAGES.contains(producer) : standard == 3 || ORGANIC.contains(producer);
    }
}
