package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.allmende.council.bodies.Circular;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.TieRule;

/** By which majority a ballot is decided. */
@ApplicationScoped
class BallotRules {

    private static final Condition ALL = new Condition(MajorityBase.ENTITLED, new Fraction(1, 1), Comparison.GE);

    @Inject Statutes statutes;

    /** The frozen rule; outside a meeting everybody must agree where the statutes do not ease that (BGB s. 32 (3)). */
    Majority of(long ruleId, boolean circular) {
        Statute statute = statutes.ofRule(ruleId);
        return circular && statute.circular() == Circular.ALL_AGREE
                ? new Majority(List.of(ALL), null, TieRule.REJECTED, Map.of(), statute.source(), statute.validFrom())
                : statute.rules().values().stream().filter(rule -> rule.id() == ruleId).findFirst().orElseThrow().majority();
    }
}
