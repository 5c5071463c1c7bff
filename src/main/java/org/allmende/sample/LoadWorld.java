package org.allmende.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Logger;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo world at first start: only where it is asked for, only into an empty data base, all or nothing. */
@Startup
@Singleton
@DependsOn("Migrate")
public class LoadWorld {

    private static final Logger LOG = Logger.getLogger(LoadWorld.class.getName());

    @Inject @Any Instance<SampleWorld> parts;
    @Inject Sql sql;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "allmende.demo", defaultValue = "false") boolean demo;
    @Inject @ConfigProperty(name = "allmende.demo.households", defaultValue = "60") int households;
    @Inject @ConfigProperty(name = "allmende.demo.products", defaultValue = "80") int products;

    @PostConstruct
    void load() {
        if (!demo || sql.one("SELECT EXISTS (SELECT 1 FROM person)", row -> row.getBoolean(1))) {
            return;
        }
        long start = System.nanoTime();
        Scale scale = new Scale(households, products, clock.today(), clock.now());
        parts.stream().sorted(Comparator.comparingInt(SampleWorld::order)).forEach(part -> part.load(scale));
        LOG.info(() -> "Demo world of " + households + " households and " + products + " products loaded in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
