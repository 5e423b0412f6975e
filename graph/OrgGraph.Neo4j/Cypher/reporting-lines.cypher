// The reporting lines that can be reached up or down from some nodes; the core puts them in order.
MATCH (start:Node) WHERE start.id IN $starts
CALL (start) {
  {{lines}}
}
WITH collect(DISTINCT r) AS edges
{{part}}
RETURN [part, records] AS answer
