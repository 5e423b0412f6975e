CALL () {
  UNWIND $nodes AS row
  MERGE (n:Node {id: row.properties.id})
  SET n = row.properties, n:$(row.label)
}
