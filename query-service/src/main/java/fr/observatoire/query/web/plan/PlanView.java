package fr.observatoire.query.web.plan;

import java.util.List;

/** A school's plan as the API shows it. */
public record PlanView(String uai, String etablissement, List<Objective> objectifs) {}
