package org.allmende.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the data base answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    @Inject Sql sql;

    @Override
    public HealthCheckResponse call() {
        try {
            sql.one("SELECT 1", row -> row.getInt(1));
            return HealthCheckResponse.up("database");
        } catch (SqlFailed e) {
            return HealthCheckResponse.down("database");
        }
    }
}
