// Once each: the nodes where the links of some levels lead.
CALL ({{levels}}) {
  CALL ({{levels}}) {
    UNWIND {{all}} AS x
    UNWIND x[1] AS y
    UNWIND y[2..5] AS n
    RETURN DISTINCT n
    {{represented}}
  }
  WITH n WHERE n IS NOT NULL
  RETURN collect(n.record) AS records
}
