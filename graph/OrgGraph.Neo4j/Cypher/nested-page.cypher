// A page of the nodes of a kind, as page.cypher has it, with links that hang on them, level by level, and once each the nodes where those lead.
CALL () {
  {{match}}
  WHERE {{passes}} AND {{beyond}}
  WITH n ORDER BY {{order}} LIMIT $limit
  RETURN collect(n) AS found, collect([n.record, {{certainty}}, {{keys}}]) AS rows
}
WITH rows, found[..$limit - 1] AS start
{{levels}}
{{records}}
RETURN [rows, {{others}}, {{total}}, [{{told}}], records] AS answer
