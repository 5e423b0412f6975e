// Of the links of a node those between two cursors.
UNWIND links AS y
WITH n, y, y[0] AS r, y[1] AS h, y[2] AS f, y[3] AS t, y[4] AS p, y[5] AS o
WITH n, y, {{keys}} AS keys
ORDER BY {{order}}
WITH n, collect({y: y, keys: keys}) AS rows
{{slice}}
WITH n, [x IN page | x.y] AS page, begin > 0 AS before, stop < total AS after, total
