package fr.observatoire.query.web.latest;

import fr.observatoire.query.web.scope.Scope;

import java.util.List;

/** The last value of every indicator for one scope. */
public record Latest(Scope scope, List<LatestValue> values) {}
