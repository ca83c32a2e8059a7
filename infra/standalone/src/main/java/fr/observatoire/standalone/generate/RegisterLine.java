package fr.observatoire.standalone.generate;

import fr.observatoire.contract.period.IsoWeek;
import fr.observatoire.contract.territory.RegionAcademique;
import fr.observatoire.contract.territory.Territories;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One line of the open annuaire of 2026, most of its columns left empty. */
final class RegisterLine {

    static final List<String> HEADER = Formats.header("annuaire");

    private final Map<String, String> values = new HashMap<>();

    private RegisterLine(School school, SchoolKind kind) {
        identity(school, kind);
        place(school);
        this.values.put("multi_uai", "0");
    }

    /** As an extract of that day has it, before anything changed. */
    static List<String> at(School school, LocalDate day) {
        return new RegisterLine(school, school.kind())
                .state(Formats.word("ouvert"), school.openedOn(), day)
                .fields();
    }

    /** As a later extract has it: opened, closed or turned into another kind. */
    static List<String> after(School school, IsoWeek turn) {
        Life life = school.life();
        SchoolKind kind = (life.becomes() != null) ? life.becomes() : school.kind();
        LocalDate opened =
                (life.opensIn() != null)
                        ? life.opensIn().schoolYear().firstDay()
                        : school.openedOn();
        IsoWeek since = (life.closesIn() != null) ? life.closesIn() : turn;
        return new RegisterLine(school, kind)
                .state(
                        Formats.word((life.closesIn() != null) ? "ferme" : "ouvert"),
                        opened,
                        since.monday())
                .fields();
    }

    private RegisterLine state(String state, LocalDate opened, LocalDate since) {
        this.values.put("etat", state);
        this.values.put("date_ouverture", opened.toString());
        this.values.put("date_maj_ligne", since.toString());
        return this;
    }

    private void identity(School school, SchoolKind kind) {
        String contract = school.isPrivate() ? "contrat.prive" : "contrat.aucun";
        this.values.put("Identifiant_de_l_etablissement", school.uai().value());
        this.values.put("Nom_etablissement", school.nameAs(kind));
        this.values.put("Type_etablissement", kind.type());
        this.values.put("Statut_public_prive", school.sector());
        this.values.put("Appartenance_Education_Prioritaire", school.priority());
        this.values.put("code_nature", kind.nature());
        this.values.put("libelle_nature", kind.natureLabel());
        this.values.put("ministere_tutelle", kind.ministryInRegister());
        this.values.put("Type_contrat_prive", Formats.word(contract));
        this.values.put("Code_type_contrat_prive", school.isPrivate() ? "30" : "99");
        this.values.put(
                "Mail", String.format(Locale.ROOT, Formats.word("mail"), school.uai().value()));
    }

    private void place(School school) {
        String region = Objects.requireNonNull(school.academie().region());
        this.values.put("Code_postal", school.commune().postcode());
        this.values.put("Code_commune", school.commune().code());
        this.values.put("Nom_commune", school.commune().name());
        this.values.put("Code_departement", school.departement().code());
        this.values.put("Libelle_departement", school.departement().label());
        this.values.put("Code_academie", school.academie().code());
        this.values.put("Libelle_academie", school.academie().label());
        this.values.put("Code_region", region);
        this.values.put(
                "Libelle_region",
                Territories.france().region(region).map(RegionAcademique::label).orElse(""));
        this.values.put("precision_localisation", Formats.word("precision"));
    }

    private List<String> fields() {
        return HEADER.stream().map(label -> this.values.getOrDefault(label, "")).toList();
    }
}
