package fr.observatoire.dashboards.model;

/**
 * Where a panel stands, on a grid of 24 columns.
 *
 * @param x first column, from 0
 * @param y first line, from 0
 * @param w columns, at most 24
 * @param h lines of 30 pixels
 */
public record GridPos(int x, int y, int w, int h) {}
