package fr.observatoire.dashboards.model;

import java.util.List;

/**
 * The way to the dashboards that carry some tags.
 *
 * @param type "dashboards": found by tag
 * @param keepTime the choices follow
 */
public record DashboardLink(
        String title,
        String type,
        List<String> tags,
        boolean asDropdown,
        boolean includeVars,
        boolean keepTime) {

    public static DashboardLink toTagged(String title, String tag) {
        return new DashboardLink(title, "dashboards", List.of(tag), false, true, false);
    }
}
