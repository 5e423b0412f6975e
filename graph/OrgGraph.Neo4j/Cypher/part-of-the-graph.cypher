// Some edges, and every node that they name.
CALL (edges) {
  UNWIND edges AS edge
  UNWIND [startNode(edge), endNode(edge)] AS node
  RETURN collect(DISTINCT node.record) AS ends
}
CALL (edges) {
  UNWIND edges AS edge
  WITH DISTINCT edge.onBehalfOf AS id WHERE id IS NOT NULL
  MATCH (o:Node {id: id})
  RETURN collect(o.record) AS represented
}
WITH [edge IN edges | edge.record] AS part, ends + represented AS records
