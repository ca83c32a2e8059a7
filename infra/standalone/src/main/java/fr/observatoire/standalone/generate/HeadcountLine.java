package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.SchoolYear;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A school's pupils in a school year, as either file of the open data writes them. */
record HeadcountLine(School school, SchoolYear year, int pupils) {

    private static final int PUPILS_PER_CLASS = 23;

    /** Levels of the école élémentaire, from CP to CM2. */
    private static final int LEVELS = 5;

    static HeadcountLine of(Plan plan, School school, SchoolYear year) {
        return new HeadcountLine(school, year, school.pupils(plan.seed(), year));
    }

    HeadcountLine with(int otherPupils) {
        return new HeadcountLine(this.school, this.year, otherPupils);
    }

    List<String> primary() {
        List<String> fields = new ArrayList<>();
        fields.add(Integer.toString(this.year.start()));
        fields.add(Formats.capitals(region()));
        fields.add(Formats.capitals(this.school.academie().label()));
        fields.add(Formats.capitals(this.school.departement().label()));
        fields.add(Formats.capitals(this.school.commune().name()));
        fields.add(this.school.uai().value());
        fields.add(Formats.capitals(this.school.kind().prefix()));
        fields.add(Formats.capitals(this.school.denomination()));
        fields.add(Formats.capitals(this.school.sector()));
        fields.add(flag("rep"));
        fields.add(flag("rep+"));
        fields.add(Integer.toString(Math.ceilDiv(this.pupils, PUPILS_PER_CLASS)));
        fields.add(Integer.toString(this.pupils));
        levels(fields);
        fields.add(this.school.departement().code() + "-" + this.school.uai());
        fields.add(this.school.commune().postcode());
        return fields;
    }

    List<String> secondary() {
        String name = Formats.capitals(this.school.nameAs(this.school.kind()));
        return List.of(
                this.year.label(),
                Formats.capitals(this.school.academie().label()),
                this.school.uai().value(),
                name.replace('\n', ' '),
                this.school.kind().natureLabel(),
                this.school.sector(),
                Integer.toString(this.pupils),
                Formats.capitals(region()),
                Formats.capitals(this.school.departement().label()),
                this.school.departement().code(),
                "",
                this.school.commune().postcode(),
                Formats.capitals(this.school.commune().name()),
                Objects.requireNonNull(this.school.academie().region()));
    }

    /** Pre-élémentaire, élémentaire, ULIS, then the five levels: their sum is the total. */
    private void levels(List<String> fields) {
        boolean preElementary = this.school.kind().id().equals("maternelle");
        int elementary = preElementary ? 0 : this.pupils;
        fields.add(Integer.toString(this.pupils - elementary));
        fields.add(Integer.toString(elementary));
        fields.add("0");
        for (int level = 0; level < LEVELS; level++) {
            fields.add(Integer.toString((elementary + level) / LEVELS));
        }
    }

    private String flag(String key) {
        return this.school.priority().equals(Formats.word(key)) ? "1" : "0";
    }

    private String region() {
        return Territories.france()
                .region(Objects.requireNonNull(this.school.academie().region()))
                .map(RegionAcademique::label)
                .orElse("");
    }
}
