// Everything is in: the record has its next version, and is no longer being loaded.
MATCH (record:Record)
SET record.lock = $change
WITH record WHERE record.loading = $change AND record.loaded = record.toLoad
CREATE (:Change {version: record.version + 1, id: $change, who: $who, made: $made, why: $why})
SET record.version = record.version + 1, record.dataset = CASE WHEN $dataset IS NULL THEN record.dataset ELSE $dataset END
REMOVE record.loading, record.loadingHash, record.loadingItems, record.loaded, record.toLoad
RETURN [record.version] AS answer
