// Some edges of a kind in the order of their ids, from a place on, and at which version.
MATCH (record:Record)
WITH record.version AS version
CALL () {
  MATCH ()-[r:{{type}}]->() WHERE r.key > $after
  WITH r ORDER BY r.key LIMIT $size
  RETURN collect(r.record) AS edges
}
RETURN [version, edges] AS answer
