package org.allmende.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;

/** The order of areas and, inside an area, of capabilities (house.md section 2): whoever stands left knows nobody to the right. */
final class Tiers {

    private static final List<String> AREAS =
            List.of("platform", "people", "council", "standards", "market", "finance", "programme", "balance", "portal", "sample");
    private static final List<String> CAPABILITIES = List.of(
            "identity", "households", "roles", "privacy",
            "majority", "elections", "results", "counter", "bodies", "register", "motions", "meetings", "polls", "voting", "sealed", "ties", "consent", "rollcall", "paper", "circular", "minutes",
            "criteria", "assessments",
            "seasons", "producers", "labels", "catalogue", "products", "pictures", "stock", "boxes", "pickup", "subscriptions", "delivery",
            "home", "search", "feeds", "opendata");

    private final String root;

    Tiers(String root) {
        this.root = root + ".";
    }

    ArchCondition<JavaClass> importOnlyLowerTiers() {
        return new ArchCondition<>("import only lower tiers") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (rank(target) > rank(origin)) {
                        events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Area times 100 plus capability; everything outside the house ranks lowest. */
    private int rank(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(root)) {
            return -1;
        }
        List<String> parts = Arrays.asList(name.substring(root.length()).split("\\."));
        int area = AREAS.indexOf(parts.getFirst());
        if (area < 0) {
            throw new AssertionError(type.getName() + " belongs to no area of house.md");
        }
        boolean ordered = area > 0 && parts.size() > 1 && CAPABILITIES.contains(parts.get(1));
        return area * 100 + (ordered ? CAPABILITIES.indexOf(parts.get(1)) : 0);
    }
}
