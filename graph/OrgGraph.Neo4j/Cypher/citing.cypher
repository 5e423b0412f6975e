// Walks all nodes and edges: asked only when a source is to be removed.
CALL () {
  MATCH (n:Node) WHERE any(source IN n.cites WHERE source IN $removed)
  UNWIND [source IN n.cites WHERE source IN $removed] AS source
  RETURN collect([source, n.id, true]) AS nodesCiting
}
CALL () {
  MATCH ()-[r:{{types}}]->() WHERE any(source IN r.cites WHERE source IN $removed)
  UNWIND [source IN r.cites WHERE source IN $removed] AS source
  RETURN collect([source, r.id, false]) AS edgesCiting
}
WITH *, nodesCiting + edgesCiting AS citing
