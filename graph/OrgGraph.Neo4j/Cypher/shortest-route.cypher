// Of the shortest ways between two nodes the one whose ids come first, node by node, then edge by edge.
MATCH (one:Node {id: $from})
MATCH (other:Node {id: $to})
MATCH way = allShortestPaths((one)-[rs:{{types}}*..{{longest}}]-(other)) WHERE all(r IN rs WHERE {{holds}})
WITH nodes(way) AS ns, relationships(way) AS rs
ORDER BY [n IN ns | n.order], [r IN rs | r.order] LIMIT 1
RETURN [[n IN ns | n.record], [r IN rs | r.record]] AS answer
