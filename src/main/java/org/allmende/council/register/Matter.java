package org.allmende.council.register;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allmende.platform.i18n.Texts;

/**
 * A question that the council can decide. Each governed capability offers one CDI bean ({@code @ApplicationScoped}), and
 * that bean's {@link #enact} is the only way in to the value it governs.
 */
public interface Matter {

    /** Names the matter in motions and decisions for ever: {@code standards.adopt-version}. */
    String code();

    /**
     * Where its texts begin, with a dot at the end: {@code "standards.criteria.standard-matter."}. The texts are
     * {@code name}, {@code help}, and for each field {@code <field>}; {@code <field>-help} where it helps.
     */
    String texts();

    default String name(Locale language) {
        return Texts.of(language, texts() + "name");
    }

    /** What a person fills in to propose something. */
    List<ProposalField> fields();

    /** Fields that the council decides on but the register and other members do not print: how to get into a house. */
    default Set<String> confidential() {
        return Set.of();
    }

    /** What speaks against the proposal as it stands; empty if it can be put to the vote. Asked when the motion is submitted. */
    List<Objection> check(JsonObject proposal);

    /** What would change, on the real data of today, in the language of the request. Asked only for proposals without objections. */
    List<ChangeLine> preview(JsonObject proposal, LocalDate effectiveOn);

    /**
     * Makes it so, inside the caller's transaction, as the application itself. Idempotent by the decision's id.
     * Whatever it throws leaves the effect failed, visible, and tried again.
     */
    void enact(long decisionId, JsonObject proposal, LocalDate effectiveOn);

    /** What a decision has changed, for its page in the register, in the language of the request. */
    default List<ChangeLine> changed(long decisionId, JsonObject proposal) {
        return List.of();
    }
}
