package org.allmende.standards.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;

/** All statements about versions for {@link StandardMatter}, the only one who writes them. */
@ApplicationScoped
class StandardVersions {

    @Inject Sql sql;

    record Standard(long id, String name, String nameEn) {}

    record Current(int versionNo, String title, String text, StandardMode mode) {}

    record Adopted(String name, String nameEn, int versionNo, String title, StandardMode mode) {}

    /** Code to name, for choosing. */
    Map<String, String> names(boolean english) {
        Map<String, String> names = new LinkedHashMap<>();
        sql.rows("SELECT code, name, name_en FROM standard ORDER BY id LIMIT 200", row -> names.put(row.getString("code"), row.getString(english ? "name_en" : "name")));
        return names;
    }

    Optional<Standard> standard(String code) {
        return sql.first("SELECT id, name, name_en FROM standard WHERE code = ?",
                row -> new Standard(row.getLong("id"), row.getString("name"), row.getString("name_en")), code);
    }

    /** Everybody who changes versions or declarations waits here for the other, in one order. */
    void lock() {
        sql.rows("SELECT id FROM standard ORDER BY id FOR UPDATE", row -> row.getLong("id"));
    }

    Optional<Current> current(long standardId) {
        return sql.first("SELECT version_no, title, text, mode FROM standard_version WHERE standard_id = ? AND superseded_on IS NULL ORDER BY version_no DESC LIMIT 1",
                row -> new Current(row.getInt("version_no"), row.getString("title"), row.getString("text"), StandardMode.valueOf(row.getString("mode"))), standardId);
    }

    Optional<Adopted> adopted(long decisionId) {
        return sql.first("""
                SELECT s.name, s.name_en, v.version_no, v.title, v.mode FROM standard_version v JOIN standard s ON s.id = v.standard_id WHERE v.decision_id = ?
                """, row -> new Adopted(row.getString("name"), row.getString("name_en"), row.getInt("version_no"), row.getString("title"),
                StandardMode.valueOf(row.getString("mode"))), decisionId);
    }

    boolean exists(long decisionId) {
        return sql.one("SELECT EXISTS (SELECT 1 FROM standard_version WHERE decision_id = ?)", row -> row.getBoolean(1), decisionId);
    }

    /** The new version takes the place of the one before it. @return its id */
    long replace(long standardId, JsonObject proposal, LocalDate effectiveOn, long decisionId, Instant now) {
        int last = sql.one("SELECT COALESCE(MAX(version_no), 0) FROM standard_version WHERE standard_id = ?", row -> row.getInt(1), standardId);
        sql.update("UPDATE standard_version SET superseded_on = GREATEST(effective_on, ?) WHERE standard_id = ? AND superseded_on IS NULL", effectiveOn, standardId);
        return sql.insert("""
                INSERT INTO standard_version (standard_id, version_no, title, text, effective_on, mode, decision_id, enacted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, standardId, last + 1, proposal.getString("title"), proposal.getString("text"), effectiveOn, proposal.getString("mode"), decisionId, now);
    }
}
