// A page of the matters that have cases, what changed last first.
CALL () {
  MATCH (c:Case)
  WHERE {{passes}} AND {{beyond}}
  WITH c ORDER BY {{order}} LIMIT $limit
  RETURN collect([c.changed, c.matter]) AS rows
}
CALL (rows) {
  UNWIND rows AS row
  MATCH (e:CaseEntry {matter: row[1]})
  WITH e ORDER BY e.matter, e.number
  RETURN collect([e.matter, e.number, e.made, e.who, e.action, e.finding, e.fingerprint, e.text, e.assignee, e.reviewOn, e.asOf, e.pack]) AS entries
}
RETURN [rows, {{others}}, {{total}}, entries] AS answer
