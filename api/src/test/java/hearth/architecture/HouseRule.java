package hearth.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;

import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The arrows between modules and the customs within them. Each is a function of the root package, so that it can be
 * asked of the house and of a guilty one.
 */
enum HouseRule {
    A1("the domain knows the JDK, JSpecify and itself"),
    A2("the domain reads no clock"),
    A3("the domain makes neither randomness nor ids"),
    A4("what stands behind the rules does not know the edge"),
    A5("only boot knows both the edge and what stands behind it"),
    A6("the JSON of the wire stops at the edge"),
    A7("packages are named after the product"),
    A8("no name says Util, Helper, Manager or Impl"),
    A9("only the command line speaks to the terminal");

    private final String sentence;

    HouseRule(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    ArchRule under(String root) {
        return rule(root).as(name() + ": " + sentence).allowEmptyShould(true);
    }

    private ArchRule rule(String root) {
        return switch (this) {
            case A1 -> classes().that().resideInAPackage(root + ".domain..")
                    .should().onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", root + ".domain..");
            case A2 -> noClasses().that().resideInAPackage(root + ".domain..").should()
                    .accessTargetWhere(readsAClock());
            case A3 -> noClasses().that().resideInAPackage(root + ".domain..")
                    .should().accessTargetWhere(makesRandomness());
            case A4 -> noClasses().that().resideInAPackage(root
                    + ".infra..").should().dependOnClassesThat().resideInAPackage(root + ".api..");
            case A5 -> noClasses().that().resideInAPackage(root
                    + ".api..").and().resideOutsideOfPackage(root + ".api.boot..").should().dependOnClassesThat()
                    .resideInAPackage(root + ".infra..");
            case A6 -> noClasses().that().resideOutsideOfPackages(root + ".api..",
                    root + ".bench..").should().dependOnClassesThat().resideInAPackage("io.vertx.core.json..");
            case A7 -> classes().should().resideInAnyPackage(Rooms.under(root));
            case A8 -> noClasses().should().haveNameMatching(
                    ".*\\.[A-Za-z0-9$]*(Utils?|Helpers?|Manager|Impl)(\\$.*)?");
            case A9 -> noClasses().that().resideOutsideOfPackages(root
                    + ".api.boot..", root + ".bench..").should().accessField(System.class, "out").orShould()
                    .accessField(
                            System.class, "err");
        };
    }

    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return describe("read the time", access -> {
            var owner = access.getTargetOwner();
            var name = access.getTarget().getName();
            boolean now = owner.getPackageName().startsWith("java.time") && name.equals("now");
            boolean clock = owner.getName().equals("java.time.Clock") && name.startsWith("system");
            boolean system = owner.isEquivalentTo(System.class) && Set.of("currentTimeMillis", "nanoTime").contains(
                    name);
            return now || clock || system;
        });
    }

    private static DescribedPredicate<JavaAccess<?>> makesRandomness() {
        return describe("make randomness or ids", access -> {
            var owner = access.getTargetOwner();
            var name = access.getTarget().getName();
            boolean made = name.equals("<init>") && owner.isAssignableTo(Random.class);
            boolean found = owner.isAssignableTo(RandomGenerator.class) && Set.of("current", "getDefault", "of")
                    .contains(name);
            boolean id = owner.isEquivalentTo(UUID.class) && name.equals("randomUUID");
            boolean math = owner.isEquivalentTo(Math.class) && name.equals("random");
            return made || found || id || math;
        });
    }
}
