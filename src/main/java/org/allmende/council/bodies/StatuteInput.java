package org.allmende.council.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;

/** A new version of statutes as it is typed, field by field, so that nothing typed is lost when something is wrong. */
class StatuteInput implements Serializable {

    private static final List<String> NAMES = List.of("validFrom", "source", "noticeDays", "seconders", "quorumShare", "proxiesMost", "electionSource");
    private static final List<String> BOXES = List.of("lateItems", "votesChangeable");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<RuleInput> rules = new ArrayList<>();

    StatuteInput(Statute from, LocalDate validFrom) {
        values.put("validFrom", validFrom.toString());
        values.put("source", from.source());
        values.put("noticeDays", Integer.toString(from.noticeDays()));
        values.put("lateItems", Boolean.toString(from.lateItems()));
        values.put("seconders", Integer.toString(from.seconders()));
        values.put("quorumShare", ShareText.of(from.quorum().share()));
        values.put("quorumComparison", from.quorum().comparison().name());
        values.put("quorumBody", from.quorum().ofBodyId() == null ? "" : from.quorum().ofBodyId().toString());
        values.put("proxiesMost", Integer.toString(from.proxiesMost()));
        values.put("circular", from.circular().name());
        values.put("votesChangeable", Boolean.toString(from.votesChangeable()));
        values.put("electionTie", from.electionTie().name());
        values.put("electionSource", from.electionSource());
        from.quotas().forEach((chamber, seats) -> values.put("quota_" + chamber, seats.toString()));
        for (Purpose purpose : Purpose.values()) {
            rules.add(new RuleInput(purpose, from.majority(purpose)));
        }
    }

    void read(Typed typed) {
        NAMES.forEach(name -> values.put(name, typed.text(name)));
        BOXES.forEach(name -> values.put(name, Boolean.toString(typed.fields().containsKey(name))));
        values.put("quorumComparison", typed.choice("quorumComparison", Comparison.values()));
        values.put("quorumBody", typed.id("quorumBody"));
        values.put("circular", typed.choice("circular", Circular.values()));
        values.put("electionTie", typed.choice("electionTie", ElectionTie.values()));
        typed.fields().keySet().stream().filter(name -> name.startsWith("quota_")).forEach(name -> values.put(name, typed.text(name)));
        rules.forEach(rule -> rule.read(typed));
    }

    /** @param problems gets what cannot be read @return null if something cannot */
    Statute statute(BodySheet body, List<StatuteProblem> problems) {
        LocalDate validFrom = date(problems);
        int noticeDays = number("noticeDays", StatutesRule.MOST_NOTICE_DAYS, problems);
        int seconders = number("seconders", StatutesRule.MOST_SECONDERS, problems);
        int proxies = number("proxiesMost", StatutesRule.MOST_PROXIES, problems);
        QuorumShare quorum = quorum(problems);
        Map<Long, Integer> quotas = quotas(body, problems);
        Map<Purpose, StatuteRule> majorities = new EnumMap<>(Purpose.class);
        for (RuleInput rule : rules) {
            Majority majority = rule.majority(validFrom, problems);
            majorities.put(rule.getPurpose(), new StatuteRule(0, majority));
        }
        return !problems.isEmpty() ? null : new Statute(0, body.id(), validFrom, get("source"), noticeDays, isOn("lateItems"), seconders, quorum, proxies,
                Circular.valueOf(get("circular")), isOn("votesChangeable"), ElectionTie.valueOf(get("electionTie")), get("electionSource"), quotas, majorities);
    }

    private LocalDate date(List<StatuteProblem> problems) {
        try {
            return LocalDate.parse(get("validFrom"));
        } catch (DateTimeParseException e) {
            problems.add(new StatuteProblem("validFrom", BodiesRefusal.VALID_FROM_MISSING));
            return null;
        }
    }

    private QuorumShare quorum(List<StatuteProblem> problems) {
        Optional<Fraction> share = ShareText.parse(get("quorumShare"));
        if (share.isEmpty()) {
            problems.add(new StatuteProblem("quorumShare", BodiesRefusal.SHARE_WRONG));
        }
        Long of = get("quorumBody").isEmpty() ? null : Long.valueOf(get("quorumBody"));
        return share.map(fraction -> new QuorumShare(fraction, Comparison.valueOf(get("quorumComparison")), of)).orElse(null);
    }

    private Map<Long, Integer> quotas(BodySheet body, List<StatuteProblem> problems) {
        Map<Long, Integer> quotas = new LinkedHashMap<>();
        for (ChamberRow chamber : body.chambers()) {
            String name = "quota_" + chamber.id();
            if (!get(name).isEmpty() && !get(name).equals("0")) {
                quotas.put(chamber.id(), number(name, chamber.seats(), problems));
            }
        }
        return quotas;
    }

    private int number(String name, int most, List<StatuteProblem> problems) {
        if (get(name).matches("\\d{1,6}")) {
            return Integer.parseInt(get(name));
        }
        problems.add(new StatuteProblem(name, BodiesRefusal.NUMBER_WRONG, most));
        return 0;
    }

    private boolean isOn(String name) {
        return Boolean.parseBoolean(get(name));
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    List<RuleInput> rules() {
        return rules;
    }
}
