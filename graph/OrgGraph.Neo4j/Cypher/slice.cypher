// Of ordered rows, those between two cursors, so many from the front or from the back.
WITH *, size(rows) AS total, size([x IN rows WHERE NOT {{after}}]) AS skipped, size([x IN rows WHERE {{before}}]) AS reached
WITH *, CASE WHEN reached < skipped THEN skipped ELSE reached END AS reach
WITH *,
  CASE WHEN {{fromBack}} AND reach - {{size}} > skipped THEN reach - {{size}} ELSE skipped END AS begin,
  CASE WHEN NOT {{fromBack}} AND skipped + {{size}} < reach THEN skipped + {{size}} ELSE reach END AS stop
WITH *, rows[begin..stop] AS page
