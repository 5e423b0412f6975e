// The counted seats on a day of those who sit on both boards of a pair, for each of some pairs.
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})
MATCH (other:Node {id: pair[1]})
CALL (one) {
  MATCH (p:Person)-[r:MEMBER_OF]->(one)
  WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi
  RETURN p, [r] AS seat
  UNION ALL
  MATCH (p:Person)-[h:HOLDS]->(:Post)-[r:MEMBER_OF]->(one)
  WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi AND h.startLo <= $day AND $day < h.endHi
  RETURN p, [h, r] AS seat
}
WITH p, other, seat
CALL (p, other) {
  MATCH (p)-[r:MEMBER_OF]->(other)
  WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi
  RETURN [r] AS second
  UNION ALL
  MATCH (p)-[h:HOLDS]->(:Post)-[r:MEMBER_OF]->(other)
  WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi AND h.startLo <= $day AND $day < h.endHi
  RETURN [h, r] AS second
}
UNWIND seat + second AS edge
WITH collect(DISTINCT edge) AS edges
{{part}}
RETURN [part, records] AS answer
