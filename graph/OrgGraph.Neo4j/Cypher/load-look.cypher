// How far a load has come, and whether a change has been made already.
MATCH (record:Record)
RETURN [record.version, record.loading, record.loadingHash, record.loaded, record.loadingItems, COLLECT { MATCH (c:Change {id: $change}) RETURN c.version }[0]] AS answer
