package fr.observatoire.contract.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One line of the school register, in the words of the open annuaire (facts.md §4). Its telephone,
 * mail and address columns are not taken over.
 *
 * @param etat "OUVERT", "A FERMER", "FERME", "A OUVRIR"; null counts as open
 * @param dateMajLigne day on which the register says so
 * @param nombreDEleves pupils, in extracts that still have them; declared for the school year of
 *     {@code dateMajLigne}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchoolDeclaration(
        @JsonProperty("nom_etablissement") String nomEtablissement,
        @JsonProperty("type_etablissement") String typeEtablissement,
        @JsonProperty("statut_public_prive") @Nullable String statutPublicPrive,
        @JsonProperty("code_departement") String codeDepartement,
        @JsonProperty("code_academie") String codeAcademie,
        @JsonProperty("code_commune") @Nullable String codeCommune,
        @JsonProperty("nom_commune") @Nullable String nomCommune,
        @JsonProperty("code_nature") @Nullable Integer codeNature,
        @JsonProperty("type_contrat_prive") @Nullable String typeContratPrive,
        @JsonProperty("appartenance_education_prioritaire")
                @Nullable String appartenanceEducationPrioritaire,
        @JsonProperty("ministere_tutelle") @Nullable String ministereTutelle,
        @JsonProperty("date_ouverture") @Nullable LocalDate dateOuverture,
        @JsonProperty("date_maj_ligne") @Nullable LocalDate dateMajLigne,
        @Nullable String etat,
        @JsonProperty("nombre_d_eleves") @Nullable Integer nombreDEleves)
        implements Payload {}
