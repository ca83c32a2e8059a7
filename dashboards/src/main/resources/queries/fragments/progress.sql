sum(expected) as expected, sum(started) as started, sum(submitted) as submitted,
    sum(shared) as shared, 100.0 * sum(started) / nullif(sum(expected), 0) as started_rate,
    100.0 * sum(submitted) / nullif(sum(expected), 0) as submitted_rate,
    100.0 * sum(shared) / nullif(sum(expected), 0) as shared_rate
