package fr.observatoire.query.web.scope;

import fr.observatoire.contract.school.PriorityEducation;
import fr.observatoire.contract.school.SchoolType;
import fr.observatoire.contract.school.Sector;
import fr.observatoire.query.web.parameter.ParameterReader;
import fr.observatoire.query.web.territory.TerritoryParameter;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Reads the parameters of a scope. */
@Component
public class ScopeReader {

    private final TerritoryParameter territories;

    ScopeReader(TerritoryParameter territories) {
        this.territories = territories;
    }

    public Scope read(ParameterReader reader, ScopeParameters parameters) {
        return new Scope(
                this.territories.read(reader, "territory", parameters.territory()),
                reader.choice(
                        "type", parameters.type(), List.of(SchoolType.values()), SchoolType::id),
                reader.choice("sector", parameters.sector(), List.of(Sector.values()), Sector::id),
                reader.choice(
                        "ep",
                        parameters.ep(),
                        List.of(PriorityEducation.values()),
                        PriorityEducation::id),
                Objects.requireNonNullElse(
                        reader.choice(
                                "carte",
                                parameters.carte(),
                                List.of(SchoolMap.values()),
                                SchoolMap::id),
                        SchoolMap.THEN));
    }
}
