// People by what they carry on a day: of several seats on one board the heaviest, and every accountability; of their own, and of the posts that they hold.
CALL () {
  CALL () {
    MATCH (p:Person)-[r:MEMBER_OF]->(b:Board)
    WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi
    RETURN p, b, r
    UNION ALL
    MATCH (p:Person)-[h:HOLDS]->(:Post)-[r:MEMBER_OF]->(b:Board)
    WHERE r.roleNumber IN $counted AND r.startLo <= $day AND $day < r.endHi AND h.startLo <= $day AND $day < h.endHi
    RETURN p, b, r
  }
  WITH p, b, max($kinds[b.kindNumber] * CASE WHEN b.plenary THEN $plenary ELSE 1.0 END
    * CASE WHEN r.roleNumber = $chair THEN $chairs ELSE 1.0 END * CASE WHEN r.exOfficio THEN $exOfficio ELSE 1.0 END) AS weight
  RETURN p, count(b) AS seats, sum(weight) AS weighed, 0 AS responsibilities
  UNION ALL
  CALL () {
    MATCH (p:Person)-[r:ACCOUNTABLE_FOR]->()
    WHERE r.startLo <= $day AND $day < r.endHi
    RETURN p, r
    UNION ALL
    MATCH (p:Person)-[h:HOLDS]->(:Post)-[r:ACCOUNTABLE_FOR]->()
    WHERE r.startLo <= $day AND $day < r.endHi AND h.startLo <= $day AND $day < h.endHi
    RETURN p, r
  }
  RETURN p, 0 AS seats, 0.0 AS weighed, count(r) AS responsibilities
}
WITH p, sum(seats) AS seats, sum(weighed) + sum(responsibilities) * $responsibility AS load
WHERE seats >= $minSeats AND load >= $minLoad
WITH {keys: [toInteger(round(load * 1000000)), p.nameSort, p.key]} AS row ORDER BY {{order}}
WITH collect(row) AS rows
{{slice}}
RETURN [begin > 0, stop < total, total, [x IN page | x.keys]] AS answer
