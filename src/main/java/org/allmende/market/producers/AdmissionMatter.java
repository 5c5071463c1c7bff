package org.allmende.market.producers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.council.register.ChangeLine;
import org.allmende.council.register.Matter;
import org.allmende.council.register.Objection;
import org.allmende.council.register.ProposalField;
import org.allmende.council.register.ProposalField.Kind;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.persistence.Sql;
import org.allmende.standards.criteria.OfferGate;

/** The council admits a producer to the market or suspends it. The only way in to these values. */
@ApplicationScoped
class AdmissionMatter implements Matter {

    private static final String ADMIT = "ADMIT";
    private static final String SUSPEND = "SUSPEND";
    private static final int SHOWN_AT_MOST = 400;

    @Inject Sql sql;
    @Inject Language language;
    @Inject Producers producers;
    @Inject OfferGate gate;
    @Inject Event<ProducerSuspended> suspended;

    @Override
    public String code() {
        return "producers.admission";
    }

    @Override
    public String texts() {
        return "market.producers.admission-matter.";
    }

    @Override
    public List<ProposalField> fields() {
        Map<String, String> names = new LinkedHashMap<>();
        sql.rows("SELECT id, name FROM producer ORDER BY name LIMIT ?", row -> names.put(row.getString("id"), row.getString("name")), SHOWN_AT_MOST);
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put(ADMIT, text("admit"));
        steps.put(SUSPEND, text("suspend"));
        return List.of(ProposalField.choice("producer", names), ProposalField.choice("step", steps));
    }

    @Override
    public List<Objection> check(JsonObject proposal) {
        Optional<ProducerRow> producer = producer(proposal);
        if (producer.isEmpty()) {
            return List.of(new Objection("producer", texts() + "no-such-producer"));
        }
        String step = proposal.getString("step", "");
        if (!ADMIT.equals(step) && !SUSPEND.equals(step)) {
            return List.of(new Objection("step", texts() + "no-such-step"));
        }
        boolean admitted = producer.get().admittedOn() != null && !producer.get().isSuspended();
        if (ADMIT.equals(step) == admitted) {
            return List.of(new Objection("step", texts() + (admitted ? "is-admitted" : "is-not-admitted"), producer.get().name()));
        }
        return List.of();
    }

    @Override
    public List<ChangeLine> preview(JsonObject proposal, LocalDate effectiveOn) {
        return producer(proposal).map(producer -> {
            boolean admit = ADMIT.equals(proposal.getString("step", ""));
            String what = Texts.of(language.getLocale(), texts() + "products-of", producer.products(), producer.name());
            return List.of(new ChangeLine(what, text(admit ? "not-offered" : "offered"), text(admit ? "offered" : "not-offered"), producer.url()));
        }).orElse(List.of());
    }

    @Override
    public void enact(long decisionId, JsonObject proposal, LocalDate effectiveOn) {
        boolean admit = ADMIT.equals(proposal.getString("step"));
        long producerId = Long.parseLong(proposal.getString("producer"));
        String set = admit ? "admitted_on = COALESCE(admitted_on, ?), suspended_on = NULL" : "suspended_on = ?";
        sql.update("UPDATE producer SET " + set + ", decision_id = ? WHERE id = ? AND (decision_id IS NULL OR decision_id <> ?)",
                effectiveOn, decisionId, producerId, decisionId);
        gate.apply();
        if (!admit) {
            suspended.fire(new ProducerSuspended(producerId, decisionId));
        }
    }

    private Optional<ProducerRow> producer(JsonObject proposal) {
        String id = proposal.getString("producer", "");
        return id.matches("\\d{1,18}") ? producers.of(Long.parseLong(id)) : Optional.empty();
    }

    private String text(String key) {
        return Texts.of(language.getLocale(), texts() + key);
    }
}
