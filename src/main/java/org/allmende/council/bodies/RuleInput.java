package org.allmende.council.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.TieRule;
import org.allmende.council.majority.Turnout;

/** What a vote must reach, as it is typed. The names of its fields start with the purpose: {@code MOTION_0_share}. */
public class RuleInput implements Serializable {

    private final Purpose purpose;
    private final List<ConditionInput> conditions = new ArrayList<>();
    private String source;
    private String tie;
    private String turnout;
    private String turnoutComparison;

    RuleInput(Purpose purpose, Majority majority) {
        this.purpose = purpose;
        majority.conditions().forEach(condition -> conditions.add(ConditionInput.of(null, condition)));
        majority.chambers().forEach((chamber, of) -> of.forEach(condition -> conditions.add(ConditionInput.of(chamber, condition))));
        source = majority.source();
        tie = majority.tie().name();
        turnout = majority.turnout() == null ? "" : ShareText.of(majority.turnout().share());
        turnoutComparison = majority.turnout() == null ? Comparison.GE.name() : majority.turnout().comparison().name();
    }

    void read(Typed typed) {
        for (int i = 0; i < conditions.size(); i++) {
            conditions.set(i, ConditionInput.read(typed, name(i)));
        }
        source = typed.text(purpose + "_source");
        tie = typed.choice(purpose + "_tie", TieRule.values());
        turnout = typed.text(purpose + "_turnout");
        turnoutComparison = typed.choice(purpose + "_turnoutComparison", Comparison.values());
    }

    /** @param problems gets what cannot be read @return null if something cannot */
    Majority majority(LocalDate validFrom, List<StatuteProblem> problems) {
        int before = problems.size();
        List<Condition> whole = new ArrayList<>();
        Map<Long, List<Condition>> chambers = new LinkedHashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            ConditionInput line = conditions.get(i);
            Optional<Condition> condition = line.condition();
            if (condition.isEmpty()) {
                problems.add(new StatuteProblem(name(i) + "share", BodiesRefusal.SHARE_WRONG));
            } else if (line.chamber().isEmpty()) {
                whole.add(condition.get());
            } else {
                chambers.computeIfAbsent(Long.valueOf(line.chamber()), chamber -> new ArrayList<>()).add(condition.get());
            }
        }
        if (whole.isEmpty() && problems.size() == before) {
            problems.add(new StatuteProblem(purpose + "_conditions", BodiesRefusal.CONDITION_MISSING));
        }
        Optional<Fraction> share = ShareText.parse(turnout);
        if (!turnout.isEmpty() && share.isEmpty()) {
            problems.add(new StatuteProblem(purpose + "_turnout", BodiesRefusal.SHARE_WRONG));
        }
        return problems.size() > before ? null : new Majority(whole, share.map(of -> new Turnout(of, Comparison.valueOf(turnoutComparison))).orElse(null),
                TieRule.valueOf(tie), chambers, source, validFrom);
    }

    void add() {
        conditions.add(ConditionInput.fresh());
    }

    void remove(int index) {
        conditions.remove(index);
    }

    private String name(int index) {
        return purpose + "_" + index + "_";
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public List<ConditionInput> getConditions() {
        return conditions;
    }

    public String getSource() {
        return source;
    }

    public String getTie() {
        return tie;
    }

    public String getTurnout() {
        return turnout;
    }

    public String getTurnoutComparison() {
        return turnoutComparison;
    }
}
