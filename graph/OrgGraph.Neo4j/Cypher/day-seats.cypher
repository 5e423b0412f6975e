CALL () {
  MATCH (p:Person)-[r:MEMBER_OF]->(b:Board)
  WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi
  RETURN p, b
  UNION ALL
  MATCH (p:Person)-[h:HOLDS]->(:Post)-[r:MEMBER_OF]->(b:Board)
  WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi AND h.startLo <= $day AND $day < h.endHi
  RETURN p, b
}
