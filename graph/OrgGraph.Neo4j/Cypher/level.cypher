// One level: for each of some nodes all links of a kind, in order, then the part between the cursors. A node without any is left out.
CALL ({{above}}) {
  {{nodes}}
  CALL (n) {
    {{links}}
  }
  {{represented}}
  {{where}}
  WITH n, r, f, t, p, h, {{keys}} AS keys
  ORDER BY {{order}}
  WITH n, collect({r: r, f: f, t: t, p: p, h: h, keys: keys}) AS rows
  {{slice}}
  RETURN collect({n: n, rows: page, before: begin > 0, after: stop < total, total: total}) AS {{level}}
}
