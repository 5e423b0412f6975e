UNWIND {{ids}} AS key
MATCH (f)-[r:{{type}} {key: key}]->(t)
OPTIONAL MATCH (f)<-[h:HOLDS]-(holder:Person) WHERE {{passes}} AND r.startLo < h.endHi AND h.startLo < r.endHi
WITH r, f, t, h, coalesce(holder, CASE WHEN f:Person THEN f END) AS p ORDER BY h.key
WITH r, f, t, collect({h: h, p: p})[0] AS first
RETURN [r, first.h, f, t, first.p] AS y
