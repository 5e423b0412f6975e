// Of ordered rows, so many from the front or from the back.
WITH *, size(rows) AS total
WITH *,
  CASE WHEN {{fromBack}} AND total > {{size}} THEN total - {{size}} ELSE 0 END AS begin,
  CASE WHEN NOT {{fromBack}} AND total > {{size}} THEN {{size}} ELSE total END AS stop
WITH *, rows[begin..stop] AS page
