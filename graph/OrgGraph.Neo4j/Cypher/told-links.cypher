// What is told of links: edge, holding, carrier and keys of each, and once each node that they lead to.
CALL (page) {
  UNWIND page AS x
  UNWIND [x.f, x.t, x.p] AS node
  WITH DISTINCT node WHERE node IS NOT NULL
  RETURN collect(node.record) AS ends
}
CALL (page) {
  UNWIND page AS x
  WITH DISTINCT x.r.onBehalfOf AS id WHERE id IS NOT NULL
  MATCH (o:Node {id: id})
  RETURN collect(o.record) AS represented
}
WITH *, ends + represented AS records,
  [x IN page | [x.r.record, x.r.endLo, x.r.endHi, x.h.record, x.h.endLo, x.h.endHi, x.p.id, x.keys]] AS links
