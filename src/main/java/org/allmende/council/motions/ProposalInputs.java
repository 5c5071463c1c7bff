package org.allmende.council.motions;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allmende.council.register.Matter;
import org.allmende.council.register.ProposalField;
import org.allmende.platform.i18n.Texts;

/**
 * What stands in the fields of a proposal and what is wrong with it. The fields change with the matter, so they are plain
 * inputs named {@code field_<name>}; what was typed stays when the matter is changed and changed back.
 */
class ProposalInputs implements Serializable {

    private static final String PREFIX = "field_";

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> errors = new HashMap<>();

    void take(Matter matter, JsonObject proposal) {
        typed.putAll(ProposalForm.typed(matter.fields(), proposal));
    }

    /** @param parameters of the request */
    void read(Map<String, String> parameters) {
        errors.clear();
        parameters.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                typed.put(name.substring(PREFIX.length()), value);
            }
        });
    }

    /** @param check whether the matter's objections count as errors too; a draft may still have them */
    JsonObject proposal(Matter matter, boolean check, Locale language) {
        ProposalForm form = ProposalForm.read(matter.fields(), typed);
        form.unreadable().forEach(name -> errors.put(name, Texts.of(language, "council.motions.draft-motion.unreadable")));
        if (check) {
            matter.check(form.proposal()).forEach(objection ->
                    errors.putIfAbsent(objection.field(), Texts.of(language, objection.messageKey(), objection.arguments())));
        }
        return form.proposal();
    }

    List<ProposalInput> shown(Matter matter, Locale language) {
        return matter.fields().stream().map(field -> shown(matter, field, language)).toList();
    }

    private ProposalInput shown(Matter matter, ProposalField field, Locale language) {
        String key = matter.texts() + field.name();
        return new ProposalInput(field.name(), field.kind().name(), Texts.of(language, key), optional(language, key + "-help"),
                field.options(), typed.getOrDefault(field.name(), ""), errors.getOrDefault(field.name(), ""));
    }

    /** A text that not every matter has. */
    static String optional(Locale language, String key) {
        return Texts.has(language, key) ? Texts.of(language, key) : "";
    }

    Map<String, String> errors() {
        return errors;
    }
}
