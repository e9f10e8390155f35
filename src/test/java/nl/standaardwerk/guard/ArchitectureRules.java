// SPDX-License-Identifier: EUPL-1.2
package nl.standaardwerk.guard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the architecture, for any root package: so that each can be seen to fail. */
final class ArchitectureRules {

    /** The public classes of the map that open a transaction: the front door of each module. */
    private static final Set<String> FRONT_DOORS =
            Set.of(
                    "Gemeenten",
                    "Journaal",
                    "Zegel",
                    "Accounts",
                    "Aanmelding",
                    "TweedeFactor",
                    "Optekeningen",
                    "Organen",
                    "Vergaderingen",
                    "Leden",
                    "Agenda",
                    "Verslagen",
                    "Organisaties",
                    "Register",
                    "Beheer",
                    "Wijzigingsverzoeken",
                    "Tredevragen",
                    "Toepassing",
                    "StandenReader",
                    "Verplichtingen",
                    "Beoordelingen",
                    "Meetronden",
                    "Rekenbladen",
                    "Toezichtzaken",
                    "Rapportages",
                    "Rapportagerondes",
                    "Voorbereiding",
                    "Bestanden",
                    "Documenten",
                    "Dossierhouders",
                    "Overlap",
                    "Onderbouwing",
                    "Referentielijsten",
                    "Concepten",
                    "Consultaties",
                    "Reacties",
                    "Kosten",
                    "Adviezen",
                    "Raadplegingen",
                    "Stembureau",
                    "Stembus",
                    "Stemmingen",
                    "Betwistingen",
                    "Vaststelling",
                    "Historie",
                    "Berichten",
                    "Verzending",
                    "Demonstratie");

    private static final DescribedPredicate<JavaClass> PAGES =
            outermost(
                    simpleNameEndingWith("Controller")
                            .or(simpleNameEndingWith("Api"))
                            .or(simpleNameEndingWith("Configuration"))
                            .or(simpleNameEndingWith("Generated")));

    private ArchitectureRules() {}

    static ArchRule policyKnowsNoSpringAndNoSql() {
        return noClasses()
                .that(resideInAPackage("..regeling..").and(DescribedPredicate.not(PAGES)))
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql.."))
                .because("the policy is plain Java: only its pages know Spring");
    }

    static ArchRule timeIsPassedIn() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("Klok")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "time without a clock", ArchitectureRules::isOtherClock))
                .orShould()
                .callConstructor(Date.class)
                .because("there is one clock; use now(clock), and only in a front door");
    }

    private static boolean isOtherClock(JavaMethodCall call) {
        var target = call.getTarget();
        boolean withClock =
                target.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isAssignableTo(Clock.class));
        boolean now =
                target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && !withClock;
        boolean system =
                target.getOwner().isEquivalentTo(Clock.class)
                        && target.getName().startsWith("system");
        return now || system || target.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    static ArchRule transactionsBelongToFrontDoors() {
        return methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Transactional.class)
                .should(beInAFrontDoor())
                .allowEmptyShould(true)
                .because("the transaction is the public method of a front door: " + FRONT_DOORS);
    }

    private static ArchCondition<JavaMethod> beInAFrontDoor() {
        return new ArchCondition<>("be in a public front door") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var owner = method.getOwner();
                boolean good =
                        owner.getModifiers().contains(JavaModifier.PUBLIC)
                                && FRONT_DOORS.contains(owner.getSimpleName());
                events.add(new SimpleConditionEvent(method, good, method.getFullName()));
            }
        };
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .allowEmptyShould(true)
                .because("a constructor shows what a class needs");
    }

    static ArchRule onlyWebKnowsHttpStatus() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..toegang..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "HTTP status",
                                type ->
                                        Set.of("HttpStatus", "HttpStatusCode", "ResponseStatus")
                                                .contains(type.getSimpleName())))
                .because("a module refuses with a Weigering; web turns its Soort into a status");
    }

    static ArchRule onlyVaststellingWritesTheRegister() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..vaststelling..", "..register..")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "Register.schrijfIn",
                                call ->
                                        call.getTarget().getName().equals("schrijfIn")
                                                && call.getTargetOwner()
                                                        .getSimpleName()
                                                        .equals("Register")))
                .because("the register is made from besluiten only");
    }

    /** The release form decides conditions when it is built: only the demonstration may differ. */
    static ArchRule conditionsAreOfTheDemonstration() {
        return classes()
                .that()
                .resideOutsideOfPackage("..demonstratie..")
                .should(
                        new ArchCondition<>("hang on no setting but the profile demo") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                Stream.concat(
                                                type.getAnnotations().stream(),
                                                type.getMethods().stream()
                                                        .flatMap(m -> m.getAnnotations().stream()))
                                        .filter(ArchitectureRules::isCondition)
                                        .forEach(found -> events.add(breach(type, found)));
                            }
                        })
                .because("a setting must count at the start, not when the release was built");
    }

    private static ConditionEvent breach(JavaClass type, JavaAnnotation<?> found) {
        return SimpleConditionEvent.violated(
                type, type.getName() + " hangs on " + found.getRawType().getSimpleName());
    }

    private static boolean isCondition(JavaAnnotation<?> annotation) {
        var type = annotation.getRawType();
        if (type.isEquivalentTo(Profile.class)) {
            return !(annotation.get("value").orElse("") instanceof Object[] profiles
                    && Set.of("demo", "!demo").containsAll(Arrays.asList(profiles)));
        }
        return type.isAnnotatedWith(Conditional.class)
                || type.isMetaAnnotatedWith(Conditional.class);
    }

    private static DescribedPredicate<JavaClass> outermost(DescribedPredicate<JavaClass> rule) {
        return DescribedPredicate.describe(
                "outermost class is " + rule.getDescription(),
                type -> {
                    var outer = type;
                    while (outer.getEnclosingClass().isPresent()) {
                        outer = outer.getEnclosingClass().get();
                    }
                    return rule.test(outer);
                });
    }
}
