package fr.observatoire.standalone.generate;

import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.territory.ReferenceCsv;
import fr.observatoire.contract.territory.ReferenceRow;

import java.util.List;
import java.util.Optional;

/**
 * A kind of school and what is usual for it. Equipment means are the national reference values of
 * the ETIC survey (facts.md §5); the other figures are plausible, not measured.
 *
 * @param share of all schools that are of this kind, 0 to 1
 * @param ent share of its schools that have an ENT
 * @param computers for 100 pupils
 * @param boards interactive boards for 1 000 pupils
 * @param active usual shares of pupils who use the ENT in a school week
 */
record SchoolKind(
        String id,
        String type,
        String nature,
        String natureLabel,
        String prefix,
        String privateSuffix,
        boolean primary,
        double share,
        Range pupils,
        double privateShare,
        double priorityShare,
        double ent,
        Range active,
        double computers,
        double boards,
        double projectors,
        double mobileClasses,
        String becomes,
        String ministry) {

    private static final List<SchoolKind> ALL =
            ReferenceCsv.rows("/fr/observatoire/standalone/generate/natures.csv").stream()
                    .map(SchoolKind::read)
                    .toList();

    /** Two bounds, both included. */
    record Range(double low, double high) {

        double drawn(Draws draws) {
            return draws.within(this.low, this.high);
        }
    }

    static SchoolKind drawn(Draws draws) {
        double rest = draws.unit();
        for (SchoolKind kind : ALL) {
            rest -= kind.share;
            if (rest < 0) {
                return kind;
            }
        }
        return ALL.getLast();
    }

    /** The kind that a school of this kind may turn into. */
    Optional<SchoolKind> successor() {
        return ALL.stream().filter(kind -> kind.id.equals(this.becomes)).findFirst();
    }

    String ministryInRegister() {
        return Formats.word("ministere." + this.ministry);
    }

    /** As the observatory will read it. */
    SchoolType observed() {
        return SchoolType.of(this.type, Integer.valueOf(this.nature), ministryInRegister());
    }

    private static SchoolKind read(ReferenceRow row) {
        return new SchoolKind(
                row.get("id"),
                row.get("type_etablissement"),
                row.get("code_nature"),
                row.get("libelle_nature"),
                row.get("prefixe"),
                row.get("adjectif_prive"),
                row.get("degre").equals("1"),
                number(row, "part"),
                new Range(number(row, "eleves_min"), number(row, "eleves_max")),
                number(row, "part_privee"),
                number(row, "part_prioritaire"),
                number(row, "part_ent"),
                new Range(number(row, "actifs_min"), number(row, "actifs_max")),
                number(row, "ordinateurs"),
                number(row, "tni"),
                number(row, "videoprojecteurs"),
                number(row, "classes_mobiles"),
                row.get("devient"),
                row.get("ministere"));
    }

    private static double number(ReferenceRow row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
