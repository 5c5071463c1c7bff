package org.allmende.council.bodies;

import java.io.Serializable;
import java.util.Optional;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.MajorityBase;

/** One line of a rule as it is typed. @param chamber empty: the whole count @param share such as "2/3" @param added just now, so the cursor goes there */
public record ConditionInput(String chamber, String comparison, String share, String base, boolean added) implements Serializable {

    static ConditionInput of(Long chamber, Condition condition) {
        return new ConditionInput(chamber == null ? "" : chamber.toString(), condition.comparison().name(), ShareText.of(condition.share()), condition.base().name(), false);
    }

    static ConditionInput fresh() {
        return new ConditionInput("", "GT", "1/2", "YES_NO", true);
    }

    /** @param name what the names of its fields start with */
    static ConditionInput read(Typed typed, String name) {
        return new ConditionInput(typed.id(name + "chamber"), typed.choice(name + "comparison", Comparison.values()), typed.text(name + "share"),
                typed.choice(name + "base", MajorityBase.values()), false);
    }

    /** Empty if the share cannot be read. */
    Optional<Condition> condition() {
        Optional<Fraction> fraction = ShareText.parse(share);
        return fraction.map(of -> new Condition(MajorityBase.valueOf(base), of, Comparison.valueOf(comparison)));
    }
}
