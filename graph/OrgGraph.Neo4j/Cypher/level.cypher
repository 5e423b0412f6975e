// One level: for each of some nodes the links of a kind, or a part of them. A link is a list [r, h, f, t, p, o]. A node without any is left out.
CALL ({{above}}) {
  {{nodes}}
  CALL (n) {
    {{links}}
  }
  {{represented}}
  {{where}}
  WITH n, collect([r, h, f, t, p{{o}}]) AS links
  {{part}}
  RETURN collect([n, page, before, after, total]) AS {{level}}
}
