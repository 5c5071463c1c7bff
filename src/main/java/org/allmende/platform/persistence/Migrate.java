package org.allmende.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts. Every other startup bean depends on this one by name. */
@Startup
@Singleton(name = "Migrate")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrate {

    @Resource(lookup = "java:app/jdbc/allmende") DataSource dataSource;

    @PostConstruct
    void run() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
