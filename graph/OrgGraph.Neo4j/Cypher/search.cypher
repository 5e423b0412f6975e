// Whose names have, for each typed word, one that it may stand for, and perhaps some more: the core ranks them.
CALL db.index.fulltext.queryNodes('node_names', $question) YIELD node AS n
WHERE {{holds}} AND (size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds))
RETURN [n.id, n.name, n.otherNames, {{certainty}}] AS answer
