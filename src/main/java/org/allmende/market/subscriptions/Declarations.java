package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** All statements about declarations. They are only added; the end of a contract is written together with the declaration that caused it. */
@ApplicationScoped
class Declarations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int AN_HOUR = 5;
    private static final String SELECT = """
            SELECT c.id, c.kind, c.name, c.email, c.contract, c.for_cause, c.reason, c.wished_end, c.received_at, c.subscription_id, c.ends_on, c.copy_key
            FROM contract_declaration c
            """;

    @Inject Sql sql;

    /** @return the secret of the sender's copy */
    String store(Declaration said, Locale language, Instant now, Long subscriptionId, LocalDate endsOn) {
        long recent = sql.one("SELECT COUNT(*) FROM contract_declaration WHERE email = ? AND received_at > ?", row -> row.getLong(1),
                said.email(), now.minus(Duration.ofHours(1)));
        if (recent >= AN_HOUR) {
            throw new Refused(SecurityRefusal.TOO_MANY_TRIES);
        }
        byte[] secret = new byte[16];
        RANDOM.nextBytes(secret);
        String copyKey = HexFormat.of().formatHex(secret);
        sql.update("""
                INSERT INTO contract_declaration (kind, name, email, contract, for_cause, reason, wished_end, language, received_at, copy_key, subscription_id, ends_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, said.kind(), said.name(), said.email(), said.contract(), said.forCause(), said.reason() == null ? "" : said.reason(),
                said.wishedEnd(), language.getLanguage(), now, copyKey, subscriptionId, endsOn);
        return copyKey;
    }

    Optional<DeclarationRow> byCopyKey(String copyKey) {
        return sql.first(SELECT + "WHERE c.copy_key = ?", Declarations::declaration, copyKey);
    }

    Optional<DeclarationRow> of(long id) {
        return sql.first(SELECT + "WHERE c.id = ?", Declarations::declaration, id);
    }

    /** Those that nobody could attribute, oldest first. */
    List<DeclarationRow> waiting() {
        return sql.rows(SELECT + "LEFT JOIN declaration_handling h ON h.declaration_id = c.id WHERE c.ends_on IS NULL AND h.declaration_id IS NULL ORDER BY c.id LIMIT 100",
                Declarations::declaration);
    }

    private static DeclarationRow declaration(ResultSet row) throws SQLException {
        return new DeclarationRow(row.getLong("id"), Declaration.Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("email"),
                row.getString("contract"), row.getBoolean("for_cause"), row.getString("reason"), row.getObject("wished_end", LocalDate.class),
                Sql.instant(row, "received_at"), Sql.nullableLong(row, "subscription_id"), row.getObject("ends_on", LocalDate.class), row.getString("copy_key"));
    }
}
