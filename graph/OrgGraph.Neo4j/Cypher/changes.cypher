// A page of the change log, and its first and last version.
CALL () {
  MATCH (c:Change) WHERE $newer < c.version < $older
  WITH c ORDER BY c.version {{order}} LIMIT $size
  CALL (c) {
    MATCH (item:ChangedItem {version: c.version})
    WITH item ORDER BY item.position
    RETURN collect([item.subject, item.before, item.after]) AS items
  }
  RETURN collect([c.version, c.id, c.who, c.made, c.why, items]) AS rows
}
CALL () {
  MATCH (c:Change)
  RETURN min(c.version) AS oldest, max(c.version) AS newest, count(c) AS total
}
RETURN [rows, oldest, newest, total] AS answer
