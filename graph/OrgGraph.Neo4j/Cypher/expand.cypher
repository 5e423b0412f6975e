// For each of some nodes, a page of its links of a kind: all of them in order, then the part between the cursors.
UNWIND range(0, size($ids) - 1) AS i
CALL (i) {
  MATCH (n:Node {id: $ids[i]})
  CALL (n) {
    {{links}}
  }
  {{represented}}
  WITH * WHERE {{where}}
  WITH r, f, t, p, h, {{keys}} AS keys
  ORDER BY {{order}}
  RETURN collect({r: r, f: f, t: t, p: p, h: h, keys: keys}) AS rows
}
WITH i, rows
{{slice}}
{{told}}
RETURN [i, begin > 0, stop < total, total, links, records] AS answer
