package fr.observatoire.contract.event;

/** An event that speaks of no single school: what an académie's team has decided. */
public interface TeamDecision {}
