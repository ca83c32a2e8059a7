package fr.observatoire.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

class WallsTest {

    private static final JavaClasses HOUSE = Rooms.classes();

    /** Classes of this module's tests that stand in the rooms' packages and break each wall. */
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("fr.observatoire");

    static List<ArchRule> walls() {
        return Stream.of(Walls.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(WallsTest::rule)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void holds(ArchRule wall) {
        wall.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void canFail(ArchRule wall) {
        assertThat(wall.evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    void everyRoomIsInspected() {
        assertThat(Rooms.folders("target/classes")).hasSameSizeAs(Rooms.FOLDERS);
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
