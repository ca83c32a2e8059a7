package fr.observatoire.query.anomaly;

/** Whether pupils have classes in a week. */
public enum Term {
    IN,
    /** Vacation, closure, school not open. */
    OUT,
    /** Nobody told the calendar: the week may be one of vacation. */
    UNKNOWN
}
