// What some people carry on a day, of their own and through posts; of commitments, all that they are a part of.
CALL () {
  MATCH (p:Node)-[r:MEMBER_OF|ACCOUNTABLE_FOR]->()
  WHERE p.id IN $people AND r.startLo <= $day AND $day < r.endHi
  RETURN r
  UNION
  MATCH (p:Node)-[h:HOLDS]->()-[r:MEMBER_OF|ACCOUNTABLE_FOR]->()
  WHERE p.id IN $people AND h.startLo <= $day AND $day < h.endHi AND r.startLo <= $day AND $day < r.endHi
  UNWIND [h, r] AS carried
  RETURN carried AS r
}
WITH collect(r) AS carried
CALL (carried) {
  UNWIND carried AS r
  WITH DISTINCT endNode(r) AS item WHERE item:Commitment
  MATCH (item)-[way:PART_OF*]->()
  UNWIND way AS part
  RETURN collect(DISTINCT part) AS parts
}
WITH carried + parts AS edges
{{part}}
RETURN [part, records] AS answer
