// All that a change set touches, as it is, and at which version: that is read first, so that what is written meanwhile is noticed when the change is made.
MATCH (record:Record)
WITH record.version AS version, record.dataset AS dataset
CALL () {
  OPTIONAL MATCH (c:Change {id: $change})
  RETURN c.version AS earlier
}
CALL () {
  MATCH (n:Node) WHERE n.id IN $nodes
  RETURN collect(n.record) AS nodes
}
CALL () {
  MATCH (n:Node) WHERE n.id IN $named
  RETURN collect(n.id) AS named
}
CALL () {
  {{edges}}
}
CALL () {
  MATCH (n:Node)-[r:{{types}}]-() WHERE n.id IN $removed
  RETURN collect([n.id, r.id]) AS joined
}
CALL () {
  MATCH ()-[r:MEMBER_OF]->() WHERE r.onBehalfOf IN $removed
  RETURN collect([r.onBehalfOf, r.id]) AS members
}
CALL () {
  MATCH ()-[r:ACCOUNTABLE_FOR]->() WHERE r.onBehalfOf IN $removed
  RETURN collect([r.onBehalfOf, r.id]) AS answering
}
CALL () {
  MATCH (n:Node)-[way:PART_OF*]->() WHERE n.id IN $parts
  UNWIND way AS r
  RETURN collect(DISTINCT r.record) AS wholes
}
{{cited}}
RETURN [version, dataset, earlier, nodes, named, edges, joined + members + answering, wholes, citing] AS answer
