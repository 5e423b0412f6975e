CALL () {
  MATCH (n:Node)-[r:{{types}}]-() WHERE n.id IN $closing
  WITH DISTINCT r, startNode(r) AS f, endNode(r) AS t
  {{cut}}
}
