// A page of the nodes of a kind, whether others lie on its other side, and how many there are in all. In the order of names, one index is walked from the cursor's place.
CALL () {
  {{match}}
  WHERE {{passes}} AND {{beyond}}
  WITH n ORDER BY {{order}} LIMIT $limit
  RETURN collect([n.record, {{certainty}}, {{keys}}]) AS rows
}
RETURN [rows, {{others}}, {{total}}] AS answer
