package org.allmende.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** The rules of house.md that a machine can hold, for any root package, so that each can be shown to fail on a bad one. */
final class HouseRules {

    private static final Set<String> NUMBERS_WITH_ERRORS = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    private static final List<String> EMPTY_NAMES =
            List.of("Impl", "Service", "Manager", "Helper", "Util", "Utils", "Dto", "DTO", "Repository", "Entity", "Backing");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    ArchRule tiers() {
        return classes().that().resideInAPackage(root + "..").should(new Tiers(root).importOnlyLowerTiers());
    }

    ArchRule names() {
        return noClasses().that().resideInAPackage(root + "..").should(new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean empty = EMPTY_NAMES.stream().anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, empty, type.getName()));
            }
        });
    }

    ArchRule noFloat() {
        return classes().that(resideInAnyPackage(root + ".platform.money..", root + ".council..", root + ".standards..", root + ".market..", root + ".finance.."))
                .should(new ArchCondition<>("count exactly, without float or double") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream<String> used = Stream.of(
                                type.getFields().stream().map(JavaField::getRawType),
                                type.getMethods().stream().flatMap(method -> Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())),
                                type.getMethodCallsFromSelf().stream().flatMap(call -> Stream.concat(Stream.of(call.getTargetOwner(), call.getTarget().getRawReturnType()), call.getTarget().getRawParameterTypes().stream())))
                                .flatMap(types -> types).map(JavaClass::getName);
                        used.filter(NUMBERS_WITH_ERRORS::contains).distinct()
                                .forEach(number -> events.add(SimpleConditionEvent.violated(type, type.getName() + " uses " + number)));
                    }
                });
    }

    ArchRule entitiesStayHome() {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>("leave entities to their own capability") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (target.isAnnotatedWith(Entity.class) && !target.getPackageName().equals(origin.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                    }
                }
            }
        });
    }

    ArchRule useCasesNameTheirPermission() {
        return classes().that().areAnnotatedWith(UseCase.class).or().areAnnotatedWith(Read.class).should(new ArchCondition<>("name a permission for each public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream().filter(HouseRules::isOffered)
                        .filter(method -> !method.isAnnotatedWith(Requires.class) && !type.isAnnotatedWith(Requires.class))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getFullName() + " names no permission")));
            }
        });
    }

    ArchRule useCasesDoOneThing() {
        return classes().that().areAnnotatedWith(UseCase.class).should(new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long names = type.getMethods().stream().filter(HouseRules::isOffered).map(JavaMethod::getName).distinct().count();
                events.add(new SimpleConditionEvent(type, names == 1, type.getName() + " offers " + names + " things"));
            }
        });
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    ArchRule pagesAskUseCases() {
        return noClasses().that().resideInAPackage(root + "..").and().haveSimpleNameEndingWith("Page")
                .should(dependOnClassesThat(DescribedPredicate.describe("speak SQL", type -> type.isEquivalentTo(Sql.class) || type.isEquivalentTo(EntityManager.class))));
    }

    ArchRule onlyTheClockReadsTheTime() {
        return noClasses().that().resideInAPackage(root + "..").and().areNotAssignableTo(Clock.class)
                .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now");
    }

    ArchRule rulesArePure() {
        return classes().that().resideInAPackage(root + "..").and().haveSimpleNameEndingWith("Rule")
                .should(new ArchCondition<>("know only the JDK, money, texts and values") {
                    @Override
                    public void check(JavaClass rule, ConditionEvents events) {
                        rule.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> resideInAPackage("jakarta..").test(dependency.getTargetClass())
                                        || dependency.getTargetClass().isEquivalentTo(Sql.class) || dependency.getTargetClass().isEquivalentTo(Clock.class)
                                        && !dependency.getDescription().contains("ZONE") && !dependency.getDescription().contains("dateOf")
                                        && !dependency.getDescription().contains("startOf") && !dependency.getDescription().contains("Clock.at("))
                                .forEach(dependency -> events.add(SimpleConditionEvent.violated(rule, dependency.getDescription())));
                    }
                }).allowEmptyShould(true);
    }
}
