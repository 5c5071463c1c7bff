package org.allmende.council.register;

import static org.allmende.council.register.ProposalField.Kind.DATE;
import static org.allmende.council.register.ProposalField.Kind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.persistence.Sql;

/** A resolution that governs no value: it states something, or asks somebody to do something until a day. */
@ApplicationScoped
public class PlainResolution implements Matter {

    public static final String CODE = "register.plain-resolution";

    @Inject Sql sql;
    @Inject Language language;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String texts() {
        return "council.register.plain-resolution.";
    }

    @Override
    public List<ProposalField> fields() {
        return List.of(ProposalField.of("task", TEXT), ProposalField.of("person", TEXT), ProposalField.of("dueOn", DATE));
    }

    /** A task needs a person and a day; a resolution without a task is complete as it is. */
    @Override
    public List<Objection> check(JsonObject proposal) {
        if (Stream.of("task", "person", "dueOn").noneMatch(proposal::containsKey)) {
            return List.of();
        }
        return Stream.of(missing(proposal, "task", 500), missing(proposal, "person", 120), date(proposal))
                .flatMap(List::stream).toList();
    }

    private static List<Objection> missing(JsonObject proposal, String field, int longest) {
        int length = proposal.getString(field, "").length();
        return length > 0 && length <= longest ? List.of() : List.of(new Objection(field, "council.register.plain-resolution.objection-" + field));
    }

    private static List<Objection> date(JsonObject proposal) {
        try {
            LocalDate.parse(proposal.getString("dueOn", ""));
            return List.of();
        } catch (DateTimeParseException e) {
            return List.of(new Objection("dueOn", "council.register.plain-resolution.objection-dueOn"));
        }
    }

    @Override
    public List<ChangeLine> preview(JsonObject proposal, LocalDate effectiveOn) {
        if (!proposal.containsKey("task")) {
            return List.of();
        }
        return List.of(task(proposal.getString("task"), proposal.getString("person"), LocalDate.parse(proposal.getString("dueOn"))));
    }

    @Override
    public void enact(long decisionId, JsonObject proposal, LocalDate effectiveOn) {
        if (proposal.containsKey("task")) {
            sql.update("INSERT INTO task (decision_id, what, person_name, due_on) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE decision_id = decision_id",
                    decisionId, proposal.getString("task"), proposal.getString("person"), LocalDate.parse(proposal.getString("dueOn")));
        }
    }

    @Override
    public List<ChangeLine> changed(long decisionId, JsonObject proposal) {
        return sql.rows("SELECT what, person_name, due_on FROM task WHERE decision_id = ?",
                row -> task(row.getString("what"), row.getString("person_name"), row.getObject("due_on", LocalDate.class)), decisionId);
    }

    private ChangeLine task(String what, String person, LocalDate dueOn) {
        return new ChangeLine(what, "", Texts.of(language.getLocale(), "council.register.plain-resolution.task-of", person,
                Formats.dateWithYear(dueOn, language.getLocale())), null);
    }
}
