// Added to what reads: whether the record is being loaded, so that nobody takes a part of it for the whole.
UNION ALL
MATCH (record:Record) WHERE record.loading IS NOT NULL
RETURN {loading: record.loading, done: record.loaded, all: record.toLoad} AS answer
