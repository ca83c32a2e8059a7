package fr.observatoire.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.stream.Stream;

/** Classes of the product that stand in none of the packages. */
final class OurClassesOutside extends DescribedPredicate<JavaClass> {

    private final DescribedPredicate<JavaClass> ours =
            JavaClass.Predicates.resideInAPackage("fr.observatoire..");

    private final DescribedPredicate<JavaClass> allowed;

    OurClassesOutside(String room, String... also) {
        super("reside in another room");
        String[] packages = Stream.concat(Stream.of(room), Stream.of(also)).toArray(String[]::new);
        this.allowed = JavaClass.Predicates.resideInAnyPackage(packages);
    }

    @Override
    public boolean test(JavaClass type) {
        return ours.test(type) && !allowed.test(type);
    }
}
