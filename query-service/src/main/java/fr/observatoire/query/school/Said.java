package fr.observatoire.query.school;

import fr.observatoire.contract.school.SchoolEvent;
import fr.observatoire.query.fact.ArrayColumns;
import fr.observatoire.query.projection.Projected;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What one event said of a school, and when it was known to be open after that.
 *
 * @param version null when the event gave no attributes
 */
record Said(
        String uai,
        long position,
        Instant at,
        @Nullable SchoolVersion version,
        List<Opening> openings) {

    static Said of(Projected<SchoolEvent> source, SchoolRecord school) {
        return new Said(
                school.uai(),
                source.position(),
                source.at(),
                SchoolVersion.in(source.event()),
                school.openings());
    }

    static Object[] columns(List<Said> said) {
        return ArrayColumns.of(said)
                .text(Said::uai)
                .bigint(Said::position)
                .text(Said::at)
                .text(attribute(SchoolVersion::asOf))
                .text(attribute(SchoolVersion::type))
                .text(attribute(SchoolVersion::sector))
                .text(attribute(SchoolVersion::priorityEducation))
                .text(attribute(SchoolVersion::departement))
                .text(attribute(SchoolVersion::academie))
                .text((it) -> days(it, Opening::opens))
                .text((it) -> days(it, Opening::closes))
                .toParameters();
    }

    private static Function<Said, @Nullable Object> attribute(
            Function<SchoolVersion, Object> attribute) {
        return (it) -> (it.version() == null) ? null : attribute.apply(it.version());
    }

    private static String days(Said said, Function<Opening, @Nullable Object> day) {
        return Objects.requireNonNull(
                ArrayColumns.array(said.openings().stream().map(day).toList()));
    }
}
