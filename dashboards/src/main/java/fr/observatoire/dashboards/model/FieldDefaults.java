package fr.observatoire.dashboards.model;

import java.util.Map;

/**
 * How the values of a panel are shown.
 *
 * @param unit Grafana's unit
 * @param decimals digits after the comma
 * @param noValue what stands where nothing was declared
 * @param min start of the axis: 0, so that lengths can be compared
 * @param color how colours are given
 * @param custom what belongs to the panel's type
 */
public record FieldDefaults(
        String unit,
        int decimals,
        String noValue,
        int min,
        Map<String, String> color,
        Map<String, Object> custom) {}
