CALL () {
  MATCH (chosen:Node {id: $board})
  CALL (chosen) {
    MATCH (chosen)<-[r:MEMBER_OF]-(p:Person)
    WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi
    RETURN p
    UNION
    MATCH (chosen)<-[r:MEMBER_OF]-(:Post)<-[h:HOLDS]-(p:Person)
    WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi AND h.startLo <= $day AND $day < h.endHi
    RETURN p
  }
  CALL (p) {
    MATCH (p)-[r:MEMBER_OF]->(b:Board)
    WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi
    RETURN b
    UNION
    MATCH (p)-[h:HOLDS]->(:Post)-[r:MEMBER_OF]->(b:Board)
    WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi AND h.startLo <= $day AND $day < h.endHi
    RETURN b
  }
  RETURN p, b
}
