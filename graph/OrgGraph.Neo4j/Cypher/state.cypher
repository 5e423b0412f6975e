// What is in the store: the record's version and dataset, and the counts, which Neo4j keeps by itself.
MATCH (record:Record)
RETURN [record.version, record.dataset, [{{nodes}}], [{{edges}}]] AS answer
