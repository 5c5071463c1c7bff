package org.allmende.standards.criteria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** All standards, or one of them with its versions; and how many producers meet them. */
@Named
@RequestScoped
public class StandardsPage {

    @Inject Standards standards;
    @Inject @Any Instance<Compliance> compliance;
    @Inject Clock clock;

    private String code;
    private List<StandardRow> rows = List.of();
    private StandardRow standard;
    private List<VersionRow> versions = List.of();
    private Map<Long, Integer> met = Map.of();
    private int producers;

    public void loadAll() {
        rows = standards.all();
        count();
    }

    public void loadOne() {
        standard = standards.byCode(code).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        versions = standards.versions(standard.id());
        count();
    }

    private void count() {
        if (compliance.isResolvable()) {
            met = compliance.get().metBy(clock.today());
            producers = compliance.get().producers();
        }
    }

    /** How many producers meet a standard. */
    public int met(long standardId) {
        return met.getOrDefault(standardId, 0);
    }

    public int getProducers() {
        return producers;
    }

    public List<StandardRow> getRows() {
        return rows;
    }

    public StandardRow getStandard() {
        return standard;
    }

    /** The version in force, or null. */
    public VersionRow getCurrent() {
        return versions.stream().filter(version -> version.supersededOn() == null).findFirst().orElse(null);
    }

    public List<VersionRow> getEarlier() {
        return versions.stream().filter(version -> version.supersededOn() != null).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
