// Once each: the nodes where the links of some levels lead.
CALL ({{levels}}) {
  CALL ({{levels}}) {
    {{parts}}
  }
  WITH n WHERE n IS NOT NULL
  RETURN collect(n.record) AS records
}
