package org.allmende.market.producers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.market.producers.StandardsMet.MetStandard;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.allmende.standards.assessments.Gate;
import org.allmende.standards.assessments.GateReason;

/** One farm: who, where, how, which standards, and what it sells. */
@Named("producerPage")
@RequestScoped
public class ProducerPage {

    @Inject Producers producers;
    @Inject ProductsOfProducer products;
    @Inject StandardsMet standardsMet;
    @Inject Gate gate;
    @Inject Clock clock;

    private String slug;
    private ProducerRow producer;
    private List<MetStandard> standards = List.of();
    private List<GateReason> reasons = List.of();
    private List<ProductsOfProducer.ProductLine> lines = List.of();

    public void load() {
        producer = producers.bySlug(slug == null ? "" : slug).filter(row -> row.admittedOn() != null)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        standards = standardsMet.of(producer.id(), clock.today());
        reasons = producer.excluded() ? gate.reasons(producer.id()) : List.of();
        lines = products.of(producer.id());
    }

    /** The one point of the map. */
    public List<ProducerRow> getPoints() {
        return List.of(producer);
    }

    public ProducerRow getProducer() { return producer; }
    public List<MetStandard> getStandards() { return standards; }
    public List<GateReason> getReasons() { return reasons; }
    public List<ProductsOfProducer.ProductLine> getLines() { return lines; }
    public String getSlug() { return slug; }
    public void setSlug(String slug) { this.slug = slug; }
}
