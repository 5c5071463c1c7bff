package org.allmende.council.majority;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Decides as the definitions are written down, in whole thousandths; shares no code with the rule. */
final class NaiveMajority {

    private NaiveMajority() {}

    static String decide(Majority rule, Tally all, List<ChamberTally> chambers) {
        boolean votes = thousandths(all.yes()).add(thousandths(all.no())).add(thousandths(all.abstain())).add(thousandths(all.invalid())).signum() != 0;
        if (!votes || all.yes().signum() == 0) {
            return "REJECTED";
        }
        List<Boolean> others = new ArrayList<>();
        if (rule.turnout() != null) {
            BigInteger cast = base("CAST", all, BigInteger.ZERO);
            BigInteger entitled = base("ENTITLED", all, BigInteger.ZERO);
            others.add(entitled.signum() != 0 && reached(cast, entitled, rule.turnout().share(), rule.turnout().comparison().name()));
        }
        for (Long id : rule.chambers().keySet()) {
            Tally own = null;
            for (ChamberTally chamber : chambers) {
                own = chamber.chamberId() == id ? chamber.tally() : own;
            }
            for (Condition condition : rule.chambers().get(id)) {
                others.add(own != null && holds(condition, own, BigInteger.ZERO));
            }
        }
        boolean othersAgree = !others.contains(false);
        boolean now = true;
        boolean withOneMore = true;
        for (Condition condition : rule.conditions()) {
            now = now && holds(condition, all, BigInteger.ZERO);
            withOneMore = withOneMore && holds(condition, all, BigInteger.valueOf(1000));
        }
        if (now && othersAgree) {
            return "ACCEPTED";
        }
        boolean even = thousandths(all.yes()).equals(thousandths(all.no()));
        return even && withOneMore && othersAgree && !"REJECTED".equals(rule.tie().name()) ? "TIED" : "REJECTED";
    }

    private static boolean holds(Condition condition, Tally tally, BigInteger moreYes) {
        BigInteger yes = thousandths(tally.yes()).add(moreYes);
        BigInteger base = base(condition.base().name(), tally, moreYes);
        return yes.signum() > 0 && base.signum() > 0 && reached(yes, base, condition.share(), condition.comparison().name());
    }

    private static BigInteger base(String base, Tally tally, BigInteger moreYes) {
        BigInteger sum = moreYes;
        for (String kind : switch (base) {
            case "YES_NO" -> List.of("yes", "no");
            case "YES_NO_ABSTAIN" -> List.of("yes", "no", "abstain");
            default -> List.of("yes", "no", "abstain", "invalid");
        }) {
            sum = sum.add(thousandths(switch (kind) {
                case "yes" -> tally.yes();
                case "no" -> tally.no();
                case "abstain" -> tally.abstain();
                default -> tally.invalid();
            }));
        }
        return switch (base) {
            case "PRESENT" -> thousandths(tally.present());
            case "MEMBERS" -> thousandths(tally.members());
            case "ENTITLED" -> thousandths(tally.entitled());
            default -> sum;
        };
    }

    /** have/base compared with numerator/denominator, by cross-multiplication. */
    private static boolean reached(BigInteger have, BigInteger base, Fraction share, String comparison) {
        BigInteger left = have.multiply(BigInteger.valueOf(share.denominator()));
        BigInteger right = BigInteger.valueOf(share.numerator()).multiply(base);
        return left.equals(right) ? "GE".equals(comparison) : left.subtract(right).signum() > 0;
    }

    private static BigInteger thousandths(BigDecimal count) {
        return count.movePointRight(3).toBigIntegerExact();
    }
}
