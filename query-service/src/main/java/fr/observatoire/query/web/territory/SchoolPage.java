package fr.observatoire.query.web.territory;

import java.util.List;

/**
 * Some of the schools found.
 *
 * @param page from 0
 * @param total schools found on all pages
 */
record SchoolPage(List<School> items, int page, int size, long total) {}
