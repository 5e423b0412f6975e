// Pairs of boards by how many people have a counted seat on both on a day.
{{seats}}
WITH DISTINCT p, b
{{pairs}}
WITH one, other, count(DISTINCT p) AS shared WHERE shared >= $minShared
WITH {keys: [shared, one.nameSort, one.key, other.nameSort, other.key]} AS row ORDER BY {{order}}
WITH collect(row) AS rows
{{slice}}
RETURN [begin > 0, stop < total, total, [x IN page | x.keys]] AS answer
