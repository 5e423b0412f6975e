CALL () {
  UNWIND {{rows}} AS row
  MATCH (f:Node {id: row.from})
  MATCH (t:Node {id: row.to})
  CREATE (f)-[r:{{type}}]->(t)
  SET r = row.properties
  WITH r, f, t
  {{cut}}
}
